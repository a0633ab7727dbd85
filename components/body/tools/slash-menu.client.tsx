'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { fold } from '#lib/language/fold.ts';
import { type Asking, blockChoices } from './block-choices.client.ts';

/** From where the writing is onwards, in its direction, and never outside the window; as wide as the type of the language makes it. */
function beside(left: number, direction: string) {
  const room = '100vw - 16.5rem';
  if (direction === 'rtl') return { right: `max(0.5rem, min(100vw - ${left}px, ${room}))` };
  return { left: `max(0.5rem, min(${left}px, ${room}))` };
}

type Asked = { text: string; from: number; to: number; left: number; top: number; bottom: number };

/** A slash at the beginning of a paragraph lists what can be put there; typing narrows the list. */
export function SlashMenu({ editor, ask }: { editor: Editor; ask: (what: Asking) => void }) {
  const { t } = useAllMessages();
  const words = t.writing;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [active, setActive] = useState(0);
  /** Where Escape closed the list: it stays closed in this paragraph. */
  const dismissed = useRef<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => {
    const wanted = fold(asked?.text ?? '');
    return blockChoices.filter(
      ({ name, words: more }) =>
        wanted === '' || fold(`${words.blocks[name]} ${more} ${name}`).includes(wanted),
    );
  }, [asked?.text, words]);

  useEffect(() => {
    const look = () => {
      const next = slashAt(editor);
      if (next === null || next.from !== dismissed.current) dismissed.current = null;
      setAsked(dismissed.current === null ? next : null);
    };
    // It may have been typed before this came.
    if (editor.isFocused) look();
    editor.on('transaction', look);
    window.addEventListener('scroll', look, true);
    return () => {
      editor.off('transaction', look);
      window.removeEventListener('scroll', look, true);
    };
  }, [editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list begins at its first row
  useEffect(() => setActive(0), [asked?.text]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const take = (index: number) => {
    const chosen = found[index];
    if (!chosen || !asked) return;
    editor.view.dispatch(editor.state.tr.delete(asked.from, asked.to));
    setAsked(null);
    chosen.put(editor, ask);
  };
  const press = useRef<(event: KeyboardEvent) => boolean>(() => false);
  press.current = (event) => {
    if (!asked || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !event.altKey && found.length > 0) {
      setActive((active + step + found.length) % found.length);
      return true;
    }
    if ((event.key === 'Enter' || event.key === 'Tab') && found.length > 0) {
      take(active);
      return true;
    }
    if (event.key === 'Escape') {
      dismissed.current = asked.from;
      setAsked(null);
      return true;
    }
    return false;
  };
  useEffect(() => {
    const { keys } = editor.storage.writingHooks;
    const asks = (event: KeyboardEvent) => press.current(event);
    keys.add(asks);
    return () => {
      keys.delete(asks);
    };
  }, [editor]);

  const isOpen = asked !== null && found.length > 0;
  useEffect(() => {
    const { dom } = editor.view;
    if (!isOpen) return;
    dom.setAttribute('aria-controls', 'slash-menu');
    dom.setAttribute('aria-activedescendant', `slash-menu-${active}`);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, isOpen, active]);
  if (!asked) return null;
  const below = asked.bottom + 330 < window.innerHeight;
  const activeName = found[active]?.name;
  return createPortal(
    <div
      className="fixed z-50 w-64 max-w-[calc(100vw-1rem)] rounded-lg bg-raised p-1 font-sans shadow-high"
      style={{
        ...beside(asked.left, getComputedStyle(editor.view.dom).direction),
        ...(below ? { top: asked.bottom + 6 } : { bottom: window.innerHeight - asked.top + 6 }),
      }}
    >
      <div
        ref={list}
        id="slash-menu"
        role="listbox"
        aria-label={words.insert}
        className="max-h-76 overflow-y-auto"
      >
        {found.map(({ name, icon: Icon }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keyboard
          // biome-ignore lint/a11y/useFocusableInteractive: the text keeps the focus
          <div
            key={name}
            id={`slash-menu-${index}`}
            role="option"
            aria-selected={index === active}
            className="flex h-8 cursor-default items-center gap-2 rounded-md px-2 text-sm aria-selected:bg-hover pointer-coarse:h-10"
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(index)}
            onClick={() => take(index)}
          >
            <Icon aria-hidden className="size-4 text-muted" />
            {words.blocks[name]}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="px-2 py-1.5 text-sm text-muted">{words.noBlock}</p>}
      <p role="status" className="sr-only">
        {activeName
          ? fillIn(words.choiceOf, { name: words.blocks[activeName], at: active + 1, count: found.length })
          : ''}
      </p>
    </div>,
    document.body,
  );
}

/** What is typed after a slash that begins the caret's paragraph; Chinese keyboards write it `／` or `、`. */
function slashAt({ state, view, isEditable }: Editor): Asked | null {
  const { empty, $from } = state.selection;
  if (!empty || !isEditable || !view.hasFocus() || $from.parent.type.name !== 'paragraph') return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const typed = /^[/／、]([\p{L}\p{M}\p{N} ]{0,30})$/u.exec(before);
  if (!typed || before.length !== $from.parent.content.size) return null;
  const { left, top, bottom } = view.coordsAtPos($from.start());
  return { text: typed[1] ?? '', from: $from.start(), to: $from.pos, left, top, bottom };
}
