'use client';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/text-area.client.tsx';
import { longestComment, type Mentionable } from '#lib/collaboration/comment.ts';
import { keepDraft } from './kept-draft.client.ts';
import { nameBeingTyped, readable, withMentions } from './mentions-in-text.ts';
import { readDraft } from './read-draft.client.ts';

type CommentComposerProps = {
  label: string;
  doLabel: string;
  /** Under which it is kept on this device. */
  draftName: string;
  /** What is changed, with the names in it. */
  begin?: { text: string; names: Readonly<Record<string, string>> };
  autoFocus?: boolean;
  find: (search: string) => Promise<Mentionable[]>;
  /** Null when it went; else why not. */
  onSend: (text: string) => Promise<string | null>;
  onCancel?: () => void;
};

/** Writes a comment: @ finds a colleague, Ctrl Enter sends. */
export function CommentComposer(props: CommentComposerProps) {
  const { t } = useMessages();
  const words = t.comments;
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(
    () =>
      readDraft(props.draftName) ??
      (props.begin ? readable(props.begin.text, props.begin.names) : { text: '', people: [] }),
  );
  const [found, setFound] = useState<Mentionable[] | null>(null);
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const area = () => box.current?.querySelector('textarea') ?? null;
  const put = (next: typeof draft) => {
    setDraft(next);
    keepDraft(props.draftName, next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes
  useEffect(() => {
    if (props.autoFocus) area()?.focus();
  }, []);
  const { find } = props;
  useEffect(() => {
    if (typed === null) return setFound(null);
    let isOver = false;
    const timer = setTimeout(async () => {
      const people = await find(typed).catch(() => []);
      if (isOver) return;
      setFound(people);
      setAt(0);
    }, 120);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [typed, find]);
  const look = () => {
    const field = area();
    setTyped(field && nameBeingTyped(field.value.slice(0, field.selectionStart), draft.people));
  };
  const choose = ({ id, name }: Mentionable) => {
    const field = area();
    if (!field || typed === null) return;
    const caret = field.selectionStart;
    const start = caret - typed.length;
    const text = `${draft.text.slice(0, start)}${name} ${draft.text.slice(caret)}`;
    put({ text, people: [...draft.people.filter(([known]) => known !== name), [name, id]] });
    setTyped(null);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(start + name.length + 1, start + name.length + 1);
    });
  };
  const send = async () => {
    if (busy || draft.text.trim() === '') return;
    setBusy(true);
    const refused = await props.onSend(withMentions(draft));
    setBusy(false);
    setProblem(refused);
    if (refused === null) put({ text: '', people: [] });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const person = found?.[at];
    if (found && typed !== null && found.length > 0) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        setAt((at + step + found.length) % found.length);
        return;
      }
      if ((event.key === 'Enter' || event.key === 'Tab') && person && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        choose(person);
        return;
      }
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (typed !== null) setTyped(null);
      else props.onCancel?.();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
  };
  const isOpen = typed !== null && found !== null;
  return (
    <div ref={box} className="relative flex flex-col gap-2">
      <TextArea
        label={props.label}
        hideLabel
        hint={words.keys}
        error={problem}
        dir="auto"
        rows={2}
        maxLength={longestComment}
        placeholder={words.placeholder}
        value={draft.text}
        onValueChange={(text) => put({ ...draft, text })}
        onKeyDown={press}
        onKeyUp={look}
        onClick={look}
        onBlur={() => setTyped(null)}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen && found.length > 0 ? `${list}-${at}` : undefined}
        role="combobox"
      />
      {isOpen && (
        <div
          id={list}
          role="listbox"
          aria-label={words.people}
          className="absolute inset-x-0 top-full z-10 -mt-14 max-h-56 overflow-y-auto rounded-lg bg-raised p-1 shadow-high"
        >
          {found.map((person, index) => (
            <div
              key={person.id}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="flex min-h-8 items-center gap-2 rounded-md px-2 text-sm aria-selected:bg-hover pointer-coarse:min-h-11"
              onPointerDown={(event) => {
                event.preventDefault();
                choose(person);
              }}
            >
              <bdi className="min-w-0 flex-1 truncate">{person.name}</bdi>
              <span className="truncate text-xs text-muted">
                {person.roles.map((role) => (t.roles as Record<string, string>)[role] ?? role).join(' · ')}
              </span>
            </div>
          ))}
          {found.length === 0 && <p className="px-2 py-1 text-sm text-muted">{words.nobody}</p>}
        </div>
      )}
      <div className="flex justify-end gap-2">
        {props.onCancel && (
          <Button size="small" variant="quiet" onClick={props.onCancel}>
            {t.actions.cancel}
          </Button>
        )}
        <Button size="small" busy={busy} disabled={draft.text.trim() === ''} onClick={() => void send()}>
          {props.doLabel}
        </Button>
      </div>
    </div>
  );
}
