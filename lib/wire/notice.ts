/** Notices between desks, which must never become stories: kills, withdrawals, corrections, advisories. */
import { Invalid } from '../platform/errors.ts';

const heads: [string, RegExp][] = [
  [
    'kill',
    /^(?:\W{0,4}(?:mandatory|bulletin|urgent|story|attention editors?)?[\s:-]{0,3}kill(?:[\s,!*-]{1,3}kill){0,4}(?:\s(?:notice|advisory|story|bulletin))?\W{0,4}|撤稿(?:通知|启事)?[！!：:]?|销稿(?:通知)?|إلغاء خبر|إلغاء|annulation)$/i,
  ],
  [
    'withdrawal',
    /^\W{0,4}(?:story\s)?(?:withdrawn|withdrawal|retraction|retracted)(?:\s(?:notice|story))?\W{0,4}$/i,
  ],
  [
    'correction',
    /^\W{0,4}(?:correction|corrective|clarification|correction notice|更正|更正启事|تصحيح|تصويب|rectificatif)\W{0,4}$/i,
  ],
  [
    'advisory',
    /^\W{0,4}(?:advisory|note to editors|editors['’]? advisory|attention editors?|media advisory|编辑注意|致编辑|تنويه للمحررين)\W{0,4}$/i,
  ],
];
const asks =
  /\b(?:please|kindly|must)\s(?:mandatory\s)?(?:kill|withdraw|disregard|delete|remove|do not (?:use|publish|run))\b|\bis (?:hereby )?(?:killed|withdrawn)\b|(?:请勿|請勿)(?:使用|采用|刊发|刊登|發布)|请(?:撤下|删除|销稿|撤稿)|يرجى (?:إلغاء|عدم نشر|حذف)/i;
const corrects =
  /\bplease (?:read|correct|change|note|use)\b|\bshould (?:have )?(?:read|been)\b|\binstead of\b|应为|應為|误为|والصحيح|والصواب/i;

/** Throws where the copy is a notice and no story. */
export function refuseNotice(text: string): void {
  const lines = text
    .slice(0, 6000)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (text.length > 4000) return;
  const kind = kindOf(lines, text);
  if (!kind) return;
  const slug = /\bslug(?:ged|line)?[:\s]+[“"']?([\p{L}\p{N}][\p{L}\p{N}_/-]{1,60})/iu.exec(text)?.[1] ?? null;
  const headline =
    /(?:headlined?|titled|标题为|題為|题为|بعنوان)[:\s]*[“"'«《「]([^”"»》」]{3,200})[”"»》」]/iu.exec(
      text,
    )?.[1] ?? null;
  const about = headline
    ? ` It concerns “${headline.replace(/[,.]$/, '')}”${slug ? ` (slug ${slug})` : ''}.`
    : slug
      ? ` It concerns the slug ${slug}.`
      : '';
  throw new Invalid(`This is a ${kind} notice, not a story.${about}`, [
    {
      field: 'file',
      code: 'notice',
      params: { kind, ...(slug ? { slug } : {}), ...(headline ? { headline } : {}) },
    },
  ]);
}

function kindOf(lines: string[], text: string): string | null {
  for (const line of lines.slice(0, 3)) {
    if (line.length > 60) continue;
    const head = heads.find(([, pattern]) => pattern.test(line));
    if (!head) continue;
    if (head[0] === 'kill' || head[0] === 'withdrawal') return head[0];
    if (head[0] === 'correction' && corrects.test(text)) return head[0];
    if (head[0] === 'advisory' && lines.length < 12) return asks.test(text) ? 'kill' : head[0];
  }
  const isShort = text.length < 1500;
  if (
    isShort &&
    asks.test(text) &&
    /^\W{0,4}(?:attention |to all |note to )?editors?\b|\bslug(?:ged|line)?\b|稿件|各用户|إلى المحررين/im.test(
      text,
    )
  )
    return 'kill';
  return null;
}
