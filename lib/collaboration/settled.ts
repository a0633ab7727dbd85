/** A text after everything that is suggested in it was rejected, or accepted. What readers get is the text as rejected. */
import type { PlainNode } from './body-nodes.ts';
import { saysSame } from './says-same.ts';
import {
  depthOf,
  isNodeNote,
  isRestyled,
  isSuggestionMark,
  parseNote,
  parseWas,
  restyledFormats,
} from './suggestion.ts';

export type Verdict = 'rejected' | 'accepted';
type PlainMark = NonNullable<PlainNode['marks']>[number];

/** Blocks that words stand in directly. */
const lines = new Set([
  'paragraph',
  'subhead',
  'codeBlock',
  'boxTitle',
  'question',
  'timelineWhen',
  'attribution',
  'fileTitle',
  'fileNote',
]);

export function settled(nodes: readonly PlainNode[], verdict: Verdict): PlainNode[] {
  const out: PlainNode[] = [];
  for (const node of nodes) {
    if (node.type === 'text') putText(out, node, verdict);
    else putNode(out, node, verdict);
  }
  return out;
}

function putText(out: PlainNode[], { marks = [], ...rest }: PlainNode, verdict: Verdict): void {
  const going = verdict === 'rejected' ? 'inserted' : 'deleted';
  if (marks.some(({ type }) => type === going)) return;
  const own = marks.filter(({ type }) => !isSuggestionMark(type));
  const formats = verdict === 'rejected' ? formatsBefore(own, marks) : own;
  addText(out, { ...rest, ...(formats.length > 0 && { marks: formats }) });
}

const formatOrder = ['link', 'bold', 'italic'];

function formatsBefore(own: PlainMark[], marks: readonly PlainMark[]): PlainMark[] {
  let formats = own;
  for (const { type, attrs } of marks) {
    if (!isRestyled(type)) continue;
    const format = restyledFormats[type];
    formats = formats.filter((mark) => mark.type !== format);
    if (typeof attrs?.was === 'string' && attrs.was !== '')
      formats.push(format === 'link' ? { type: format, attrs: { href: attrs.was } } : { type: format });
  }
  if (formats === own) return own;
  return formats.sort((one, other) => formatOrder.indexOf(one.type) - formatOrder.indexOf(other.type));
}

/** Words that look alike are one run, as they were before something stood between them. */
function addText(out: PlainNode[], node: PlainNode): void {
  const last = out.at(-1);
  if (last?.type === 'text' && saysSame(last.marks ?? [], node.marks ?? []))
    out[out.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
  else out.push(node);
}

function putNode(out: PlainNode[], node: PlainNode, verdict: Verdict): void {
  const { attrs = {}, content, marks: _, ...rest } = node;
  const was = verdict === 'rejected' ? parseWas(parseNote(attrs.retyped)?.rest ?? '') : null;
  const kept = Object.entries(was?.attrs ?? attrs).filter(([name]) => !isNodeNote(name));
  const children = content && settled(content, verdict);
  const whole: PlainNode = {
    ...rest,
    ...(was && { type: was.type }),
    ...(kept.length > 0 && { attrs: Object.fromEntries(kept) }),
    ...(children && children.length > 0 && { content: children }),
  };
  const isGoing = ((verdict === 'rejected' ? attrs.inserted : attrs.deleted) ?? null) !== null;
  // Whoever wrote into it without suggesting keeps their words.
  if (isGoing && !(children ?? []).some(hasSubstance)) return;
  // A frame of which nothing is left goes with the last of it.
  if (content && content.length > 0 && !whole.content && !lines.has(whole.type)) return;
  const boundary = parseNote(verdict === 'rejected' ? attrs.split : attrs.joined);
  if (!boundary) out.push(whole);
  else if (!append(out, whole, depthOf(boundary.rest)) && (verdict === 'accepted' || hasSubstance(whole)))
    out.push(whole);
}

export function hasSubstance({ type, content }: PlainNode): boolean {
  if (type === 'text') return true;
  if (content) return content.some(hasSubstance);
  return leaves.has(type);
}

const leaves = new Set(['photo', 'relatedStory', 'embed', 'horizontalRule', 'footnote', 'hardBreak']);

/** Puts what a block holds behind what the one before it holds. @returns whether that can be */
function append(out: PlainNode[], node: PlainNode, depth: 1 | 2): boolean {
  const before = out.at(-1);
  if (!before) return false;
  if (depth === 2) {
    const [first, ...more] = node.content ?? [];
    const items = [...(before.content ?? [])];
    if (before.type !== node.type || !first || !append(items, first, 1)) return false;
    out[out.length - 1] = { ...before, content: [...items, ...more] };
    return true;
  }
  const isCode = before.type === 'codeBlock';
  if (!lines.has(before.type) || !lines.has(node.type) || isCode !== (node.type === 'codeBlock'))
    return false;
  const content = [...(before.content ?? [])];
  for (const child of node.content ?? []) {
    if (child.type === 'text') addText(content, child);
    else content.push(child);
  }
  out[out.length - 1] = content.length > 0 ? { ...before, content } : before;
  return true;
}
