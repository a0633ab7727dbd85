'use client';
/** Blocks that are no text: React draws them where they stand in the writing surface, as part of the page around it. */
import { type Editor, NodeView, type NodeViewRenderer, type NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type ComponentType, type ReactPortal, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';

export type DrawnBlockProps = {
  node: Node;
  editor: Editor;
  /** Nothing where the block has gone. */
  getPos: () => number | undefined;
  remove: () => void;
};

type Options = {
  /** Whether something that happens within the block is none of the surface's business. */
  stopEvent?: (props: { event: Event }) => boolean;
};

/** @returns for `addNodeView` of a block without text of its own */
export function drawnBlock(Block: ComponentType<DrawnBlockProps>, options: Options = {}): NodeViewRenderer {
  return (props) => new DrawnBlock(Block, props, options);
}

/** All blocks that are drawn in a surface. Put once where the surface stands. */
export function DrawnBlocks({ editor }: { editor: Editor }) {
  const drawing = drawingIn(editor);
  return useSyncExternalStore(drawing.subscribe, drawing.portals, drawing.portals);
}

class Drawing {
  readonly #listeners = new Set<() => void>();
  readonly #drawn = new Map<DrawnBlock, ReactPortal>();
  #portals: readonly ReactPortal[] = [];
  #isTold = true;

  readonly portals = (): readonly ReactPortal[] => this.#portals;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  put(block: DrawnBlock, portal: ReactPortal | null): void {
    if (portal) this.#drawn.set(block, portal);
    else this.#drawn.delete(block);
    if (!this.#isTold) return;
    this.#isTold = false;
    // The surface may draw while React does.
    queueMicrotask(() => {
      this.#isTold = true;
      this.#portals = [...this.#drawn.values()];
      for (const listener of this.#listeners) listener();
    });
  }
}

const drawings = new WeakMap<Editor, Drawing>();
let count = 0;

function drawingIn(editor: Editor): Drawing {
  const drawing = drawings.get(editor) ?? new Drawing();
  drawings.set(editor, drawing);
  return drawing;
}

class DrawnBlock extends NodeView<ComponentType<DrawnBlockProps>> {
  readonly #element = document.createElement('div');
  readonly #key = `block-${count++}`;

  constructor(Block: ComponentType<DrawnBlockProps>, props: NodeViewRendererProps, options: Options) {
    super(Block, props, options);
    this.#element.className = 'drawn-block';
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
    const { component: Block, editor, node, getPos } = this;
    const block = <Block node={node} editor={editor} getPos={getPos} remove={() => this.deleteNode()} />;
    drawingIn(editor).put(this, createPortal(block, this.#element, this.#key));
  }
}
