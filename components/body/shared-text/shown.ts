/** What the writing surface shows, beside the parts of the shared text that it shows. */
import type { Node } from '@tiptap/pm/model';
import type * as Y from 'yjs';
import type { Run } from './letters.ts';

/** The letters of one shared text; several of them that stand side by side are read as one. */
export type ShownText = { kind: 'text'; type: Y.XmlText; runs: readonly Run[]; size: number };

/**
 * A block, a node in a line, or the whole body. Without a type it stands only on this surface, to make whole what others
 * left without a part; it is in the shared text as soon as somebody writes in it.
 */
export type ShownNode = {
  kind: 'node';
  type: Y.XmlElement | Y.XmlFragment | null;
  node: Node;
  parts: readonly ShownPart[];
};

export type ShownPart = ShownText | ShownNode;

export function sizeOf(part: ShownPart): number {
  return part.kind === 'text' ? part.size : part.node.nodeSize;
}

/** The blocks in a block, one for each of its nodes. */
export function blocksIn(shown: ShownNode): ShownNode[] {
  return shown.parts.filter((part) => part.kind === 'node');
}

/** Puts the surface's own nodes, which say the same, in place of those that were read, so that they are known again. */
export function adopt(shown: ShownNode, node: Node): void {
  if (shown.node === node) return;
  shown.node = node;
  if (node.inlineContent) adoptInLine(shown, node);
  else for (const [index, child] of blocksIn(shown).entries()) adopt(child, node.child(index));
}

function adoptInLine(shown: ShownNode, node: Node): void {
  let at = 0;
  for (const part of shown.parts) {
    const here = part.kind === 'node' ? node.nodeAt(at) : null;
    if (part.kind === 'node' && here) adopt(part, here);
    at += sizeOf(part);
  }
}
