'use client';
/** Blocks that are no text have their place in the writing surface at once; the page draws them there (`draw-blocks.client.tsx`). */
import { type Editor, NodeView, type NodeViewRenderer, type NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

/** Another one each time that what it says is another. */
export type BlockToDraw = {
  id: string;
  place: HTMLElement;
  node: Node;
  editor: Editor;
  /** Nothing where the block has gone. */
  getPos: () => number | undefined;
  remove: () => void;
};

type Options = {
  /** Whether something that happens within the block is none of the surface's business. */
  stopEvent?: (props: { event: Event }) => boolean;
  /** Which one of its kind it is: `data-which` of its place, for what stands there until the page draws it. */
  which?: (node: Node) => string;
};

/** @returns for `addNodeView` of a block without text of its own */
export function drawnBlock(options: Options = {}): NodeViewRenderer {
  return (props) => new DrawnBlock(props, options);
}

/** The blocks that are to be drawn in a surface. */
class Drawing {
  readonly #listeners = new Set<() => void>();
  readonly #blocks = new Map<DrawnBlock, BlockToDraw>();
  #shown: readonly BlockToDraw[] = [];
  #isTold = true;

  readonly blocks = (): readonly BlockToDraw[] => this.#shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  put(view: DrawnBlock, block: BlockToDraw | null): void {
    if (block) this.#blocks.set(view, block);
    else this.#blocks.delete(view);
    if (!this.#isTold) return;
    this.#isTold = false;
    // The surface may draw while React does.
    queueMicrotask(() => {
      this.#isTold = true;
      this.#shown = [...this.#blocks.values()];
      for (const listener of this.#listeners) listener();
    });
  }
}

const drawings = new WeakMap<Editor, Drawing>();
let count = 0;

export function drawingIn(editor: Editor): Drawing {
  const drawing = drawings.get(editor) ?? new Drawing();
  drawings.set(editor, drawing);
  return drawing;
}

class DrawnBlock extends NodeView<null> {
  readonly #element = document.createElement('div');
  readonly #id = `block-${count++}`;
  readonly #which: Options['which'];

  constructor(props: NodeViewRendererProps, options: Options) {
    super(null, props, options);
    this.#which = options.which;
    this.#element.className = 'drawn-block';
    this.#element.dataset.draws = props.node.type.name;
    this.#draw();
  }

  override get dom(): HTMLElement {
    return this.#element;
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    if (node === this.node) return true;
    this.node = node;
    this.#draw();
    return true;
  }

  destroy(): void {
    drawingIn(this.editor).put(this, null);
  }

  #draw(): void {
    const { editor, node, getPos } = this;
    if (this.#which) this.#element.dataset.which = this.#which(node);
    drawingIn(editor).put(this, {
      id: this.#id,
      place: this.#element,
      node,
      editor,
      getPos,
      remove: () => this.deleteNode(),
    });
  }
}
