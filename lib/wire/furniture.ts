/** Page furniture: what a page prints around a story and no reader takes for part of it. */
import { arabicFurniture } from './furniture/arabic.ts';
import { chineseFurniture } from './furniture/chinese.ts';
import type { FurnitureWords } from './furniture/furniture-words.ts';
import { latinFurniture } from './furniture/latin.ts';

const languages = [latinFurniture, chineseFurniture, arabicFurniture];
const anyOf = (part: keyof FurnitureWords) => languages.flatMap((words) => words[part]).join('|');

const sharingLine = new RegExp(
  `^(?:(?:${anyOf('sharing')})(?:[\\s\\u3000:：|/／,·•+【】[\\]-]{1,6}|$))+$`,
  'iu',
);

const lines = new RegExp(`^(?:${anyOf('lines')})[.。:：!！]?$`, 'iu');

const relatedHeads = new RegExp(`^(?:${anyOf('related')})[\\s>»:：.。…]*$`, 'iu');
const relatedLine =
  /^(?:read more|read also|also read|see also|related|more|read next|watch|相关阅读|延伸阅读|延伸閱讀|相关报道|推荐阅读|相關新聞|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|شاهد|شاهد أيضا|à lire aussi|lire aussi|lea también)\s?[:：|>›»]\s?.{3,160}$/iu;

/** The same without any sign between head and story: `اقرأ أيضا واحة جديدة`, `ALSO READ Title`. */
const bareRelatedLine =
  /^(?:(?:READ (?:ALSO|MORE|NEXT)|ALSO READ|SEE ALSO)\s+\S.{6,140}|(?:ا|إ)قرأ (?:أيضا|ايضا|المزيد)\s.{3,140})$/u;

export type Furniture = 'line' | 'related';

/** Which kind of furniture a line is; null when it may belong to the story. `related` is the head of a list of other stories. */
export function furnitureOf(line: string): Furniture | null {
  const text = line
    .trim()
    .replace(/^[\s|>*•·#-]+|[\s|<]+$/g, '')
    .replace(/(?<=\p{Script=Arabic})[\u064b-\u0652]/gu, '');
  if (text === '' || text.length > 260) return null;
  if (relatedHeads.test(text)) return 'related';
  if (
    lines.test(text) ||
    relatedLine.test(text) ||
    bareRelatedLine.test(text) ||
    isBreadcrumb(line) ||
    isDeskSignature(text) ||
    isSignatureInDashes(line.trim())
  )
    return 'line';
  return text.length < 160 && sharingLine.test(text) ? 'line' : null;
}

export function isFurniture(line: string): boolean {
  return furnitureOf(line) !== null;
}

/** The short parts of a breadcrumb, or null. */
export function breadcrumb(line: string): string[] | null {
  const text = line.trim();
  if (text.length > 160) return null;
  const separator = [/\s?>{1,2}\s?/, /\s[/／]\s/, /\s?»\s?/, /\s?›\s?/, /\s?＞\s?/, /\s?→\s?/].find(
    (pattern) => pattern.test(text),
  );
  if (!separator) return null;
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isSlash = /\s[/／]\s/.test(text) && !/[>»›＞→]/.test(text);
  const startsHome =
    /^(?:home|homepage|(?:.{1,12}\s)?首页|(?:.{1,12}\s)?首頁|الرئيسية|accueil|inicio|startseite|您当前的位置.{0,3}|当前位置.{0,4}|您的位置.{0,4}|主页|.{1,12}网|.{1,8}網)$/iu.test(
      parts[0] ?? '',
    );
  if (/^(?:关键词|關鍵詞|标签|標籤|tags?|keywords?|topics?)$/iu.test(parts[0] ?? '')) return null;
  if (
    parts.length < 2 ||
    parts.length > 7 ||
    !parts.every((part) => part.length <= 40 && !/[。！？!?]/.test(part))
  )
    return null;
  if (startsHome) return parts;
  if (isSlash) return null;
  return parts.every((part) => part.length <= 24) && (parts.length >= 3 || /[>＞]{2}/.test(text))
    ? parts
    : null;
}

function isBreadcrumb(line: string): boolean {
  return breadcrumb(line) !== null;
}

/** Initials of the desk at the end of agency copy, `hh/ph/ts/hd`. */
function isDeskSignature(text: string): boolean {
  return (
    /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,6}$/.test(text) ||
    /^\p{Script=Arabic}(?:[ .]\p{Script=Arabic}){0,3}(?:\s?\/\s?\p{Script=Arabic}(?:[ .]\p{Script=Arabic}){0,3}){1,4}\/?$/u.test(
      text,
    )
  );
}

/** `- مل -`: initials set between dashes. */
function isSignatureInDashes(line: string): boolean {
  return /^[-–—]\s?\p{Script=Arabic}{1,4}(?:[ /]\s?\p{Script=Arabic}{1,4}){0,3}\s?[-–—]$/u.test(line);
}

const endMarks =
  /^(?:[(（[]?(?:完|全文完|本文完|end|ends|the end|fin)[)）\]]?|enditem|-?\s?30\s?-|#{2,6}|-\s?end(?:s)?\s?-|\*{3,}|_{3,}|-{3,}|={3,}|—{3,}|■|□|∎|(?:\*\s?){3,}|انتهى|النهاية|[(（](?:انتهى|النهاية)[)）]|\/إعادة\/|\/?نهاية الخبر\/?|xxx+|nnnn)$/iu;
const endTail =
  /(?:[(（](?:完|全文完|本文完|انتهى|النهاية)[)）]|(?<=[.。!！?？”"’』」)）])\s{0,3}(?:Enditem|#{2,6}|-\s?30\s?-|-\s?ends?\s?-|■|∎|\/إعادة\/|\/?\s?نهاية الخبر\s?\/?))\s{0,3}$/u;

export function isEndMark(text: string): boolean {
  return (
    text.length < 24 && (endMarks.test(text.trim()) || endMarks.test(text.replace(/^[\s/]+|[\s/]+$/g, '')))
  );
}

/** Where an end mark begins at the end of a paragraph, or null. */
export function endMarkAt(text: string): number | null {
  const from = Math.max(0, text.length - 40);
  const match = endTail.exec(text.slice(from));
  return match ? from + match.index : null;
}

const copyrightLine =
  /^(?:©|\(c\)|copyright\b|all rights reserved|版权所有|版權所有|著作权|جميع الحقوق محفوظة|حقوق النشر|tous droits réservés|todos los derechos|alle rechte)|(?:all rights reserved|版权所有|جميع الحقوق محفوظة)[.。]?$/iu;
const termsLine =
  /(?:未经.{0,20}(?:授权|许可|允许|同意).{0,20}(?:不得|禁止|请勿)|未經.{0,20}(?:授權|許可|同意).{0,20}(?:不得|禁止)|(?:may not|must not|cannot) be (?:published|republished|reproduced|broadcast|rewritten|redistributed)|(?:严禁|禁止|谢绝)转载|無断(?:転載|複製|複写)|不得轉載|轉載請|转载请|يمنع (?:إعادة )?(?:النشر|نشر)|لا يجوز (?:إعادة )?نشر)/iu;

export function rightsOf(text: string): 'copyright' | 'usage-terms' | null {
  if (text.length > 400) return null;
  if (copyrightLine.test(text)) return text.length < 300 ? 'copyright' : null;
  return termsLine.test(text) && text.length < 220 ? 'usage-terms' : null;
}
