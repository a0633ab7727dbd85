/**
 * A copy of a manuscript on which updates are tried before they are taken. What ordinary typing touches is checked,
 * not the whole story; what would leave something that no story can hold is refused.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { creditSchema, photoUseSchema } from '../article/article-form.ts';
import { toPlain } from './body-nodes.ts';
import { blocksIn, isNew, keyOf, placeOf } from './changed-parts.ts';
import { isLawfulBlock } from './grammar.ts';
import { isSeen, mend, type Slip, seenIn, slipsIn } from './hold-marks.ts';
import {
  entryFields,
  listFields,
  type Manuscript,
  manuscriptIn,
  type RefusalReason,
  textFields,
  updateLimit,
} from './manuscript.ts';
import { plainPhotoUse } from './read-manuscript.ts';
import { type KnownSuggestion, SuggestionLedger } from './suggestion-ledger.ts';

export type WriterRights = { userId: string; edit: boolean; editCredits: boolean };
export type Tried = { update: Uint8Array | null } | { refused: RefusalReason };

/** Far above what the fields may hold in the end, so that two who type at once are never refused for the sum. */
const mostText = 20_000;
const mostListed = 500;
const mostBlocks = 10_000;
const mostInAttribute = 20_000;

const entrySchemas: Record<(typeof entryFields)[number], z.ZodType> = {
  editionId: z.uuid(),
  sectionId: z.uuid().nullable(),
  agencyId: z.uuid().nullable(),
  timeLine: z.iso.datetime().nullable(),
  noByline: z.boolean(),
  slug: z.string().max(200).nullable(),
};
const listSchemas: Record<(typeof listFields)[number], z.ZodType> = {
  credits: creditSchema,
  keywords: z.string().max(200),
  topicIds: z.uuid(),
};

/** Whose clients wrote an update, and the letters that are new in it. */
type Read = { clients: Set<number>; fresh: string[] };
type Applied = { effects: Uint8Array[]; transactions: Y.Transaction[]; mends: Uint8Array[] };

export class Proof {
  readonly #articleId: string;
  #doc = new Y.Doc();
  #manuscript: Manuscript;
  /** Whose each client of the document is: nobody writes under another's. */
  readonly #owners = new Map<number, string>();
  readonly suggestions: SuggestionLedger;
  #bytes = 0;

  constructor(articleId: string, state: Uint8Array, known: readonly KnownSuggestion[] = []) {
    this.#articleId = articleId;
    this.suggestions = new SuggestionLedger(known);
    this.#manuscript = this.#begin([state]);
  }

  /** Throws away what was tried since, after something was refused. */
  restore(states: readonly Uint8Array[]): void {
    this.#doc.destroy();
    this.#doc = new Y.Doc();
    this.#manuscript = this.#begin(states);
  }

  #begin(states: readonly Uint8Array[]): Manuscript {
    for (const state of states) Y.applyUpdate(this.#doc, state);
    this.#bytes = states.reduce((sum, { length }) => sum + length, 0);
    const manuscript = manuscriptIn(this.#doc, this.#articleId);
    this.suggestions.begin(manuscript.body);
    return manuscript;
  }

  /**
   * What was taken elsewhere, and needs no trying.
   * @returns what has to follow it, so that every letter keeps its mark
   */
  take(update: Uint8Array, writer: string): Uint8Array | null {
    const { transactions, mends } = this.#apply(update, writer);
    for (const transaction of transactions)
      this.suggestions.take(blocksIn(transaction, this.#manuscript.body));
    this.#bytes += update.length;
    return mends.length > 0 ? Y.mergeUpdates(mends) : null;
  }

  #apply(update: Uint8Array, writer: string): Applied {
    const effects: Uint8Array[] = [];
    const transactions: Y.Transaction[] = [];
    const slips: Slip[] = [];
    const note = (effect: Uint8Array) => effects.push(effect);
    const watch = (transaction: Y.Transaction) => {
      transactions.push(transaction);
      if (!transaction.local) slips.push(...this.#slipsIn(transaction, writer));
    };
    this.#doc.on('update', note);
    this.#doc.on('afterTransaction', watch);
    try {
      Y.applyUpdate(this.#doc, update);
      const before = effects.length;
      if (slips.length > 0) mend(this.#doc, slips);
      return { effects, transactions, mends: effects.slice(before) };
    } finally {
      this.#doc.off('update', note);
      this.#doc.off('afterTransaction', watch);
    }
  }

  /** Nobody marks letters that stand there already as new; as going, only in their own name. */
  #slipsIn(transaction: Y.Transaction, writer: string): Slip[] {
    return slipsIn(transaction, {
      seen: seenIn(transaction, this.#manuscript),
      isWanted: (mark, { id, by }, letters) =>
        (mark !== 'inserted' && by === writer) || this.suggestions.hasHeld(id, mark, letters),
    });
  }

  /** Whether this person may write as that client of the document from now on. */
  claim(client: number, userId: string): boolean {
    const owner = this.#owners.get(client) ?? userId;
    this.#owners.set(client, owner);
    return owner === userId;
  }

  /** After a refusal the proof must be restored: it holds what was refused. */
  try(update: Uint8Array, rights: WriterRights): Tried {
    if (update.length > updateLimit) return { refused: 'too-large' };
    const read = this.#read(update, rights);
    if ('refused' in read) return read;
    let applied: Applied;
    try {
      applied = this.#apply(update, rights.userId);
    } catch {
      return { refused: 'malformed' };
    }
    const { effects, transactions } = applied;
    const { pendingStructs, pendingDs } = this.#doc.store;
    if (pendingStructs !== null || pendingDs !== null) return { refused: 'resync' };
    if (effects.length === 0) return { update: null };
    if (!rights.edit && !rights.editCredits) return { refused: 'not-allowed' };
    for (const transaction of transactions) {
      const refused = this.#look(transaction, rights, read.fresh);
      if (refused) return { refused };
    }
    const effect = effects.length === 1 && effects[0] ? effects[0] : Y.mergeUpdates(effects);
    this.#bytes += effect.length;
    if (this.#isTooLarge()) return { refused: 'too-large' };
    for (const client of read.clients) this.claim(client, rights.userId);
    return { update: effect };
  }

  /** What can be told of an update before it is applied. */
  #read(update: Uint8Array, rights: WriterRights): Read | { refused: RefusalReason } {
    let structs: (Y.Item | Y.GC | Y.Skip)[];
    try {
      structs = Y.decodeUpdate(update).structs;
    } catch {
      return { refused: 'malformed' };
    }
    const roots = new Set(
      [...textFields, ...listFields, 'body', 'entries', 'photos', 'seen'].map(
        (name) => `${name}@${this.#articleId}`,
      ),
    );
    const clients = new Set<number>();
    const fresh: string[] = [];
    for (const struct of structs) {
      const { client, clock } = struct.id;
      const isFresh = clock + struct.length > Y.getState(this.#doc.store, client);
      if (isFresh) clients.add(client);
      if (!(struct instanceof Y.Item)) continue;
      const { parent, content }: { parent: unknown; content: unknown } = struct;
      if (typeof parent === 'string' && !roots.has(parent)) return { refused: 'foreign' };
      const kind = kindOf(content);
      if (kind === 'unknown') return { refused: 'not-a-story' };
      if (kind === 'giant') return { refused: 'too-large' };
      if (isFresh && content instanceof Y.ContentString) fresh.push(content.str);
    }
    for (const client of clients)
      if ((this.#owners.get(client) ?? rights.userId) !== rights.userId) return { refused: 'foreign' };
    return { clients, fresh };
  }

  #look(transaction: Y.Transaction, rights: WriterRights, fresh: readonly string[]): RefusalReason | null {
    const { body, texts, lists, entries, photos, seen } = this.#manuscript;
    for (const [changed, keys] of transaction.changed) {
      const { root, below } = placeOf(changed);
      const type: unknown = changed;
      if (!rights.edit) {
        const isCredits =
          root === lists.credits || (root === entries && [...keys].every((key) => key === 'noByline'));
        if (!isCredits) return 'not-allowed';
      }
      if (root === body) {
        if (below instanceof Y.XmlElement) continue;
        if (type !== body || [...keys].some((key) => key !== null)) return 'not-a-story';
        if (body.length > mostBlocks) return 'too-large';
        const isBlock = (child: unknown) => child instanceof Y.XmlElement || !isNew(child, transaction);
        if (!body.toArray().every(isBlock)) return 'not-a-story';
      } else if (root === entries) {
        if (type !== entries || ![...keys].every((key) => this.#isEntry(key))) return 'not-a-story';
      } else if (root === photos) {
        const uses = type === photos ? [...keys] : [keyOf(below)];
        if (!uses.every((key) => this.#isPhotoUse(key))) return 'not-a-story';
      } else if (root === seen) {
        if (type !== seen || ![...keys].every((key) => isSeen(this.#manuscript, key))) return 'not-a-story';
      } else {
        const text = textFields.map((field) => texts[field]).find((found) => found === root);
        const field = listFields.find((name) => lists[name] === root);
        if (text && !isPlainText(text, mostText)) return 'not-a-story';
        if (field && !isListOf(lists[field], listSchemas[field])) return 'not-a-story';
        if ((!text && !field) || type !== root) return 'not-a-story';
      }
    }
    const touched = blocksIn(transaction, body);
    if (![...touched].every(isLawful)) return 'not-a-story';
    return this.suggestions.accept(touched, rights.userId, fresh) ? null : 'foreign';
  }

  #isEntry(key: string | null): boolean {
    const name = entryFields.find((field) => field === key);
    return (
      name !== undefined && entrySchemas[name].safeParse(this.#manuscript.entries.get(name) ?? null).success
    );
  }

  #isPhotoUse(key: string | null): boolean {
    const { photos } = this.#manuscript;
    if (key === null || photos.size > mostListed) return false;
    if (!photos.has(key)) return true;
    const use = photos.get(key);
    if (!(use instanceof Y.Map)) return false;
    const words = ['caption', 'altText'].map((name) => use.get(name));
    if (!words.every((text) => text instanceof Y.Text && isPlainText(text, mostText))) return false;
    const plain = plainPhotoUse(key, use);
    const short = { caption: '', altText: '' };
    return typeof plain === 'object' && photoUseSchema.safeParse({ ...plain, ...short }).success;
  }

  #isTooLarge(): boolean {
    if (this.#bytes <= updateLimit) return false;
    this.#bytes = Y.encodeStateAsUpdate(this.#doc).length;
    return this.#bytes > updateLimit;
  }
}

/** A block that two people together left without a part is still one; what no story can hold is none. */
function isLawful(block: Y.XmlElement): boolean {
  if (block._item?.deleted) return true;
  try {
    return isLawfulBlock(toPlain(block));
  } catch {
    return false;
  }
}

function kindOf(content: unknown): 'known' | 'giant' | 'unknown' {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return 'known';
  if (content instanceof Y.ContentFormat) {
    if (!/^[A-Za-z-]{1,80}$/.test(content.key)) return 'unknown';
    return isGiant(content.value) ? 'giant' : 'known';
  }
  if (content instanceof Y.ContentAny) return isGiant(content.arr) ? 'giant' : 'known';
  if (!(content instanceof Y.ContentType)) return 'unknown';
  const { type } = content;
  if (type instanceof Y.XmlElement && type.nodeName.length > 60) return 'unknown';
  const isKnown =
    (type instanceof Y.XmlElement && !(type instanceof Y.XmlHook)) ||
    type instanceof Y.XmlText ||
    type instanceof Y.Text ||
    (type instanceof Y.Map && !(type instanceof Y.XmlHook));
  return isKnown ? 'known' : 'unknown';
}

function isGiant(value: unknown): boolean {
  return (JSON.stringify(value) ?? '').length > mostInAttribute;
}

function isPlainText(text: Y.Text, longest: number): boolean {
  const runs: { insert: unknown; attributes?: unknown }[] = text.toDelta();
  return (
    text.length <= longest &&
    runs.every(({ insert, attributes }) => typeof insert === 'string' && !attributes)
  );
}

function isListOf(list: Y.Array<unknown>, schema: z.ZodType): boolean {
  return list.length <= mostListed && list.toArray().every((part) => schema.safeParse(part).success);
}
