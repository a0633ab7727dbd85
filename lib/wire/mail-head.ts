/** The lines of a mail above its text: `From:`, `To:`, `Date:`, `Subject:`. */
import { type Context, type Passage, type Reading, reading } from './copy.ts';
import { isProse } from './prose.ts';
import { findTimes } from './written-time.ts';

const field =
  /^(from|to|cc|bcc|sent|date|subject|reply-to|message-id|importance|attachments?|发件人|收件人|抄送|发送时间|时间|日期|主题|附件|寄件者|收件者|主旨|من|إلى|الموضوع|التاريخ|de|à|objet|para|asunto|von|an|betreff)\s?[:：]\s?(.*)$/iu;
const greeting =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|bonjour|hola|cher|chère|estimad[oa]s?|hallo)(?=[\s,!.])|各位|您好|你好|编辑老师|編輯|السلام عليكم|تحية طيبة|مرحبا|السادة)/iu;
/** What mail programs put in front of a mail that is passed on. */
const forwarded =
  /^(?:-{3,}\s?(?:forwarded message|original message|weitergeleitete nachricht|message (?:transféré|d'origine)|mensaje (?:reenviado|original)|转发的?邮件|转发邮件信息|原始邮件|原邮件|رسالة (?:معاد توجيهها|محولة|أصلية))\s?-{3,}|begin forwarded message:|رسالة معاد توجيهها:?)$/iu;
const signOff =
  /^(?:(?:best|kind|warm|many)?\s?(?:regards|wishes|thanks)|best|cheers|sincerely|yours|cordialement|saludos|此致|祝好|谢谢|مع (?:خالص )?(?:التحية|التحيات|الشكر)|تحياتي|شكرا)[,،!.]?$/iu;
const subjectWords = /^(?:subject|主题|主旨|الموضوع|objet|asunto|betreff)$/iu;
const timeWords = /^(?:sent|date|发送时间|时间|日期|التاريخ)$/iu;
const senderWords = /^(?:from|发件人|寄件者|من|de|von)$/iu;

/** Whether a line says when a mail was sent. */
export function isSentLine(text: string): boolean {
  return timeWords.test(field.exec(text.slice(0, 400))?.[1] ?? '');
}

/** Readings of the first passages, where they are the head of a mail; else none. */
export function readMailHead(passages: readonly Passage[], context: Context): (Reading | null)[] {
  const fields: { word: string; value: string; passage: Passage }[] = [];
  const top = passages.slice(0, 12).findIndex(({ text }) => forwarded.test(text.trim())) + 1;
  for (const passage of passages.slice(top, top + 12)) {
    const match = field.exec(passage.text.slice(0, 400));
    if (!match?.[1]) break;
    fields.push({ word: match[1], value: match[2] ?? '', passage });
  }
  const hasSubject = fields.some(({ word }) => subjectWords.test(word));
  const hasSender = fields.some(({ word }) => senderWords.test(word));
  if (fields.length < 2 || !hasSender || !(hasSubject || fields.length > 2)) return [];
  const from = top + fields.length;
  const first = passages[from]?.text ?? '';
  const hasGreeting = first.length < 240 && greeting.test(first);
  const next = hasGreeting ? (passages[from + 1]?.text ?? '') : first;
  const head = fields.map(({ word, value, passage }) => {
    const { length } = passage.text;
    const time = timeWords.test(word) ? findTimes(passage.text, context.edition)[0] : undefined;
    if (time)
      return reading('time', [
        { type: 'time', field: 'published', time: time.time, start: time.start, end: time.end },
      ]);
    const title = value.replace(/^(?:(?:re|fwd?|copy|story|转发|回复|稿件)\s?[:：]\s?)+/iu, '').trim();
    if (subjectWords.test(word) && isProse(next) && title !== '')
      return reading('headline', [
        { type: 'text', field: 'headline', value: title, start: length - title.length, end: length },
      ]);
    return { ...reading('furniture'), leftOut: 'line' };
  });
  const readings: (Reading | null)[] = passages.map((_, at) => head[at - top] ?? null);
  const leaveOut = (at: number) => {
    readings[at] = { ...reading('furniture'), leftOut: 'line' };
  };
  for (let at = 0; at < top; at += 1) leaveOut(at);
  if (hasGreeting) leaveOut(from);
  const farewell = passages.findLastIndex(({ text }) => signOff.test(text.trim()) || text.trim() === '--');
  if (farewell > from && passages.length - farewell <= 7)
    for (let at = farewell; at < passages.length; at += 1) leaveOut(at);
  return readings;
}
