/** Lists of Word, which are paragraphs that say on which level of which list they stand. */
import type { List, ListItem } from '../blocks/list.ts';
import type { Paragraph } from '../blocks/paragraph.ts';
import type { Block } from '../body.ts';
import { type Element, elementsIn, styleOf, textIn } from './tree.ts';

export function wordListLevel(element: Element): number | null {
  const found = /mso-list:\s*l\d+\s+level(\d)/.exec(styleOf(element));
  return found ? Number(found[1]) : null;
}

/** On which level of its list Word put an item, by the list that was made of it. */
const levels = new WeakMap<object, number>();

export function wordItem(element: Element, content: Paragraph[], level: number): Block {
  const ignored = [...elementsIn(element)].find((one) => /mso-list:\s*ignore/.test(styleOf(one)));
  const isNumbered = /^\s*\(?(?:\d+|[a-z]|[ivx]+)[.)、]/i.test(ignored ? textIn(ignored) : '');
  const items: ListItem[] = [{ type: 'listItem', content }];
  const list: List = isNumbered
    ? { type: 'orderedList', attrs: { start: 1 }, content: items }
    : { type: 'bulletList', content: items };
  levels.set(list, level);
  return list;
}

/** Items of Word that follow each other are one list, the deeper ones inside the last of the shallower. */
export function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const level = levels.get(block);
    if (level === undefined || !last || !levels.has(last)) {
      joined.push(block);
      continue;
    }
    if ((block.type === 'bulletList' || block.type === 'orderedList') && isList(last)) {
      if (!putAt(last, block, level - (levels.get(last) ?? 1))) joined.push(block);
    }
  }
  return joined;
}

const isList = (block: Block | Paragraph | List): block is List =>
  block.type === 'bulletList' || block.type === 'orderedList';

function putAt(list: List, more: List, depth: number): boolean {
  if (depth <= 0) {
    if (list.type !== more.type) return false;
    list.content.push(...more.content);
    return true;
  }
  const item = list.content.at(-1);
  const inner = item?.content.at(-1);
  if (inner && isList(inner) && putAt(inner, more, depth - 1)) return true;
  item?.content.push(more);
  return true;
}
