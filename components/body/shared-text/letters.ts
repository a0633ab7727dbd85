/** The letters of a shared text, each known by an identity that it keeps for ever. */
import * as Y from 'yjs';

/** Letters that were typed one after the other and still stand together. */
export type Run = { client: number; clock: number; length: number };
export type Attributes = Readonly<Record<string, unknown>>;
export type Piece = { run: Run; words: string; attributes: Attributes };

/** What can be read of a text. Nothing is written down by reading. */
export function piecesOf(text: Y.XmlText): Piece[] {
  const pieces: Piece[] = [];
  let attributes: Attributes = {};
  for (const item of itemsOf(text)) {
    if (item.deleted) continue;
    const { content, id, length } = item;
    if (content instanceof Y.ContentFormat) attributes = formatted(attributes, content);
    else if (content instanceof Y.ContentString)
      pieces.push({ run: { client: id.client, clock: id.clock, length }, words: content.str, attributes });
  }
  return pieces;
}

function formatted(attributes: Attributes, { key, value }: Y.ContentFormat): Attributes {
  const { [key]: _, ...others } = attributes;
  const said: unknown = value;
  return said === null ? others : { ...others, [key]: said };
}

function* itemsOf(text: Y.XmlText): Generator<Y.Item> {
  for (let item = text._start; item; item = item.right) yield item;
}

/** The runs of the letters between two of them, counted in the runs. */
export function cutRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const { client, clock, length } of runs) {
    const [begin, end] = [Math.max(from, at), Math.min(to, at + length)];
    if (begin < end) cut.push({ client, clock: clock + begin - at, length: end - begin });
    at += length;
  }
  return cut;
}

/** Where those of the letters that are still there are now, in their order. */
export function whereAre(text: Y.XmlText, runs: readonly Run[]): { index: number; length: number }[] {
  const found: { index: number; length: number }[] = [];
  let index = 0;
  for (const item of itemsOf(text)) {
    if (item.deleted || !item.countable) continue;
    for (const { client, clock, length } of runs) {
      if (client !== item.id.client) continue;
      const begin = Math.max(clock, item.id.clock);
      const end = Math.min(clock + length, item.id.clock + item.length);
      if (begin < end) found.push({ index: index + begin - item.id.clock, length: end - begin });
    }
    index += item.length;
  }
  return found.sort((one, other) => one.index - other.index);
}

/** Where what is put behind so many of the letters belongs now, even if the last of them is gone. */
export function indexBehind(text: Y.XmlText, runs: readonly Run[], count: number): number {
  const [last] = cutRuns(runs, count - 1, count);
  if (!last) return 0;
  let index = 0;
  for (const { id, length, deleted, countable } of itemsOf(text)) {
    const isHere = id.client === last.client && id.clock <= last.clock && last.clock < id.clock + length;
    if (isHere) return deleted ? index : index + last.clock - id.clock + 1;
    if (!deleted && countable) index += length;
  }
  return index;
}
