/** The body of a manuscript: blocks as nodes of the document, in the shape the writing surface uses. */
import * as Y from 'yjs';
import { type Block, type Body, blockSchema, emptyBody } from '../body/body.ts';
import { holdsWords } from './grammar.ts';
import { settled } from './settled.ts';

/** A node as plain JSON, not yet known to be a block. */
export type PlainNode = {
  type: string;
  attrs?: Record<string, unknown>;
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: PlainNode[];
};

type Named = { type: string; attrs?: object | undefined; content?: readonly object[] | undefined };

/** The nodes of a block and all it holds. */
export function toNode(block: Named): Y.XmlElement {
  const element = new Y.XmlElement(block.type);
  // Its types know texts alone as attributes; the document holds any plain value.
  const { setAttribute } = Y.XmlElement.prototype;
  for (const [name, value] of Object.entries(block.attrs ?? {}))
    if (value !== null && value !== undefined) setAttribute.call(element, name, value);
  const children = toChildren(block.content ?? []);
  if (children.length === 0 && holdsWords(block.type)) children.push(new Y.XmlText());
  element.insert(0, children);
  return element;
}

/** What stands in a block: letters that follow one another are one text. */
function toChildren(content: readonly object[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = [];
  let run: { insert: string; attributes: Record<string, unknown> }[] = [];
  const endRun = () => {
    if (run.length === 0) return;
    const text = new Y.XmlText();
    text.applyDelta(run);
    children.push(text);
    run = [];
  };
  for (const child of content) {
    if (isText(child)) {
      const marks = (child.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}] as const);
      run.push({ insert: child.text.toWellFormed(), attributes: Object.fromEntries(marks) });
    } else if (isNamed(child)) {
      endRun();
      children.push(toNode(child));
    }
  }
  endRun();
  return children;
}

function isText(node: object): node is { text: string; marks?: { type: string; attrs?: object }[] } {
  return 'text' in node && typeof node.text === 'string';
}

function isNamed(node: object): node is Named {
  return 'type' in node && typeof node.type === 'string';
}

/** @throws Error when the node holds what no block can hold */
export function toPlain(element: Y.XmlElement): PlainNode {
  const attrs: Record<string, unknown> = { ...element.getAttributes() };
  const content = element.toArray().flatMap((child) => plainChild(child));
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

function plainChild(child: unknown): PlainNode[] {
  if (child instanceof Y.XmlText) return plainRun(child);
  if (child instanceof Y.XmlElement) return [toPlain(child)];
  throw new Error('A block holds neither text nor a block.');
}

function plainRun(text: Y.XmlText): PlainNode[] {
  if (Object.keys(text.getAttributes()).length > 0) throw new Error('A text has attributes.');
  const runs: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta();
  return runs.map(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') throw new Error('A text holds something else than text.');
    const marks = Object.entries(attributes).map(([name, attrs]) => plainMark(name, attrs));
    return { type: 'text', text: insert, ...(marks.length > 0 && { marks }) };
  });
}

/** Marks that can overlap with their own kind carry a hash after two dashes in the binding's notation. */
function plainMark(name: string, attrs: unknown): { type: string; attrs?: Record<string, unknown> } {
  const type = name.replace(/--.{8}$/, '');
  const isEmpty = typeof attrs !== 'object' || attrs === null || Object.keys(attrs).length === 0;
  return isEmpty ? { type } : { type, attrs: { ...attrs } };
}

/** Parts of the body that stand for blocks together: suggestions divide what is one block, and put others between. */
export type Passage = { elements: Y.XmlElement[]; blocks: Block[] };

/** The body without what is suggested. What can be no block any more leaves its words behind as paragraphs. */
export function passagesOf(fragment: Y.XmlFragment, known?: KnownBlocks): Passage[] {
  const groups: Y.XmlElement[][] = [];
  for (const child of fragment.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue;
    const last = groups.at(-1);
    if (last && (child.hasAttribute('split') || child.hasAttribute('inserted'))) last.push(child);
    else groups.push([child]);
  }
  return groups.map((elements) => {
    const [only, ...more] = elements;
    if (!only || more.length > 0) return { elements, blocks: blocksOf(elements) };
    const blocks = known?.get(only) ?? blocksOf(elements);
    known?.set(only, blocks);
    return { elements, blocks };
  });
}

function blocksOf(elements: readonly Y.XmlElement[]): Block[] {
  let nodes: PlainNode[];
  try {
    nodes = elements.map(toPlain);
  } catch {
    return elements.flatMap(wordsIn);
  }
  return settled(nodes, 'rejected').flatMap((node) => toBlock(node) ?? wordsOf(node));
}

/** The block a node stands for, made whole where two people together took too much away; null when it can be none. */
function toBlock(node: PlainNode): Block | null {
  const exact = blockSchema.safeParse(node);
  if (exact.success) return exact.data;
  const whole = madeWhole(node);
  const parsed = whole && blockSchema.safeParse(whole);
  return parsed?.success ? parsed.data : null;
}

/** Blocks that hold paragraphs, and are not there without one. */
const holders = new Set(['listItem', 'tableCell', 'tableHeader', 'quote']);
/** Blocks that are nothing without their parts. */
const frames = new Set(['bulletList', 'orderedList', 'table', 'tableRow']);

function madeWhole(node: PlainNode): PlainNode | null {
  const content = node.content?.flatMap((child) => madeWhole(child) ?? []) ?? [];
  if (content.length > 0) return { ...node, content };
  if (frames.has(node.type)) return null;
  if (holders.has(node.type)) return { ...node, content: [{ type: 'paragraph' }] };
  const { content: _, ...alone } = node;
  return alone;
}

/** The blocks of nodes that have not changed since they were read. */
export type KnownBlocks = WeakMap<Y.XmlElement, Block[]>;

/** The whole body, without what is suggested. */
export function toBody(fragment: Y.XmlFragment, known?: KnownBlocks): Body {
  const content = passagesOf(fragment, known).flatMap(({ blocks }) => blocks);
  return content.length > 0 ? { type: 'doc', content } : emptyBody;
}

function wordsOf({ content = [] }: PlainNode): Block[] {
  const text = content.map((child) => child.text ?? '').join('');
  const own: Block[] = text === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text }] }];
  return [...own, ...content.flatMap(wordsOf)];
}

/** Of what is no node at all. */
function wordsIn(element: Y.XmlElement): Block[] {
  return element.toArray().flatMap((child): Block[] => {
    if (child instanceof Y.XmlElement) return wordsIn(child);
    if (!(child instanceof Y.XmlText)) return [];
    const runs: { insert: unknown; attributes?: object }[] = child.toDelta();
    const text = runs
      .map(({ insert, attributes }) =>
        typeof insert === 'string' && !('inserted' in (attributes ?? {})) ? insert : '',
      )
      .join('');
    return text === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text }] }];
  });
}
