/** Tells running text from lines such as headlines, subheads and teasers. */
import { isIdeographic } from './clean-text.ts';

const sentenceEnd = /[.。!！?？؟…۔]["”’'』」»)）\]]{0,3}$/u;
const anyEnd = /[.。!！?？؟…۔:：;；,，、،]["”’'』」»)）\]]{0,3}$/u;

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-12).trimEnd());
}

/** Running text: it ends a sentence and is long enough for one, or is longer than any headline. */
export function isProse(text: string): boolean {
  if (isIdeographic(text)) {
    if (text.length > 70) return true;
    if (/[。！？][”』」]?(?=[^”』」\s])/.test(text)) return true;
    return text.length >= 12 && /[。][”』」）)]{0,2}$/u.test(text.trimEnd());
  }
  if (text.length > 200) return true;
  if (/\p{Ll}[.!?؟]["”’)]?\s+["“‘«(]?[\p{Lu}\p{Script=Arabic}]/u.test(text) && endsSentence(text))
    return true;
  return text.length >= 40 && endsSentence(text) && !/[?؟]$/.test(text.trimEnd());
}

/** A line that can stand above paragraphs: short, and without the sign that closes a sentence. */
export function isSubheadLike(text: string): boolean {
  const line = text.trim();
  if (line === '' || !/\p{L}/u.test(line) || /^(?:q|a|问|問|答|س|ج)\s?[:：]/iu.test(line)) return false;
  if (isIdeographic(line)) {
    if (line.length > 32) return false;
    return !anyEnd.test(line) || (line.length <= 20 && /[？！?!]$/u.test(line) && !/[：:。]/.test(line));
  }
  if (line.length > 90 || line.split(/\s+/).length > 14) return false;
  if (/[.,;،]["”’'»)]?$/u.test(line) && !/\b(?:\p{Lu}\.){2,}$/u.test(line)) return false;
  if (/:$/.test(line) || /^["“‘«].*["”’»]$/u.test(line))
    return line.split(/\s+/).length <= 8 && !/:$/.test(line);
  return /^[\p{Lu}\p{N}\p{Script=Arabic}"“‘'«¿¡(#]/u.test(line);
}

const sections =
  /^(?:exclusive|opinion|comment|commentary|editorial|analysis|feature|features|explainer|interview|special report|in depth|in-depth|breaking|breaking news|update|updated|live|video|profile|obituary|review|letter|news|world|china|business|sports?|culture|politics|economy|science|technology|tech|health|environment|society|travel|arts|education|region|weather|climate|science & environment|independent|快讯|独家|獨家|评论|評論|社论|社論|特稿|专访|專訪|调查|調查|观察|观点|深度|时评|视频|图集|组图|خاص|تحليل|رأي|تقرير|حصري|عاجل|مقال|حوار)$/iu;

/** A short line of the kind that stands above a headline, beside the headline that follows it. */
export function isKickerLike(text: string, next: string): boolean {
  const line = text.trim().replace(/[:：|｜]$/, '');
  if (sections.test(line)) return true;
  if (isIdeographic(line)) {
    return line.length <= 10 && next.trim().length > line.length && next.trim().length <= 45;
  }
  const words = line.split(/\s+/).length;
  const nextWords = next.trim().split(/\s+/).length;
  if (/[:：]$/.test(text.trim())) return words <= 5;
  const isShouted = line === line.toUpperCase() && /\p{Lu}{3}/u.test(line) && next !== next.toUpperCase();
  if (isShouted) return words <= 6;
  return words <= 3 && nextWords >= words + 2 && nextWords <= 18;
}
