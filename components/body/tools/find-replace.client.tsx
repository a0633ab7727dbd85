'use client';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.client.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import { findIn, type Hit, replaceAll } from './find-replace.ts';

export function FindReplace({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useAllMessages();
  const words = t.writing.find;
  const [wanted, setWanted] = useState(() => ({
    text: selected(editor),
    matchCase: false,
    wholeWords: false,
  }));
  const [by, setBy] = useState('');
  const [hits, setHits] = useState<Hit[]>([]);
  const [at, setAt] = useState(0);
  const shown = useRef(DecorationSet.empty);
  const latest = useRef(wanted);
  latest.current = wanted;

  useEffect(() => {
    const look = () => setHits(findIn(editor.state.doc, latest.current));
    const { marks } = editor.storage.writingHooks;
    const show = () => shown.current;
    marks.add(show);
    editor.on('update', look);
    return () => {
      editor.off('update', look);
      marks.delete(show);
      shown.current = DecorationSet.empty;
      if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr);
    };
  }, [editor]);
  useEffect(() => setHits(findIn(editor.state.doc, wanted)), [editor, wanted]);
  useEffect(() => {
    shown.current = DecorationSet.create(
      editor.state.doc,
      hits.map(({ from, to }, index) =>
        Decoration.inline(from, to, { class: index === at ? 'found found-now' : 'found' }),
      ),
    );
    editor.view.dispatch(editor.state.tr);
  }, [editor, hits, at]);

  const go = (step: 1 | -1) => {
    if (hits.length === 0) return;
    const next = (at + step + hits.length) % hits.length;
    setAt(next);
    show(hits[next]);
  };
  const show = (hit: Hit | undefined) => {
    if (!hit) return;
    editor.view.dispatch(
      editor.state.tr.setSelection(TextSelection.create(editor.state.doc, hit.from, hit.to)).scrollIntoView(),
    );
  };
  const replaceOne = () => {
    const hit = hits[at];
    if (!hit) return;
    editor.view.dispatch(replaceAll(editor.state, [hit], by));
    const left = findIn(editor.state.doc, wanted);
    const next = left.findIndex(({ from }) => from >= hit.from + by.length);
    setAt(Math.max(0, next));
    show(left[Math.max(0, next)]);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      onClose();
      editor.commands.focus();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (event.target.id === 'replace-by') replaceOne();
      else go(event.shiftKey ? -1 : 1);
    }
  };
  const count =
    wanted.text === '' ? '' : fillIn(words.hits, { at: hits.length === 0 ? 0 : at + 1, count: hits.length });
  return (
    <search
      aria-label={words.label}
      onKeyDown={press}
      className="flex flex-wrap items-end gap-2 border-t border-line py-2 font-sans"
    >
      <TextField
        label={words.find}
        value={wanted.text}
        dir="auto"
        autoFocus
        onValueChange={(text) => {
          setAt(0);
          setWanted({ ...wanted, text });
        }}
      />
      <TextField id="replace-by" label={words.replace} value={by} dir="auto" onValueChange={setBy} />
      <span role="status" className="min-w-16 self-center text-xs text-muted">
        {count}
      </span>
      <IconButton label={words.before} icon={<ChevronUp />} size="small" onClick={() => go(-1)} />
      <IconButton label={words.next} icon={<ChevronDown />} size="small" onClick={() => go(1)} />
      <Button size="small" disabled={hits.length === 0} onClick={replaceOne}>
        {words.replaceOne}
      </Button>
      <Button
        size="small"
        disabled={hits.length === 0}
        onClick={() => editor.view.dispatch(replaceAll(editor.state, hits, by))}
      >
        {words.replaceAll}
      </Button>
      <Checkbox
        label={words.matchCase}
        checked={wanted.matchCase}
        onCheckedChange={(matchCase) => setWanted({ ...wanted, matchCase })}
      />
      <Checkbox
        label={words.wholeWords}
        checked={wanted.wholeWords}
        onCheckedChange={(wholeWords) => setWanted({ ...wanted, wholeWords })}
      />
      <IconButton label={t.actions.close} icon={<X />} size="small" onClick={onClose} className="ms-auto" />
    </search>
  );
}

/** A line that is selected is what one wants to find. */
function selected({ state }: Editor): string {
  const { from, to } = state.selection;
  const text = state.doc.textBetween(from, to, '\n');
  return text.length <= 100 && !text.includes('\n') ? text : '';
}
