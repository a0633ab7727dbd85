/** The language a story is written in, by its script and its commonest words. */
import { simplifiedOnly, traditionalOnly } from './common-characters.ts';

const words: Record<string, string> = {
  en: 'the of and to in a is that for on was with as by at from his it an be were are said has which this their have',
  fr: 'le la les de des du et en un une que qui dans pour sur au est par avec plus ce il ses aux pas',
  es: 'el la los las de del y en un una que por con para se su al es lo como más fue este entre',
  de: 'der die das und in den von zu mit des im für auf ist dem nicht ein eine als auch sich nach bei wird',
  pt: 'o a os as de do da dos das e em um uma que para com não por no na se mais ao como foi',
  it: 'il lo la gli le di del della e in un una che per con non da sono dal alla è nel si anche',
};
const lists = Object.entries(words).map(([language, list]): [string, Set<string>] => [
  language,
  new Set(list.split(' ')),
]);

export function languageOf(text: string, fallback: string): string {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const arabic = count(/\p{Script=Arabic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const weights: [string, number][] = [
    ['han', (han + kana) * 3],
    ['hangul', hangul * 3],
    ['ar', arabic],
    ['latin', latin],
    ['ru', cyrillic],
  ];
  const [script, weight] = weights.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (weight === 0) return fallback;
  if (script === 'han') return kana * 6 > han ? 'ja' : chineseOf(sample, fallback);
  if (script === 'hangul') return 'ko';
  if (script === 'ru') return 'ru';
  if (script === 'ar') return arabicOf(sample);
  return latinOf(sample, fallback);
}

function chineseOf(sample: string, fallback: string): string {
  let simplified = 0;
  let traditional = 0;
  for (const sign of sample) {
    if (simplifiedOnly.has(sign)) simplified += 1;
    else if (traditionalOnly.has(sign)) traditional += 1;
  }
  if (simplified === traditional) return /^zh-(?:Hant|TW|HK|MO)/i.test(fallback) ? 'zh-Hant' : 'zh-Hans';
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
}

function arabicOf(sample: string): string {
  if (/[ٹڈڑے]/.test(sample)) return 'ur';
  const persian = sample.match(/[پچژگکی]/g)?.length ?? 0;
  const plain = sample.match(/[كيىةأإ]/g)?.length ?? 0;
  return persian > plain ? 'fa' : 'ar';
}

function latinOf(sample: string, fallback: string): string {
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = '';
  let most = 0;
  for (const [language, list] of lists) {
    const hits = tokens.filter((token) => list.has(token)).length;
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  if (most >= 2) return best;
  return /^(?:zh|ar|ja|ko|ru|fa|ur)\b/.test(fallback) ? 'en' : (fallback.split('-')[0] ?? 'en');
}
