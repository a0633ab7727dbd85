/** A suggestion while it is being made of a change, one place after the other from the end of the text. */
import { Fragment, type Mark, type Node, type ResolvedPos, type Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { isSuggestionMark, type NodeNote, type Stamp, toNote } from '#lib/collaboration/suggestion.ts';
import { bareAttrs, insertedBy, isDeleted, markNamed, noteOf, type Suggester, stampOf } from './pieces.ts';

/** A part of the text as it would be, and where it is now. */
type Written = { newFrom: number; newTo: number; at: number; steps: number };

export class Suggestion {
  readonly tr: Transaction;
  readonly #who: Suggester;
  #stamp: Stamp | null = null;
  #formats: Stamp | null = null;
  #at: [number, number] = [0, 0];
  /** From a position in this text to one in the text as it would be. */
  #toNew = 0;
  readonly #written: Written[] = [];
  readonly #shifts: { newTo: number; by: number }[] = [];

  constructor(tr: Transaction, who: Suggester) {
    this.tr = tr;
    this.#who = who;
  }

  /** @param coming what would come: one's own mark on it is the one to go on with */
  begin(from: number, to: number, newFrom: number, coming: Slice): void {
    const typed = coming.content.childCount === 1 ? coming.content.firstChild : null;
    const own = typed?.isText && this.isMine(typed) ? stampOf(markNamed(typed, 'inserted')) : null;
    this.#stamp = own;
    this.#at = [from, to];
    this.#toNew = newFrom - from;
  }

  end(unit: { from: number; to: number; newFrom: number; newTo: number }, grown: number): void {
    const by = grown + unit.to - unit.from - (unit.newTo - unit.newFrom);
    this.#shifts.push({ newTo: unit.newTo, by });
  }

  /** Notes where what would be written is now. */
  wrote(from: number, to: number, at: number): void {
    this.#written.push({ newFrom: from, newTo: to, at, steps: this.tr.steps.length });
  }

  get toNew(): number {
    return this.#toNew;
  }

  /** Where a position of the text as it would be is in what was written. */
  placeOf(position: number): number | null {
    const found =
      this.#written.find(({ newFrom, newTo }) => newFrom < position && position <= newTo) ??
      this.#written.find(({ newFrom, newTo }) => newFrom === position && newFrom < newTo);
    if (!found) return null;
    return this.tr.mapping.slice(found.steps).map(found.at, 1) + position - found.newFrom;
  }

  /** How much further behind what stands after a position is than it would be. */
  shiftBefore(position: number): number {
    return this.#shifts.filter(({ newTo }) => newTo <= position).reduce((sum, { by }) => sum + by, 0);
  }

  /** Goes on with one's own suggestion next to the place. */
  get stamp(): Stamp {
    this.#stamp ??= this.#stampHere() ?? this.#newStamp();
    return this.#stamp;
  }

  /** Formats of one change are one suggestion, wherever they are. */
  get formats(): Stamp {
    this.#formats ??= this.#newStamp();
    return this.#formats;
  }

  isMine(node: Node): boolean {
    return insertedBy(node) === this.#who.by;
  }

  isMyNote(node: Node, name: NodeNote): boolean {
    return noteOf(node, name)?.by === this.#who.by;
  }

  /** Nothing in it is anybody else's. */
  isAllMine(node: Node): boolean {
    let isMine = true;
    node.descendants((child) => {
      if (child.isText || child.isLeaf) isMine &&= this.isMine(child);
    });
    return isMine;
  }

  mark(name: 'inserted' | 'deleted', stamp = this.stamp): Mark {
    return this.tr.doc.type.schema.mark(name, { ...stamp });
  }

  /** Words that would come, as words that are not there yet. */
  inserted(content: Fragment, { keepDeleted = false } = {}): Fragment {
    return Fragment.fromArray(content.content.map((node) => this.#insertedInline(node, keepDeleted)));
  }

  /** A block that would come, with all it holds. */
  insertedBlock(node: Node): Node {
    const content = node.inlineContent
      ? this.inserted(node.content, { keepDeleted: true })
      : Fragment.fromArray(node.content.content.map((child) => this.#insertedWithin(child)));
    return node.type.create({ ...coming(node), inserted: toNote(this.stamp) }, content);
  }

  #insertedWithin(node: Node): Node {
    if (node.isLeaf) return this.insertedBlock(node);
    const content = node.inlineContent
      ? this.inserted(node.content, { keepDeleted: true })
      : Fragment.fromArray(node.content.content.map((child) => this.#insertedWithin(child)));
    return node.type.create(coming(node), content);
  }

  #insertedInline(node: Node, keepDeleted: boolean): Node {
    const deleted = keepDeleted ? markNamed(node, 'deleted') : undefined;
    const own = node.marks.filter(({ type }) => !isSuggestionMark(type.name));
    if (!node.isText)
      return node.type.create({ ...bareAttrs(node.attrs), inserted: toNote(this.stamp) }, null, own);
    const marks = [...own, ...(deleted ? [deleted] : [])];
    return node.mark(
      this.mark('inserted').addToSet(marks.reduce((set, mark) => mark.addToSet(set), [] as readonly Mark[])),
    );
  }

  /**
   * Marks all words and leaves between two places as going; one's own that are not there yet really go.
   * @returns where the second place is now
   */
  takeAway(from: number, to: number): number {
    const { tr } = this;
    const pieces: { from: number; to: number; node: Node }[] = [];
    tr.doc.nodesBetween(from, to, (node, position) => {
      if (!node.isText && !node.isLeaf) return true;
      const piece = { from: Math.max(from, position), to: Math.min(to, position + node.nodeSize), node };
      if (piece.from < piece.to) pieces.push(piece);
      return false;
    });
    let end = to;
    for (const piece of pieces.reverse()) {
      if (this.isMine(piece.node) && (piece.node.isInline || this.#mayGo(piece.from))) {
        tr.delete(piece.from, piece.to);
        end -= piece.to - piece.from;
      } else if (isDeleted(piece.node)) continue;
      else if (piece.node.isText) tr.addMark(piece.from, piece.to, this.mark('deleted'));
      else tr.setNodeAttribute(piece.from, 'deleted', toNote(this.stamp));
    }
    return end;
  }

  /** Marks a block and what it holds as going. @returns how much shorter the text is */
  takeAwayBlock(position: number): number {
    const { tr } = this;
    const node = tr.doc.nodeAt(position);
    if (!node) return 0;
    const before = tr.doc.content.size;
    const isOwn = this.isMine(node) || this.isMyNote(node, 'split');
    if (isOwn && this.isAllMine(node) && this.#mayGo(position)) {
      tr.delete(position, position + node.nodeSize);
    } else {
      if (!node.isLeaf) this.takeAway(position + 1, position + node.nodeSize - 1);
      if (noteOf(node, 'deleted') === null) tr.setNodeAttribute(position, 'deleted', toNote(this.stamp));
    }
    return before - tr.doc.content.size;
  }

  #mayGo(position: number): boolean {
    const place = this.tr.doc.resolve(position);
    return place.parent.canReplace(place.index(), place.index() + 1);
  }

  #newStamp(): Stamp {
    return { id: this.#who.newId(), by: this.#who.by, at: this.#who.now() };
  }

  #stampHere(): Stamp | null {
    const { doc } = this.tr;
    const [from, to] = this.#at.map((position) => doc.resolve(Math.min(position, doc.content.size)));
    return from && to ? ownStampAt(from, to, this.#who.by) : null;
  }
}

/** Of one's own suggestion next to a place. */
export function ownStampAt(from: ResolvedPos, to: ResolvedPos, by: string): Stamp | null {
  for (const node of [from.nodeBefore, to.nodeAfter, from.nodeAfter, blockAt(from)]) {
    const stamps = node?.isText
      ? [stampOf(markNamed(node, 'inserted')), stampOf(markNamed(node, 'deleted'))]
      : node
        ? [noteOf(node, 'inserted'), noteOf(node, 'split'), noteOf(node, 'deleted')]
        : [];
    const own = stamps.find((stamp) => stamp?.by === by);
    if (own) return { id: own.id, by: own.by, at: own.at };
  }
  return null;
}

/** What is to go of a block goes of the one that would be in its place. */
function coming({ attrs }: Node): Record<string, unknown> {
  return { ...bareAttrs(attrs), deleted: attrs.deleted ?? null, joined: attrs.joined ?? null };
}

/** The block that begins where the place is. */
function blockAt(place: ResolvedPos): Node | null {
  return place.parent.inlineContent && place.parentOffset === 0 ? place.parent : null;
}
