'use client';

/** Lines of a list being edited: the key keeps each its place while others come and go. */
export type Line<Item> = Item & { key: string };

let lastKey = 0;

export function toLines<Item extends object>(items: readonly Item[]): Line<Item>[] {
  return items.map((item) => ({ ...item, key: `line-${++lastKey}` }));
}

export function fromLines<Item extends { key: string }>(lines: readonly Item[]): Omit<Item, 'key'>[] {
  return lines.map(({ key: _, ...item }) => item);
}

/** One line changed, the others as they are. */
export function changed<Item extends object>(
  lines: readonly Line<Item>[],
  key: string,
  part: Partial<Item>,
): Line<Item>[] {
  return lines.map((line) => (line.key === key ? { ...line, ...part } : line));
}
