/** Where each part of the shared body begins, counted as the editor counts: letters, and one for each edge of a block. */
import * as Y from 'yjs';
import type { Range, Spot } from './anchor.ts';

type Part = Y.XmlElement | Y.XmlText;
type Extent = { begin: number; end: number };

export class BodyLayout {
  readonly #body: Y.XmlFragment;
  readonly #isLeaf: (name: string) => boolean;
  /** What each part holds: from its first letter or block to behind its last. */
  readonly #extents = new Map<unknown, Extent>();

  /** @param isLeaf whether a block of that name holds nothing */
  constructor(body: Y.XmlFragment, isLeaf: (name: string) => boolean) {
    this.#body = body;
    this.#isLeaf = isLeaf;
    this.#measure(body, 0);
  }

  /** How long the whole body is. */
  get size(): number {
    return this.#extent(this.#body).end;
  }

  /** Null when nothing is between them, or they are not in the body. */
  positions({ from, to }: Range): { from: number; to: number } | null {
    const [begin, end] = [this.#position(from), this.#position(to)];
    return begin !== null && end !== null && begin < end ? { from: begin, to: end } : null;
  }

  /** The letters or blocks between two positions. */
  range(from: number, to: number): Range {
    return { from: this.#spot(from, 'right'), to: this.#spot(to, 'left') };
  }

  /** The words between two positions; a block begins a line. */
  words(from: number, to: number): string {
    const lines: string[] = [];
    const read = (part: Y.XmlFragment) => {
      let isOpen = false;
      for (const child of partsOf(part)) {
        const { begin, end } = this.#extent(child);
        if (child instanceof Y.XmlElement) {
          if (end >= from && begin <= to) read(child);
          isOpen &&= this.#isLeaf(child.nodeName);
          continue;
        }
        const said = plain(child).slice(Math.max(0, from - begin), Math.max(0, to - begin));
        if (said === '') continue;
        if (isOpen) lines.push(`${lines.pop() ?? ''}${said}`);
        else lines.push(said);
        isOpen = true;
      }
    };
    read(this.#body);
    return lines.join('\n');
  }

  #measure(part: Y.XmlFragment, begin: number): number {
    let at = begin;
    for (const child of partsOf(part)) {
      if (child instanceof Y.XmlText) {
        this.#extents.set(child, { begin: at, end: at + child.length });
        at += child.length;
      } else if (this.#isLeaf(child.nodeName)) {
        this.#extents.set(child, { begin: at + 1, end: at });
        at += 1;
      } else at = this.#measure(child, at + 1) + 1;
    }
    this.#extents.set(part, { begin, end: at });
    return at;
  }

  #extent(part: unknown): Extent {
    return this.#extents.get(part) ?? { begin: 0, end: 0 };
  }

  #position({ type, index }: Spot): number | null {
    const extent = this.#extents.get(type);
    if (!extent) return null;
    if (type instanceof Y.Text) return extent.begin + Math.min(index, type.length);
    const child: unknown = index < type.length ? type.get(index) : null;
    if (child === null) return extent.end;
    return child instanceof Y.XmlText ? this.#extent(child).begin : this.#extent(child).begin - 1;
  }

  #spot(position: number, side: 'left' | 'right'): Spot {
    let part: Y.XmlFragment = this.#body;
    for (;;) {
      let index = 0;
      let inside: Y.XmlElement | null = null;
      for (const child of partsOf(part)) {
        const { begin, end } = this.#extent(child);
        if (child instanceof Y.XmlText) {
          const isIn =
            side === 'right' ? begin <= position && position < end : begin < position && position <= end;
          if (isIn) return { type: child, index: position - begin };
          if (begin < position) index += 1;
          continue;
        }
        if (begin <= position && position <= end) inside = child;
        if (begin - 1 < position) index += 1;
      }
      if (!inside) return { type: part, index };
      part = inside;
    }
  }
}

function partsOf(part: Y.XmlFragment): Part[] {
  return part
    .toArray()
    .filter((child: unknown): child is Part => child instanceof Y.XmlElement || child instanceof Y.XmlText);
}

function plain(text: Y.XmlText): string {
  return text
    .toDelta()
    .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : '￼'))
    .join('');
}
