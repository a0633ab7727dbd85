'use client';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { ArrowDown, ArrowUp, Copy, GripVertical, Trash2, Ungroup } from 'lucide-react';
import { type DragEvent, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Menu, MenuItem } from '#components/ui/menu.client.tsx';
import { moveNode } from '../move-block.client.ts';

type Place = { position: number; top: number };

/** How long the caret rests before the handle comes to it, in milliseconds: measuring for every key would hold up the letter. */
const rest = 120;

/** A handle beside the block under the pointer, or of the caret: drag it, or open it for what else can be done. */
export function BlockHandle({ editor }: { editor: Editor }) {
  const { t } = useAllMessages();
  const words = t.writing.handle;
  const [place, setPlace] = useState<Place | null>(null);
  const [open, setOpen] = useState(false);
  const frame = editor.view.dom.parentElement;

  useEffect(() => {
    const { dom } = editor.view;
    const at = (block: Element | null | undefined) => {
      const position = topPosition(editor, block);
      if (!frame || !block || position === null) return;
      const top = block.getBoundingClientRect().top - frame.getBoundingClientRect().top;
      setPlace((before) =>
        before?.position === position && before.top === top ? before : { position, top },
      );
    };
    const overBlock = (event: MouseEvent) => {
      if (event.buttons > 0) return;
      at(
        [...dom.children].find((child) => {
          const { top, bottom } = child.getBoundingClientRect();
          return event.clientY >= top - 6 && event.clientY <= bottom + 6;
        }),
      );
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const atCaret = () => {
      if (editor.isDestroyed) return;
      const { $from } = editor.state.selection;
      if ($from.depth === 0) return;
      const node = editor.view.nodeDOM($from.before(1));
      at(node instanceof Element ? node : null);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(atCaret, rest);
    };
    frame?.addEventListener('mousemove', overBlock);
    editor.on('selectionUpdate', soon);
    return () => {
      clearTimeout(timer);
      frame?.removeEventListener('mousemove', overBlock);
      editor.off('selectionUpdate', soon);
    };
  }, [editor, frame]);

  if (!place || !frame || !editor.isEditable) return null;
  const node = editor.state.doc.nodeAt(place.position);
  if (!node) return null;
  const { position } = place;
  const drag = (event: DragEvent) => {
    const { view } = editor;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
    const slice = view.state.selection.content();
    const { dom, text } = view.serializeForClipboard(slice);
    event.dataTransfer.clearData();
    event.dataTransfer.setData('text/html', dom.innerHTML);
    event.dataTransfer.setData('text/plain', text);
    event.dataTransfer.effectAllowed = 'copyMove';
    const shown = view.nodeDOM(position);
    if (shown instanceof Element) event.dataTransfer.setDragImage(shown, 0, 0);
    view.dragging = { slice, move: true };
  };
  const move = (step: 1 | -1) => () => {
    const tr = moveNode(editor.state, position, step);
    if (tr) editor.view.dispatch(tr);
    editor.view.focus();
  };
  const change = (act: 'copy' | 'delete' | 'apart') => () => {
    const { tr } = editor.state;
    const end = position + node.nodeSize;
    if (act === 'copy') tr.insert(end, node);
    else if (act === 'delete') tr.delete(position, end);
    else tr.replaceWith(position, end, node.content);
    editor.view.dispatch(tr);
    editor.view.focus();
  };
  const hasPhotos = node.type.name === 'photo' || node.type.name === 'gallery';
  return createPortal(
    <div
      className="absolute -start-7 max-md:hidden"
      style={{ top: place.top }}
      contentEditable={false}
      data-block-handle
    >
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            draggable
            aria-label={words.label}
            data-open={open || undefined}
            className="flex h-7 w-5 cursor-grab items-center justify-center rounded-sm text-muted opacity-60 hover:bg-hover hover:opacity-100 focus-visible:opacity-100"
            onDragStart={drag}
            onPointerDown={() => setOpen(false)}
          >
            <GripVertical aria-hidden className="size-4" />
          </button>
        }
      >
        <MenuItem icon={<ArrowUp aria-hidden />} keys="Alt ↑" onSelect={move(-1)}>
          {words.up}
        </MenuItem>
        <MenuItem icon={<ArrowDown aria-hidden />} keys="Alt ↓" onSelect={move(1)}>
          {words.down}
        </MenuItem>
        {!hasPhotos && (
          <MenuItem icon={<Copy aria-hidden />} onSelect={change('copy')}>
            {words.duplicate}
          </MenuItem>
        )}
        {node.type.name === 'gallery' && (
          <MenuItem icon={<Ungroup aria-hidden />} onSelect={change('apart')}>
            {words.apart}
          </MenuItem>
        )}
        <MenuItem icon={<Trash2 aria-hidden />} danger onSelect={change('delete')}>
          {words.remove}
        </MenuItem>
      </Menu>
    </div>,
    frame,
  );
}

/** Where the block begins whose element it is. */
function topPosition({ view, state }: Editor, block: Element | null | undefined): number | null {
  if (!block) return null;
  let found: number | null = null;
  state.doc.forEach((_node, offset) => {
    if (view.nodeDOM(offset) === block) found = offset;
  });
  return found;
}
