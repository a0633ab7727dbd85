/**
 * Whose suggestions stand in a text, letter by letter. Nobody suggests in another's name: a suggestion is its author's
 * to write, and everyone else may only take it away, or move letters of it that have been there (a paragraph is divided,
 * a block is moved, a deletion is taken back).
 */
import * as Y from 'yjs';
import { isSuggestionMark, nodeNotes, parseNote, parseStamp, type Stamp } from './suggestion.ts';

/** How often each letter, or edge of a block, stands in a suggestion. */
type Letters = Map<string, number>;
type Tally = Map<string, { by: string; letters: Letters }>;
/** Whose a suggestion is, and what has stood in it, at most at one time: what is gone can come back. */
export type KnownSuggestion = { id: string; by: string; letters: Letters };

/** A clock may run ahead of ours, in milliseconds. */
const ahead = 24 * 60 * 60 * 1000;

export class SuggestionLedger {
  /** By block of the body, of those that hold any. */
  #blocks = new Map<Y.XmlElement, Tally>();
  /** In all blocks together. */
  #standing: Tally = new Map();
  /** Everything that was ever seen of this story. */
  readonly #known = new Map<string, KnownSuggestion>();
  /** Of which of these more is known than is kept. */
  readonly #news = new Set<string>();

  /** @param kept what is known from before */
  constructor(kept: readonly KnownSuggestion[] = []) {
    this.know(kept);
    this.#news.clear();
  }

  begin(body: Y.XmlFragment): void {
    this.#blocks = new Map();
    this.#standing = new Map();
    for (const child of body.toArray()) if (child instanceof Y.XmlElement) this.#count(child, this.#standing);
    this.#learn(this.#standing);
  }

  /** Whose suggestions there are, or were. */
  get suggesters(): string[] {
    return [...new Set([...this.#known.values()].map(({ by }) => by))];
  }

  /** What other nodes know. */
  know(suggestions: Iterable<KnownSuggestion>): void {
    for (const { id, by, letters } of suggestions) {
      const known = this.#known.get(id) ?? { id, by, letters: new Map() };
      this.#known.set(id, known);
      for (const [letter, count] of letters) {
        if (count <= (known.letters.get(letter) ?? 0)) continue;
        known.letters.set(letter, count);
        this.#news.add(id);
      }
    }
  }

  /** Whether these letters have stood in that suggestion, marked so. */
  hasHeld(id: string, mark: string, text: string): boolean {
    const held = this.#known.get(id)?.letters;
    return [...lettersOf([text])].every(([letter, count]) => count <= (held?.get(`${mark} ${letter}`) ?? 0));
  }

  /** What is to be kept with the change that was accepted last; what is not kept in the end has to be given back. */
  takeNews(): KnownSuggestion[] {
    const news = [...this.#news].flatMap((id) => this.#known.get(id) ?? []);
    this.#news.clear();
    return news;
  }

  giveBack(news: readonly KnownSuggestion[]): void {
    for (const { id } of news) this.#news.add(id);
  }

  /** What other nodes took. */
  take(blocks: Iterable<Y.XmlElement>): void {
    this.#learn(this.#recount(blocks).gained);
  }

  /**
   * @param fresh the letters that came with the change: they may have come to stand in what somebody is to delete
   * @returns whether this writer may have done so
   */
  accept(blocks: ReadonlySet<Y.XmlElement>, writer: string, fresh: readonly string[]): boolean {
    const { gained, isWhole } = this.#recount(blocks);
    if (!isWhole) return false;
    const foreign = [...gained].filter(([id, { by }]) => by !== writer || this.#isOthers(id, by));
    if (foreign.length > 0) {
      const typed = lettersOf(fresh);
      if (!foreign.every(([id, { by, letters }]) => this.#isMoved(id, by, letters, typed))) return false;
    }
    this.#learn(gained);
    return true;
  }

  /** What stands in suggestions more, or less, than before. */
  #recount(blocks: Iterable<Y.XmlElement>): { gained: Tally; isWhole: boolean } {
    const gained: Tally = new Map();
    let isWhole = true;
    for (const block of this.#blocks.keys()) if (isGone(block)) this.#count(block, gained);
    for (const block of blocks) isWhole = this.#count(block, gained) && isWhole;
    add(this.#standing, gained, 1);
    return { gained, isWhole };
  }

  #isOthers(id: string, by: string): boolean {
    const known = this.#known.get(id);
    return known !== undefined && known.by !== by;
  }

  /** Whether there is no more of another's suggestion than has been there, or than fell into it as it was typed. */
  #isMoved(id: string, by: string, gained: Letters, typed: Letters): boolean {
    if (this.#isOthers(id, by)) return false;
    const most = this.#known.get(id)?.letters;
    return [...gained].every(([letter, count]) => {
      const fell = /^(?:deleted|restyled\w+) (.+)$/su.exec(letter)?.[1];
      return count <= (most?.get(letter) ?? 0) + (fell === undefined ? 0 : (typed.get(fell) ?? 0));
    });
  }

  /** @returns whether it holds none that is not one */
  #count(block: Y.XmlElement, gained: Tally): boolean {
    add(gained, this.#blocks.get(block), -1);
    this.#blocks.delete(block);
    if (isGone(block)) return true;
    const tally: Tally = new Map();
    const isWhole = countIn(block, tally);
    if (tally.size > 0) this.#blocks.set(block, tally);
    add(gained, tally, 1);
    return isWhole;
  }

  #learn(changed: Tally): void {
    for (const [id, { by, letters }] of changed) {
      const standing = this.#standing.get(id)?.letters;
      const now = [...letters.keys()].map((letter): [string, number] => [letter, standing?.get(letter) ?? 0]);
      this.know([{ id, by, letters: new Map(now) }]);
    }
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
      const stamp = parseStamp({ id, by, at });
      if (!stamp || typeof insert !== 'string') return false;
      return [...insert].every((letter) => put(tally, stamp, `${name} ${letter}`));
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
