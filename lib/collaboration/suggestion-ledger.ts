/**
 * Whose suggestions stand in a text, letter by letter. Nobody suggests in another's name: a suggestion is its author's
 * to write, and everyone else may only take it away, or move letters of it that have been there (a paragraph is divided,
 * a block is moved, a deletion is taken back).
 */
import * as Y from 'yjs';
import { isSuggestionMark, nodeNotes, parseNote, type Stamp, stampSchema } from './suggestion.ts';

/** How often each letter, or edge of a block, stands in a suggestion. */
type Letters = Map<string, number>;
type Tally = Map<string, { by: string; letters: Letters }>;
type Known = { by: string; most: Letters };

/** A clock may run ahead of ours, in milliseconds. */
const ahead = 24 * 60 * 60 * 1000;

export class SuggestionLedger {
  /** By block of the body, of those that hold any. */
  #blocks = new Map<Y.XmlElement, Tally>();
  /** Everything that was ever seen here: what is gone can come back. */
  readonly #known = new Map<string, Known>();

  begin(body: Y.XmlFragment): void {
    this.#blocks = new Map();
    for (const child of body.toArray()) if (child instanceof Y.XmlElement) this.#count(child);
    for (const tally of this.#blocks.values()) this.#learn(tally);
  }

  /** Whose suggestions there are, or were. */
  get suggesters(): string[] {
    return [...new Set([...this.#known.values()].map(({ by }) => by))];
  }

  /** What other nodes took. */
  take(blocks: Iterable<Y.XmlElement>): void {
    for (const block of blocks) {
      this.#count(block);
      const tally = this.#blocks.get(block);
      if (tally) this.#learn(tally);
    }
    this.#forgetGone();
  }

  /**
   * @param fresh the letters that came with the change: they may have come to stand in what somebody is to delete
   * @returns whether this writer may have done so
   */
  accept(blocks: ReadonlySet<Y.XmlElement>, writer: string, fresh: readonly string[]): boolean {
    const gained: Tally = new Map();
    for (const block of this.#blocks.keys())
      if (blocks.has(block) || isGone(block)) add(gained, this.#blocks.get(block), -1);
    for (const block of blocks) {
      if (!this.#count(block)) return false;
      add(gained, this.#blocks.get(block), 1);
    }
    this.#forgetGone();
    const foreign = [...gained].filter(([id, { by }]) => by !== writer || this.#isOthers(id, by));
    if (foreign.length > 0) {
      const typed = lettersOf(fresh);
      if (!foreign.every(([id, { by, letters }]) => this.#isMoved(id, by, letters, typed))) return false;
    }
    for (const block of blocks) {
      const tally = this.#blocks.get(block);
      if (tally) this.#learn(tally);
    }
    return true;
  }

  #isOthers(id: string, by: string): boolean {
    const known = this.#known.get(id);
    return known !== undefined && known.by !== by;
  }

  /** Whether there is no more of another's suggestion than has been there, or than fell into it as it was typed. */
  #isMoved(id: string, by: string, gained: Letters, typed: Letters): boolean {
    if (this.#isOthers(id, by)) return false;
    const most = this.#known.get(id)?.most;
    return [...gained].every(([letter, count]) => {
      const fell = /^(?:deleted|restyled\w+) (.+)$/su.exec(letter)?.[1];
      return count <= (most?.get(letter) ?? 0) + (fell === undefined ? 0 : (typed.get(fell) ?? 0));
    });
  }

  /** @returns whether it holds none that is not one */
  #count(block: Y.XmlElement): boolean {
    this.#blocks.delete(block);
    if (isGone(block)) return true;
    const tally: Tally = new Map();
    const isWhole = countIn(block, tally);
    if (tally.size > 0) this.#blocks.set(block, tally);
    return isWhole;
  }

  #learn(tally: Tally): void {
    for (const [id, { by, letters }] of tally) {
      const known = this.#known.get(id) ?? { by, most: new Map() };
      this.#known.set(id, known);
      for (const [letter, count] of letters)
        known.most.set(letter, Math.max(count, known.most.get(letter) ?? 0));
    }
  }

  #forgetGone(): void {
    for (const block of this.#blocks.keys()) if (isGone(block)) this.#blocks.delete(block);
  }
}

function lettersOf(texts: readonly string[]): Letters {
  const letters: Letters = new Map();
  for (const letter of texts.flatMap((text) => [...text]))
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return letters;
}

function isGone(block: Y.XmlElement): boolean {
  return block._item?.deleted ?? false;
}

function add(sum: Tally, tally: Tally | undefined, sign: 1 | -1): void {
  for (const [id, { by, letters }] of tally ?? []) {
    const own = sum.get(id) ?? { by, letters: new Map() };
    sum.set(id, own);
    for (const [letter, count] of letters)
      own.letters.set(letter, (own.letters.get(letter) ?? 0) + sign * count);
  }
}

/** @returns whether everything in it that looks like a suggestion is one, of one author by its id, and not of the future */
function countIn(element: Y.XmlElement, tally: Tally): boolean {
  const attributes: Record<string, unknown> = element.getAttributes();
  let isWhole = nodeNotes.every((name) => {
    const note = attributes[name];
    return note === undefined || note === null || put(tally, parseNote(note), `${name}: ${element.nodeName}`);
  });
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlElement) isWhole = countIn(child, tally) && isWhole;
    else if (child instanceof Y.XmlText) isWhole = countText(child, tally) && isWhole;
  }
  return isWhole;
}

function countText(text: Y.XmlText, tally: Tally): boolean {
  const runs: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta();
  return runs.every(({ insert, attributes = {} }) =>
    Object.entries(attributes).every(([name, mark]) => {
      if (!isSuggestionMark(name)) return true;
      const { id, by, at }: Record<string, unknown> = {
        ...(mark !== null && typeof mark === 'object' ? mark : {}),
      };
      const stamp = stampSchema.safeParse({ id, by, at });
      if (!stamp.success || typeof insert !== 'string') return false;
      return [...insert].every((letter) => put(tally, stamp.data, `${name} ${letter}`));
    }),
  );
}

function put(tally: Tally, said: Stamp | null, letter: string): boolean {
  if (!said || said.at > Date.now() + ahead) return false;
  const own = tally.get(said.id) ?? { by: said.by, letters: new Map() };
  tally.set(said.id, own);
  own.letters.set(letter, (own.letters.get(letter) ?? 0) + 1);
  return own.by === said.by;
}
