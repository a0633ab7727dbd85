/** Everyone takes back what they did themselves, never what others wrote. */
import type { Selection } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { foundSelection, type HeldSelection, heldSelection } from './places.ts';
import type { SharedText } from './shared-text.ts';
import type { ShownNode } from './shown.ts';

type Steps = Parameters<typeof Y.isDeleted>[0];

/** What is typed within this time belongs together, in milliseconds. */
const together = 500;

export class OwnUndo {
  readonly #shared: SharedText;
  readonly #manager: Y.UndoManager;
  readonly #selections = new WeakMap<object, HeldSelection>();
  #before: HeldSelection | null = null;
  /** Steps in which blocks were taken away: they come back with all they said of themselves. */
  readonly #withBlocks = new WeakSet<object>();
  #tookBlocks = false;
  /** The steps that can be taken back, or done again, while one of them is. */
  #steps: readonly { insertions: Steps }[] = [];

  constructor(shared: SharedText) {
    this.#shared = shared;
    this.#manager = new Y.UndoManager(shared.body, {
      trackedOrigins: new Set([shared]),
      captureTimeout: together,
      deleteFilter: (item) => mayGo(item, this.#step()),
      captureTransaction: (transaction) => {
        this.#tookBlocks = hasBlocks(transaction);
        return true;
      },
    });
    this.#manager.on('stack-item-added', ({ stackItem }) => {
      if (this.#before) this.#selections.set(stackItem, this.#before);
      if (this.#tookBlocks) this.#withBlocks.add(stackItem);
    });
    this.#manager.on('stack-item-updated', ({ stackItem }) => {
      if (this.#tookBlocks) this.#withBlocks.add(stackItem);
    });
  }

  get canUndo(): boolean {
    return this.#manager.canUndo();
  }

  get canRedo(): boolean {
    return this.#manager.canRedo();
  }

  /** Where the selection was before what is done next. */
  note(shown: ShownNode, selection: Selection): void {
    this.#before = heldSelection(shown, selection);
  }

  /** What is done next is a step of its own. */
  endStep(): void {
    this.#manager.stopCapturing();
  }

  /** Takes the last step back, or does it again. @returns where the selection was before it */
  undo(again: boolean, state: () => Parameters<typeof foundSelection>[1]): Selection | null {
    const { shown, isComposing } = this.#shared;
    if (isComposing) return null;
    this.note(shown, state().selection);
    this.#steps = [...(again ? this.#manager.redoStack : this.#manager.undoStack)];
    const next = this.#steps.at(-1);
    this.#manager.ignoreRemoteMapChanges = next !== undefined && this.#withBlocks.has(next);
    const step = again ? this.#manager.redo() : this.#manager.undo();
    const held = step && this.#selections.get(step);
    return held ? foundSelection(this.#shared.shown, state(), held) : null;
  }

  /** The one that is being taken back: it is no longer among those that can be. */
  #step(): Steps | undefined {
    const { undoing, undoStack, redoStack } = this.#manager;
    return this.#steps[(undoing ? undoStack : redoStack).length]?.insertions;
  }

  destroy(): void {
    this.#manager.destroy();
  }
}

function hasBlocks(transaction: Y.Transaction): boolean {
  let found = false;
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    found ||= struct instanceof Y.Item && struct.content instanceof Y.ContentType;
  });
  return found;
}

/**
 * By the time a block is to be taken back, one's own words in it are: what is left is others'. A text goes only with its
 * block: somebody may be beginning to write in it.
 */
function mayGo({ content, parent, parentSub, left }: Y.Item, step: Steps | undefined): boolean {
  // What a block says of itself stays as long as the block, if others have said something else meanwhile, too.
  const block = parent instanceof Y.XmlElement && parentSub !== null ? parent._item : null;
  if (block) return left === null && !(step && Y.isDeleted(step, block.id));
  if (!(content instanceof Y.ContentType)) return true;
  const { type } = content;
  return type instanceof Y.XmlElement && !type.toArray().some((child) => isOfOthers(child));
}

function isOfOthers(child: unknown): boolean {
  if (child instanceof Y.XmlText) return child.length > 0;
  if (!(child instanceof Y.XmlElement)) return false;
  return child.length === 0 || child.toArray().some((part: unknown) => isOfOthers(part));
}
