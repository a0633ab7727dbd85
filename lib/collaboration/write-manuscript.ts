/** Changes to a manuscript, its body among them. */
import * as Y from 'yjs';
import { type Block, type Body, emptyBody } from '../body/body.ts';
import { type Passage, passagesOf, toNode } from './body-nodes.ts';
import type { Manuscript } from './manuscript.ts';
import { saysSame } from './says-same.ts';
import {
  difference,
  type FieldChange,
  type WriteOptions,
  wholeLetters,
  writeFields,
} from './write-fields.ts';

export type ManuscriptChange = FieldChange & { body?: Body };

/** Puts the change into the manuscript in one transaction of this origin. */
export function writeManuscript(
  manuscript: Manuscript,
  change: ManuscriptChange,
  options: WriteOptions,
): void {
  manuscript.doc.transact(() => {
    writeFields(manuscript, change, options);
    if (change.body !== undefined) rewrite(manuscript.body, change.body);
  }, options.origin);
}

/**
 * Blocks that stay are not touched; of one that was changed in its words alone only these. What is suggested stays
 * where the block that it is about does.
 */
function rewrite(fragment: Y.XmlFragment, body: Body): void {
  const all = passagesOf(fragment);
  if (all.length > 0 && saysSame(bodyOf(all), body.content)) return;
  const passages = all.filter(({ blocks }) => blocks.length > 0);
  const before = passages.map(({ blocks }) => (blocks.length === 1 ? (blocks[0] ?? null) : null));
  const { index, removed, added } = difference<Block | null>(before, body.content, saysSame);
  const next = body.content.slice(index, index + added);
  if (removed === added && next.every((block, at) => rewriteBlock(passages[index + at], block))) return;
  const placeOf = (element: Y.XmlElement | undefined) =>
    element ? fragment.toArray().indexOf(element) : fragment.length;
  const at = placeOf(passages[index]?.elements[0]);
  for (const { elements } of passages.slice(index, index + removed))
    for (const element of elements) fragment.delete(placeOf(element), 1);
  if (added > 0) fragment.insert(Math.min(at, fragment.length), next.map(toNode));
}

function bodyOf(passages: readonly Passage[]): Block[] {
  const blocks = passages.flatMap((passage) => passage.blocks);
  return blocks.length > 0 ? blocks : emptyBody.content;
}

/** @returns whether the passage could be brought to the block by changing plain words */
function rewriteBlock(passage: Passage | undefined, block: Block): boolean {
  const [node, ...more] = passage?.elements ?? [];
  const [same] = passage?.blocks ?? [];
  if (!node || !same || more.length > 0 || node.nodeName !== block.type) return false;
  if (saysSame(same, block)) return true;
  const [text, ...others] = node.toArray();
  const content = 'content' in block ? (block.content ?? []) : [];
  const [run, ...runs] = content;
  const isPlain = run?.type === 'text' && !('marks' in run && run.marks?.length) && runs.length === 0;
  if (!(text instanceof Y.XmlText) || others.length > 0 || !isPlain || run?.type !== 'text') return false;
  const kept = keptLetters(text);
  if (!kept || !saysSame({ ...same, content: null }, { ...block, content: null })) return false;
  retypeAround(text, kept, run.text);
  return true;
}

/** Where the letters stand that are not suggested; null when some of them have a format. */
function keptLetters(text: Y.XmlText): number[] | null {
  const runs: { insert: unknown; attributes?: object }[] = text.toDelta();
  const kept: number[] = [];
  let at = 0;
  for (const { insert, attributes = {} } of runs) {
    if (typeof insert !== 'string') return null;
    const { length } = insert;
    const isInserted = 'inserted' in attributes;
    if (!isInserted && Object.keys(attributes).some((name) => name !== 'deleted')) return null;
    if (!isInserted) kept.push(...Array.from({ length }, (_, index) => at + index));
    at += length;
  }
  return kept;
}

function retypeAround(text: Y.XmlText, kept: readonly number[], next: string): void {
  const all: string = text
    .toDelta()
    .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('');
  const before = kept.map((at) => all[at] ?? '').join('');
  const { index, removed, added } = wholeLetters(before, next);
  const place = kept[index] ?? text.length;
  for (const at of kept.slice(index, index + removed).reverse()) text.delete(at, 1);
  if (added > 0) text.insert(place, next.slice(index, index + added), {});
}
