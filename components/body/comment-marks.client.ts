'use client';
/**
 * Where colleagues have said something, as decorations: nothing of it is in the text. As one types they are carried along
 * by the editor's own mapping; what the letters say is asked only when the text has come to rest.
 */
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { XmlFragment } from 'yjs';
import {
  type Anchor,
  fieldRange,
  isPlaced,
  longestQuote,
  type PlacedAnchor,
  positionsOf,
  rangeOf,
} from '#lib/collaboration/anchor.ts';
import { BodyLayout } from '#lib/collaboration/body-layout.ts';
import type { Manuscript } from '#lib/collaboration/manuscript.ts';
import { carryMarks } from './carry-marks.ts';
import { findWords } from './find-words.ts';

export type MarkedThread = { id: string; anchor: Anchor };
type Place = { from: number; to: number };
/** Where a thread is: in the body, or in a field of the head; null when what it was about is gone. */
export type ThreadPlace = Place & { field: string | null };

export type CommentMarksStorage = {
  text: Manuscript | null;
  threads: readonly MarkedThread[];
  active: string | null;
  /** Threads in blocks that were changed on this page since the text last rested. */
  touched: Set<string>;
  /** What others changed came in between. */
  mixed: boolean;
  places: Map<string, ThreadPlace | null>;
  listeners: Set<() => void>;
  /** Words that are other letters now: where they are, for the newsroom. */
  onMoved: (id: string, anchor: PlacedAnchor) => void;
  onPressed: (id: string) => void;
};

declare module '@tiptap/core' {
  interface Storage {
    commentMarks: CommentMarksStorage;
  }
}

const key = new PluginKey<DecorationSet>('commentMarks');
/** How long the text has to rest before the letters are asked, in milliseconds. */
const rest = 300;

export const CommentMarks = Extension.create<object, CommentMarksStorage>({
  name: 'commentMarks',
  addStorage: () => ({
    text: null,
    threads: [],
    active: null,
    touched: new Set(),
    mixed: false,
    places: new Map(),
    listeners: new Set(),
    onMoved: () => undefined,
    onPressed: () => undefined,
  }),
  addProseMirrorPlugins() {
    const { storage, editor } = this;
    let timer: ReturnType<typeof setTimeout> | undefined;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks, before) => {
            const set: unknown = tr.getMeta(key);
            if (set instanceof DecorationSet) return set;
            if (!tr.docChanged) return marks;
            const carried = carryMarks(tr, marks, before);
            for (const id of carried.touched) storage.touched.add(id);
            storage.mixed ||= carried.isOthers;
            return carried.marks;
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleClick: (_view, _position, event) => {
            const mark = event.target instanceof Element ? event.target.closest('[data-thread]') : null;
            const id = mark?.getAttribute('data-thread');
            if (id) storage.onPressed(id);
            return false;
          },
        },
        view: () => ({
          update: (view, { doc }) => {
            if (view.state.doc === doc || storage.threads.length === 0) return;
            clearTimeout(timer);
            timer = setTimeout(() => settle(editor), rest);
          },
          destroy: () => clearTimeout(timer),
        }),
      }),
    ];
  },
});

/** Asks the letters where every thread is, and tells the newsroom of words that have become other letters. */
function settle(editor: Editor): void {
  if (editor.isDestroyed) return;
  const { commentMarks: storage } = editor.storage;
  const { text, threads } = storage;
  if (!text) return;
  const { state } = editor;
  const layout = layoutOf(editor, text.body);
  // While what was typed is on its way into the shared text, the two do not count alike.
  if (layout.size !== state.doc.content.size) return;
  const marks = key.getState(state) ?? DecorationSet.empty;
  const mapped = new Map(marks.find().map(({ from, to, spec }) => [String(spec.thread), { from, to }]));
  const places = new Map<string, ThreadPlace | null>();
  for (const { id, anchor } of threads) {
    if (!isPlaced(anchor)) {
      places.set(id, anchor.kind === 'photo' ? photoPlace(state.doc, anchor.key) : { ...nowhere });
      continue;
    }
    const range = rangeOf(text.doc, anchor);
    const field = range && fieldRange(text, range);
    if (field) {
      places.set(id, field);
      continue;
    }
    const held = range && layout.positions(range);
    const seen = mapped.get(id);
    const touched = storage.touched.has(id);
    const isElsewhere =
      touched && !storage.mixed && seen && held && (seen.from !== held.from || seen.to !== held.to);
    const found = isElsewhere ? seen : (held ?? (touched && seen ? seen : findWords(state.doc, anchor)));
    if (found && found !== held && (touched || seen) && anchor.from !== null && editor.isEditable)
      storage.onMoved(id, { ...anchor, ...positionsOf(layout.range(found.from, found.to)) });
    places.set(id, found && { ...found, field: null });
  }
  storage.touched.clear();
  storage.mixed = false;
  show(editor, places);
}

const nowhere = { from: -1, to: -1, field: null };

function show(editor: Editor, places: Map<string, ThreadPlace | null>): void {
  const { commentMarks: storage } = editor.storage;
  const { state, view } = editor;
  const marks = storage.threads.flatMap(({ id, anchor }) => {
    const place = places.get(id);
    return place && place.field === null && place.from >= 0
      ? markOf(id, anchor, place, id === storage.active)
      : [];
  });
  view.dispatch(state.tr.setMeta(key, DecorationSet.create(state.doc, marks)).setMeta('addToHistory', false));
  if (JSON.stringify([...places]) === JSON.stringify([...storage.places])) return;
  storage.places = places;
  for (const listener of storage.listeners) listener();
}

function markOf(id: string, { kind }: Anchor, { from, to }: Place, isActive: boolean): Decoration {
  const attributes = {
    class: isActive ? 'story-comment is-active' : 'story-comment',
    'data-thread': id,
    'aria-details': `thread-${id}`,
  };
  if (kind === 'text')
    return Decoration.inline(
      from,
      to,
      { ...attributes, nodeName: 'mark' },
      { thread: id, inclusiveEnd: false },
    );
  return Decoration.node(from, to, { ...attributes, class: `${attributes.class} is-block` }, { thread: id });
}

function layoutOf(editor: Editor, body: XmlFragment): BodyLayout {
  const { nodes } = editor.schema;
  return new BodyLayout(body, (name) => nodes[name]?.isLeaf ?? false);
}

function photoPlace(doc: Node, use: string): ThreadPlace | null {
  let found: ThreadPlace | null = null;
  doc.descendants((node, position) => {
    if (node.type.name === 'photo' && node.attrs.use === use)
      found = { from: position, to: position + node.nodeSize, field: null };
    return found === null && !node.isTextblock;
  });
  return found;
}

/** Shows these threads from now on, and the active one so that it stands out. */
export function markThreads(editor: Editor, threads: readonly MarkedThread[], active: string | null): void {
  const { commentMarks: storage } = editor.storage;
  const isSame = storage.threads === threads;
  storage.threads = threads;
  storage.active = active;
  if (isSame) show(editor, storage.places);
  else settle(editor);
}

/** What the selection of the body is about: its words, the block it stands in, or a photo. */
export function anchorHere(editor: Editor): Anchor | null {
  const { text } = editor.storage.commentMarks;
  const { selection, doc } = editor.state;
  if (!text) return null;
  const layout = layoutOf(editor, text.body);
  let { from, to } = selection;
  const chosen = doc.nodeAt(from);
  if (chosen?.type.name === 'photo' && to - from === chosen.nodeSize)
    return { kind: 'photo', key: String(chosen.attrs.use), quote: '' };
  const words = (begin: number, end: number) => doc.textBetween(begin, end, '\n');
  while (from < to && words(from, from + 1).trim() === '') from += 1;
  while (from < to && words(to - 1, to).trim() === '') to -= 1;
  if (from < to && words(from, to) !== '')
    return {
      kind: 'text',
      ...positionsOf(layout.range(from, to)),
      quote: words(from, to).slice(0, longestQuote),
    };
  const { $from } = selection;
  const at = $from.depth > 0 ? $from.before(1) : selection.from;
  const block = doc.nodeAt(at);
  if (!block) return null;
  if (block.type.name === 'photo') return { kind: 'photo', key: String(block.attrs.use), quote: '' };
  const positions = positionsOf(layout.range(at, at + block.nodeSize));
  return { kind: 'block', ...positions, quote: block.textContent.slice(0, longestQuote) };
}

/** The thread at the caret, if there is one. */
export function threadHere(editor: Editor): string | null {
  const { from, to } = editor.state.selection;
  const [mark] = key.getState(editor.state)?.find(from, to) ?? [];
  return mark ? String(mark.spec.thread) : null;
}

/** Brings what a thread is about into view, with the caret there. */
export function goToThread(editor: Editor, id: string): boolean {
  const place = editor.storage.commentMarks.places.get(id);
  if (!place || place.from < 0) return false;
  if (place.field !== null) {
    const field = document.getElementById(place.field);
    if (!(field instanceof HTMLTextAreaElement)) return false;
    field.focus();
    field.setSelectionRange(place.from, place.to);
    return true;
  }
  editor.chain().setTextSelection({ from: place.from, to: place.to }).focus().scrollIntoView().run();
  return true;
}
