/** Zones as copy names them: minutes ahead of UTC, or a place where summer time decides; null is the edition's own. */
const zones: Record<string, number | string | null> = {
  z: 0,
  utc: 0,
  gmt: 0,
  bst: 60,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  et: 'America/New_York',
  'eastern time': 'America/New_York',
  ct: 'America/Chicago',
  pt: 'America/Los_Angeles',
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  adt: -180,
  nst: -210,
  ndt: -150,
  akst: -540,
  hst: -600,
  bjt: 480,
  hkt: 480,
  sgt: 480,
  myt: 480,
  pht: 480,
  awst: 480,
  wib: 420,
  ict: 420,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  pkt: 300,
  npt: 345,
  ksa: 180,
  ast: 180,
  trt: 180,
  gst: 240,
  irst: 210,
  eat: 180,
  cat: 120,
  wat: 60,
  sast: 120,
  brt: -180,
  art: -180,
  'beijing time': 480,
  'local time': null,
  'hong kong time': 480,
  'singapore time': 480,
  'london time': 'Europe/London',
  北京时间: 480,
  北京時間: 480,
  台北时间: 480,
  台北時間: 480,
  香港时间: 480,
  香港時間: 480,
  东京时间: 540,
  格林尼治时间: 0,
  'بتوقيت غرينتش': 0,
  'بتوقيت غرينيتش': 0,
  'بتوقيت جرينتش': 0,
  'توقيت غرينتش': 0,
  'بتوقيت بكين': 480,
  'توقيت بكين': 480,
  'بتوقيت مكة المكرمة': 180,
  'توقيت مكة المكرمة': 180,
  'بتوقيت مكة': 180,
  'توقيت مكة': 180,
  'بتوقيت السعودية': 180,
  'بتوقيت الرياض': 180,
  'بتوقيت بغداد': 180,
  'بتوقيت القاهرة': 'Africa/Cairo',
  'بتوقيت أبوظبي': 240,
  'بتوقيت أبو ظبي': 240,
  'بتوقيت الإمارات': 240,
  غرينتش: 0,
  'ت غ': 0,
  'ت.غ': 0,
  جمت: 0,
};

const words = Object.keys(zones)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.]/g, '\\.'));

/** A zone at the beginning of what follows a time, with or without brackets. */
const zoneStart = new RegExp(
  `^\\s{0,3}[(\\[]?\\s?(?:((?:GMT|UTC)\\s?([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?)|([+-])(\\d{2}):?(\\d{2})(?!\\d)|(CST|IST|${words.join('|')})(?![\\p{L}\\d]))\\s?[)\\]]?`,
  'iu',
);

/** Reads a zone where a text begins with one. CST and IST mean several; the edition's zone decides. */
export function zoneAt(
  text: string,
  editionZone: string,
): { zone: number | string | null; length: number } | null {
  const match = zoneStart.exec(text);
  if (!match) return null;
  const [whole, , gmtSign, gmtHours, gmtMinutes, sign, hours, minutes, word] = match;
  const { length } = whole;
  if (gmtSign) return { zone: signed(gmtSign, gmtHours, gmtMinutes), length };
  if (sign) return { zone: signed(sign, hours, minutes), length };
  const name = (word ?? '').toLowerCase();
  if (name === 'cst') return { zone: editionZone.startsWith('America/') ? -360 : 480, length };
  if (name === 'ist') {
    return { zone: /Dublin/.test(editionZone) ? 60 : /Jerusalem/.test(editionZone) ? 120 : 330, length };
  }
  if (name === 'ast' && /^(?:America|Atlantic|Canada)\//.test(editionZone)) return { zone: -240, length };
  const found = zones[name];
  return found === undefined ? null : { zone: found, length };
}

function signed(sign: string, hours: string | undefined, minutes: string | undefined): number {
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -total : total;
}
