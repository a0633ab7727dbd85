/**
 * Holds the writing surface and the shared text together. The surface always shows exactly what the shared text says:
 * what is typed is written into it, what others write is shown, each in the smallest change.
 */
import type { Node, Schema } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import { type Change, changesBetween, makeChanges } from './changes.ts';
import { corrections } from './corrections.ts';
import { SharedReader } from './read-shared.ts';
import { keepSelection } from './selection.ts';
import { adopt, type ShownNode } from './shown.ts';
import { writeNode } from './write-shared.ts';

export type Surface = {
  readonly state: EditorState;
  readonly dispatch: (tr: Transaction) => void;
  /** An input method works on the letters at the caret. */
  readonly isComposing: () => boolean;
};

const key = 'sharedText';

/** Whether a change of the surface shows what others wrote, or what was taken back. */
export function isOthers(tr: Transaction): boolean {
  return tr.getMeta(key) === true;
}

export class SharedText {
  readonly body: Y.XmlFragment;
  readonly #reader: SharedReader;
  #shown: ShownNode;
  #surface: Surface | null = null;
  #isShowing = false;
  #isHeld = false;

  constructor(body: Y.XmlFragment, schema: Schema) {
    this.body = body;
    this.#reader = new SharedReader(schema);
    this.#shown = this.#reader.read(body);
    body.observeDeep(this.#hear);
  }

  /** What is shown, with the parts of the shared text that it comes from. */
  get shown(): ShownNode {
    return this.#shown;
  }

  /** The document as the shared text says it. */
  get doc(): Node {
    return this.#shown.node;
  }

  /** What others wrote is shown as it is: nothing that reacts to changes may add to it. */
  mayChange(tr: Transaction): boolean {
    return !this.#isShowing || !tr.docChanged || isOthers(tr);
  }

  /** Whether something on the surface is not in the shared text yet. */
  get isBehind(): boolean {
    return !this.#isShowing && this.#surface !== null && this.#surface.state.doc !== this.#shown.node;
  }

  get isComposing(): boolean {
    return this.#surface?.isComposing() ?? false;
  }

  attach(surface: Surface): void {
    this.#surface = surface;
    this.#show(surface.state.doc, corrections);
  }

  detach(): void {
    this.#surface = null;
  }

  destroy(): void {
    this.detach();
    this.body.unobserveDeep(this.#hear);
  }

  /** Writes what has changed on the surface into the shared text. */
  take(): void {
    if (!this.#surface || this.#isShowing) return;
    const wasHeld = this.#isHeld;
    if (wasHeld && this.#surface.isComposing()) return;
    this.#isHeld = false;
    this.#takeFrom(this.#surface);
    if (wasHeld) this.#showOthers();
  }

  #takeFrom(surface: Surface): void {
    const { doc, selection } = surface.state;
    if (doc === this.#shown.node) return;
    if (!doc.eq(this.#shown.node))
      this.body.doc?.transact((transaction) => {
        writeNode(this.#shown, doc, selection.head);
        this.#reader.forget(transaction.changed.keys());
      }, this);
    this.#shown = this.#reader.read(this.body);
    this.#show(doc, corrections);
  }

  readonly #hear = (_events: unknown, transaction: Y.Transaction): void => {
    this.#reader.forget(transaction.changed.keys());
    if (transaction.origin === this || this.#isHeld) return;
    if (this.isComposing && this.#isAtCaret(transaction)) this.#isHeld = true;
    else this.#showOthers();
  };

  /** Whether others changed what the input method works in. Until it has finished, the surface keeps its letters. */
  #isAtCaret({ changed }: Y.Transaction): boolean {
    const path = this.#surface?.state.selection.$head;
    let at: ShownNode | undefined = this.#shown;
    const touched = new Set<unknown>(changed.keys());
    for (let depth = 0; at && path && depth <= path.depth; depth++) {
      if (at.node.inlineContent) return [at, ...at.parts].some(({ type }) => touched.has(type));
      at = at.parts.filter((part) => part.kind === 'node')[path.index(depth)];
    }
    return false;
  }

  #showOthers(): void {
    this.take();
    const before = this.#shown;
    let isThere = !this.#surface;
    try {
      this.#shown = this.#reader.read(this.body);
      isThere ||= this.#show(before.node, () => changesBetween(before, this.#shown));
    } finally {
      // What could not be shown is not taken for something that was deleted here.
      if (!isThere) this.#shown = before;
    }
  }

  /** Puts on the surface what is shown from now on. @returns whether it is there */
  #show(before: Node, changes: (before: Node, after: Node) => Change[]): boolean {
    const surface = this.#surface;
    const { node } = this.#shown;
    if (!surface) return false;
    if (!before.eq(node)) {
      const tr = transactionTo(surface.state, node, changes(before, node));
      this.#isShowing = true;
      try {
        surface.dispatch(tr.setMeta(key, true).setMeta('addToHistory', false));
      } finally {
        this.#isShowing = false;
      }
    }
    const isThere = surface.state.doc.eq(node);
    if (isThere) adopt(this.#shown, surface.state.doc);
    return isThere;
  }
}

function transactionTo(state: EditorState, node: Node, changes: readonly Change[]): Transaction {
  for (const attempt of [changes, corrections(state.doc, node)]) {
    const { tr } = state;
    if (makeChanges(tr, attempt) && tr.doc.eq(node)) {
      keepSelection(tr, state);
      return tr;
    }
  }
  const whole = state.tr.replaceWith(0, state.doc.content.size, node.content);
  keepSelection(whole, state);
  return whole;
}
