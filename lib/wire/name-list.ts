/** Takes a printed list of names apart: `A, B and C`, `张三、李四`, `王　一　李若兰`, `ليلى حداد وسامي نور`. */
import { isIdeographic } from './clean-text.ts';
import { couldBeChineseName } from './person-names.ts';

export type ListedName = { text: string; start: number; end: number };

const namesWithWaw =
  /^(?:وليد|وائل|وفاء|وجدي|وداد|وسام|وسيم|وهيب|وجيه|ورد|وردة|وصفي|وضاح|وعد|وليام|ويليام|ولاء|وحيد|وداع|وجدان|وهبة|وسن|واصل|والتر|وان|وانغ|وانج|وو|ون|وي|وين)(?:\s|$)/u;

function trimmed(text: string, start: number, end: number): ListedName | null {
  let from = start;
  let to = end;
  const outer = /[\s\u3000()（）[\]【】<>《》:：;；,，、،|｜"“”]/u;
  while (from < to && outer.test(text.charAt(from))) from += 1;
  while (to > from && (outer.test(text.charAt(to - 1)) || /[。]/.test(text.charAt(to - 1)))) to -= 1;
  if (
    to > from &&
    text.charAt(to - 1) === '.' &&
    !/(?:^|[\s.])\p{L}\.$|\b(?:Jr|Sr)\.$/u.test(text.slice(from, to))
  )
    to -= 1;
  return to > from ? { text: text.slice(from, to), start: from, end: to } : null;
}

/** Splits at separators; offsets are in the text given. */
export function listNames(text: string): ListedName[] {
  const limit = text.slice(0, 1000);
  return (isIdeographic(limit) ? ideographicNames(limit) : alphabeticNames(limit)).slice(0, 40);
}

function split(text: string, separator: RegExp): ListedName[] {
  const parts: ListedName[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    const part = trimmed(text, from, match.index);
    if (part) parts.push(part);
    from = match.index + match[0].length;
  }
  const last = trimmed(text, from, text.length);
  if (last) parts.push(last);
  return parts;
}

const alphabeticSeparator =
  /\s?[,;،؛、，；]\s?(?:and |& |et |y |و )?|\s(?:and|AND|And|&|＆|\/|et|und|y|و|con|with|avec|mit|com)\s|\s?[|｜]\s?|(?<=\p{L})\/(?=\p{L})/gu;

function alphabeticNames(text: string): ListedName[] {
  const parts = split(text, alphabeticSeparator).flatMap((part) => splitAtWaw(part));
  const names: ListedName[] = [];
  for (const part of parts) {
    const last = names.at(-1);
    if (last && /^(?:Jr|Sr|II|III|IV)\.?$/i.test(part.text)) {
      last.end = part.end;
      last.text = text.slice(last.start, last.end);
    } else names.push({ ...part });
  }
  return names;
}

/** The Arabic "and" is written together with the word after it. */
function splitAtWaw(part: ListedName): ListedName[] {
  const words = part.text.split(' ');
  if (words.length < 4 || !/\p{Script=Arabic}/u.test(part.text)) return [part];
  let offset = 0;
  for (const [index, word] of words.entries()) {
    const isJoint =
      index >= 2 && words.length - index >= 2 && /^و\p{L}{2}/u.test(word) && !namesWithWaw.test(word);
    if (isJoint) {
      const before = {
        text: part.text.slice(0, offset - 1),
        start: part.start,
        end: part.start + offset - 1,
      };
      const rest = { text: part.text.slice(offset + 1), start: part.start + offset + 1, end: part.end };
      return [before, ...splitAtWaw(rest)];
    }
    offset += word.length + 1;
  }
  return [part];
}

function ideographicNames(text: string): ListedName[] {
  const spaced = split(text, /\s?[,，、;；/／|｜丨&＆・]\s?/gu);
  return spaced.flatMap((part) => joinPadded(part).flatMap(splitAtConjunction));
}

/** `王　一` is one name padded to the width of three characters; `张三　李四` are two. */
function joinPadded(part: ListedName): ListedName[] {
  if (!/[\s\u3000]/.test(part.text)) return [part];
  if (!/\p{Script=Han}/u.test(part.text)) return [part];
  const tokens = split(part.text, /[\s\u3000]+/gu).map((token) => ({
    text: token.text,
    start: part.start + token.start,
    end: part.start + token.end,
  }));
  const names: ListedName[] = [];
  let isOpen = false;
  for (const token of tokens) {
    const last = names.at(-1);
    const isLatin = /^\p{Script=Latin}/u.test(token.text);
    if (last && isOpen && (token.text.length === 1 || (isLatin && /\p{Script=Latin}$/u.test(last.text)))) {
      last.text = isLatin ? `${last.text} ${token.text}` : last.text + token.text;
      last.end = token.end;
      isOpen = isLatin;
    } else {
      names.push({ ...token });
      isOpen = token.text.length === 1 || isLatin;
    }
  }
  return names;
}

function splitAtConjunction(part: ListedName): ListedName[] {
  const match = /[和及与與暨]/u.exec(part.text.slice(2, -2));
  if (!match) return [part];
  const at = match.index + 2;
  const left = part.text.slice(0, at);
  const right = part.text.slice(at + 1);
  if (!couldBeChineseName(left, false) || !couldBeChineseName(right, false)) return [part];
  return [
    { text: left, start: part.start, end: part.start + at },
    { text: right, start: part.start + at + 1, end: part.end },
  ];
}
