/** Where in a manuscript a change took place. */
import * as Y from 'yjs';

type SharedType = Y.Transaction['changed'] extends Map<infer Type, unknown> ? Type : never;

/** The blocks that a change touched or brought. */
export function blocksIn(transaction: Y.Transaction, body: Y.XmlFragment): Set<Y.XmlElement> {
  const blocks = new Set<Y.XmlElement>();
  for (const changed of transaction.changed.keys()) {
    const { root, below } = placeOf(changed);
    const type: unknown = changed;
    if (root === body && below instanceof Y.XmlElement) blocks.add(below);
    if (type !== body) continue;
    for (const child of body.toArray())
      if (child instanceof Y.XmlElement && isNew(child, transaction)) blocks.add(child);
  }
  return blocks;
}

/** In which part of the manuscript a type is, and in which of the part's own children. */
export function placeOf(type: SharedType): { root: unknown; below: unknown } {
  let below: unknown = null;
  let at = type;
  while (at._item !== null) {
    const { parent } = at._item;
    if (!(parent instanceof Y.AbstractType)) break;
    below = at;
    at = parent;
  }
  return { root: at, below };
}

export function keyOf(type: unknown): string | null {
  return type instanceof Y.AbstractType ? (type._item?.parentSub ?? null) : null;
}

export function isNew(type: unknown, transaction: Y.Transaction): boolean {
  if (!(type instanceof Y.AbstractType) || !type._item) return true;
  const { client, clock } = type._item.id;
  return clock >= (transaction.beforeState.get(client) ?? 0);
}
