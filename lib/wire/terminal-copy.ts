/**
 * Copy as agencies' wires carry it, with or without its control characters: IPTC 7901 (a head of service, number,
 * priority, category and length; lines of the head end in `=`; below the text a notebook that is not to be published)
 * and ANPA 1312 (lines of the head between `^` and `<` or `=`; quotes in two strokes; `_` for a dash).
 */
import { readByline } from './byline.ts';
import type { Context, Fact, Passage, Reading, TextField } from './copy.ts';
import { reading } from './copy.ts';

const iptcHead = /^[a-z]{2,5}\d{3,4} ([1-8]) [a-z]{1,4} \d{1,5}\s{1,4}[a-z]{2,5} \d{2,4}$/iu;
const iptcSlug = /^([\w.-]+(?:\/[\w.-]+)*)\/$/u;
const iptcLine = /^(.{4,200}?)\s?=$/u;
const notebook = /^(?:notebook|notizblock|redaktionelle hinweise|editorial notes)$/iu;
const anpaLine = /^\^(.{2,200}?)[<=]$/u;
const anpaSlug = /^(?:[A-Z]{2}-{1,2})?([\w&-]{3,40}),\d{1,5}$/u;
const sentAt = /^(?:[\w ]{2,20}-\d{1,2}-\d{1,2}-\d{2}\s\d{4}GMT|\d{6}\sGMT\s\p{L}{3}\s\d{2})$/u;

function isAnpa(lines: readonly string[]): boolean {
  return lines.slice(0, 12).filter((line) => anpaLine.test(line.trim())).length >= 2;
}

/** The text with the signs readers know instead of those of ANPA 1312; any other text as it is. */
export function readableSigns(text: string): string {
  const start = text.slice(0, 2000).replace(/[\u0001-\u0008\u000e-\u001f]/g, '');
  if (!isAnpa(start.split(/\r\n|[\n\r]/))) return text;
  return text.replace(/``/g, '“').replace(/''/g, '”').replace(/ _ /g, ' — ');
}

/** Readings of the head and the foot of such copy; none for any other. */
export function readTerminalCopy(passages: readonly Passage[], context: Context): (Reading | null)[] {
  if (isAnpa(passages.slice(0, 12).map(({ text }) => text))) return readAnpa(passages, context);
  const head = passages.slice(0, 3).findIndex(({ text }) => iptcHead.test(text));
  return head === -1 ? [] : readIptc(passages, head, context);
}

function readIptc(passages: readonly Passage[], head: number, context: Context): (Reading | null)[] {
  const foot = passages.findIndex(({ text }, at) => at > head + 2 && notebook.test(text));
  let hasHeadline = false;
  return passages.map(({ text }, at) => {
    if (at < head || sentAt.test(text)) return leftOut();
    if (at === head) return reading('furniture', [urgency(text)]);
    if (foot !== -1 && at >= foot) return whole('editors-note', 'editorsNote', text);
    const slug = at < head + 3 ? iptcSlug.exec(text)?.[1] : undefined;
    if (slug) return part('slugline', slug, text);
    const line = at < head + 8 ? iptcLine.exec(text)?.[1] : undefined;
    if (!line) return null;
    const byline = readByline(line, context, 'marked');
    if (byline) return reading('byline', [...byline, named('bylineText', line, text)]);
    const kind = hasHeadline ? 'standfirst' : 'headline';
    hasHeadline = true;
    return part(kind, line, text);
  });
}

function readAnpa(passages: readonly Passage[], context: Context): (Reading | null)[] {
  const first = passages.findIndex(({ text }) => anpaLine.test(text));
  let hasHeadline = false;
  return passages.map(({ text }, at) => {
    if (at < first || sentAt.test(text)) return leftOut();
    const line = anpaLine.exec(text)?.[1];
    if (!line) return null;
    const slug = anpaSlug.exec(line)?.[1];
    if (slug) return part('slugline', slug, text);
    const note = /^Eds:\s?(.+)$/u.exec(line)?.[1];
    if (note) return reading('editors-note', [named('editorsNote', note, text)]);
    const byline = readByline(line, context, 'marked');
    if (byline)
      return reading('byline', [
        ...byline.map((fact) => ({ ...fact, start: fact.start + 1, end: fact.end + 1 })),
        named('bylineText', line, text),
      ]);
    if (hasHeadline || text.endsWith('=')) return leftOut();
    hasHeadline = true;
    return part('headline', line, text);
  });
}

function leftOut(): Reading {
  return { ...reading('furniture'), leftOut: 'line' };
}

/** The priority of IPTC 7901 is the urgency of ninjs: 1 for a flash, 8 for the least pressing. */
function urgency(text: string): Fact {
  const value = Number(iptcHead.exec(text)?.[1] ?? 4);
  const start = text.indexOf(` ${value} `) + 1;
  return { type: 'urgency', value, start, end: start + 1 };
}

function named(field: TextField, value: string, text: string): Fact {
  const start = text.indexOf(value);
  return { type: 'text', field, value, start, end: start + value.length };
}

function part(kind: 'headline' | 'standfirst' | 'slugline', value: string, text: string): Reading {
  return reading(kind, [named(kind, value, text)]);
}

function whole(kind: 'editors-note', field: TextField, text: string): Reading {
  return reading(kind, [{ type: 'text', field, value: text, start: 0, end: text.length }]);
}
