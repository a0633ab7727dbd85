/** A change on the writing surface -> the shared text, only where the two differ. */
import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { toNode } from '#lib/collaboration/body-nodes.ts';
import { pairBlocks } from './pair-blocks.ts';
import { blocksIn, type ShownNode } from './shown.ts';
import { writeAttributes } from './write-attributes.ts';
import { insertAfter, remove, writeLine } from './write-line.ts';

/**
 * @param shown what the surface showed when the shared text was last read; others may have written since
 * @param caret where it is, counted from the beginning of the content
 */
export function writeNode(shown: ShownNode, now: Node, caret: number | null): void {
  if (shown.node === now) return;
  writeAttributes(shown, now);
  if (now.isLeaf) return;
  if (now.inlineContent) writeLine(shown, now, isInside(caret, now) ? caret : null);
  else writeBlocks(shown, now, caret);
}

function isInside(caret: number | null, { content }: Node): boolean {
  return caret !== null && 0 <= caret && caret <= content.size;
}

function writeBlocks(shown: ShownNode, now: Node, caret: number | null): void {
  const { type: parent } = shown;
  if (!parent) return;
  const old = blocksIn(shown);
  const nodes = [...now.content.content];
  const pairs = pairBlocks(
    old.map(({ node }) => node),
    nodes,
  );
  const kept = new Set<ShownNode>();
  let left: ShownNode | null = null;
  let fresh: Node[] = [];
  const insertFresh = () => {
    if (fresh.length > 0) insertAfter(parent, left, fresh.map(written));
    fresh = [];
  };
  let at = 0;
  nodes.forEach((node, index) => {
    const pair = old[pairs[index] ?? -1];
    const isThere = pair?.type?._item?.deleted === false;
    if (pair && (isThere || pair.node === node)) {
      kept.add(pair);
      if (isThere) {
        insertFresh();
        writeNode(pair, node, caret === null ? null : caret - at - 1);
        left = pair;
      }
    } else fresh.push(node);
    at += node.nodeSize;
  });
  insertFresh();
  for (const one of old) if (one.type && !kept.has(one)) remove(one.type);
}

function written(node: Node): Y.XmlElement {
  const plain: unknown = node.toJSON();
  if (typeof plain !== 'object' || plain === null || !('type' in plain))
    return new Y.XmlElement(node.type.name);
  return toNode({ ...plain, type: node.type.name });
}
