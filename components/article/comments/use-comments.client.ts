'use client';
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { untilItComes } from '#components/ui/until-it-comes.client.ts';
import { type Anchor, longestQuote, positionsOf } from '#lib/collaboration/anchor.ts';
import { mentionedIn, type StoryThreads, type Thread } from '#lib/collaboration/comment.ts';
import { type Manuscript, textFields } from '#lib/collaboration/manuscript.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Outcome } from '#lib/platform/outcome.ts';
import { anchorHere, goToThread, markThreads, threadHere } from '../../body/comment-marks.client.ts';
import type { CommentActions } from './comment-actions.ts';
import { hasDraftAnchor, keepDraftAnchor } from './kept-draft.client.ts';

type Options = {
  articleId: string;
  /** Whose drafts are kept on this device. */
  userId: string;
  actions: CommentActions;
  /** Another one each time that the newsroom tells of something new. */
  news: string | null;
  isAway: boolean;
  editor: Editor | null;
  text: Manuscript | null;
};

/** Asked again this often while the live connection is away, in milliseconds. */
const pause = 15_000;

/** The comments at a story: what was said, where it is in the text, and what is being said. */
export function useComments({ articleId, userId, actions, news, isAway, editor, text }: Options) {
  const { t } = useMessages();
  const words = t.comments;
  const tell = useToast();
  const [said, setSaid] = useState<StoryThreads | null>(null);
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState<'open' | 'resolved'>('open');
  const [active, setActive] = useState<string | null>(null);
  const [writing, setWriting] = useState<Anchor | null>(null);
  const [announced, announce] = useState('');
  const drafts = `comment.${userId}`;
  const draftName = `${drafts}.${articleId}`;
  const known = useRef<Set<string> | null>(null);

  const read = useCallback(async () => {
    const outcome = await actions.list({ articleId }).catch(() => null);
    if (!outcome?.ok) return;
    const { threads, me } = outcome.value;
    const all = threads.flatMap(({ comments }) => comments);
    const fresh = all.find(({ id, author }) => known.current && !known.current.has(id) && author.id !== me);
    if (fresh) announce(fillIn(words.newFrom, { name: fresh.author.name }));
    known.current = new Set(all.map(({ id }) => id));
    setSaid(outcome.value);
  }, [actions, articleId, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is read, whatever it is
  useEffect(() => void read(), [read, news]);
  useEffect(() => {
    if (!isAway) return;
    const timer = setInterval(() => void read(), pause);
    return () => clearInterval(timer);
  }, [isAway, read]);

  // A comment that was being written when the page was left is there again.
  useEffect(() => {
    if (!hasDraftAnchor(draftName)) return;
    let isLeft = false;
    void untilItComes(() => import('./read-draft.client.ts')).then(({ readDraftAnchor }) => {
      const kept = isLeft ? null : readDraftAnchor(draftName);
      if (!kept) return;
      setWriting((before) => before ?? kept);
      setOpen(true);
    });
    return () => {
      isLeft = true;
    };
  }, [draftName]);

  const threads = useMemo(() => said?.threads ?? [], [said]);
  const marked = useMemo(
    () => threads.filter(({ id, resolved }) => !resolved || id === active),
    [threads, active],
  );
  useEffect(() => {
    if (!editor) return;
    const { commentMarks: marks } = editor.storage;
    marks.onPressed = (id) => {
      setActive(id);
      setOpen(true);
    };
  }, [editor]);
  const moving = useRef(new Set<string>());
  useEffect(() => {
    if (!editor) return;
    editor.storage.commentMarks.onMoved = (id, anchor) => {
      const before = threads.find((thread) => thread.id === id)?.anchor;
      if (!before || !('from' in before) || moving.current.has(id)) return;
      moving.current.add(id);
      void actions
        .move({ threadId: id, was: before.from, anchor })
        .catch(() => null)
        .then(() => read())
        .finally(() => moving.current.delete(id));
    };
    markThreads(editor, marked, active);
  }, [editor, marked, active, threads, actions, read]);

  /** Calls, reads again, and says what went wrong. */
  const run = useCallback(
    async (call: Promise<Outcome<unknown>>, done?: string): Promise<string | null> => {
      const outcome = await call.catch(() => null);
      await read();
      if (outcome?.ok) {
        if (done) announce(done);
        return null;
      }
      const [problem] = outcome?.refusal.problems ?? [];
      return problem?.message ?? outcome?.refusal.message ?? t.offline;
    },
    [read, t],
  );
  const runAndTell = useCallback(
    async (call: Promise<Outcome<unknown>>, done?: string) => {
      const problem = await run(call, done);
      if (problem) tell({ text: problem, tone: 'danger' });
    },
    [run, tell],
  );

  const write = useCallback(
    (anchor: Anchor | null) => {
      keepDraftAnchor(draftName, anchor);
      setWriting(anchor);
      setOpen((before) => before || anchor !== null);
    },
    [draftName],
  );
  const writeHere = useCallback(() => {
    write((text && fieldAnchor(text)) ?? (editor && anchorHere(editor)) ?? { kind: 'story' });
  }, [write, text, editor]);

  const show = useCallback((thread: Thread) => {
    setFilter(thread.resolved ? 'resolved' : 'open');
    setActive(thread.id);
    setOpen(true);
    focusSoon(`thread-${thread.id}`);
  }, []);

  // The address may name a thread: a mention leads to it.
  const led = useRef(false);
  useEffect(() => {
    if (led.current || !said) return;
    led.current = true;
    const thread = said.threads.find(({ id }) => location.hash === `#thread-${id}`);
    if (thread) show(thread);
  }, [said, show]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyM') {
        event.preventDefault();
        writeHere();
      } else if (event.key === 'F6' && !event.ctrlKey && !event.metaKey && !event.altKey && editor) {
        event.preventDefault();
        const panel = document.getElementById('comments');
        if (panel?.contains(document.activeElement)) {
          if (!active || !goToThread(editor, active)) editor.commands.focus();
          return;
        }
        const id = threadHere(editor) ?? active;
        setOpen(true);
        if (id) setActive(id);
        focusSoon(id ? `thread-${id}` : 'comments');
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [editor, active, writeHere]);

  const seen = useRef(new Set<string>());
  const see = useCallback(
    (thread: Thread) => {
      const me = said?.me;
      if (!me || !thread.comments.some((one) => mentionedIn(one.text).includes(me))) return;
      const name = `${thread.id} ${thread.comments.length}`;
      if (seen.current.has(name)) return;
      seen.current.add(name);
      void actions
        .see({ threadIds: [thread.id] })
        .then(() => dispatchEvent(new Event('masthead:mentions')))
        .catch(() => seen.current.delete(name));
    },
    [actions, said],
  );

  const photos = useMemo(() => {
    const counts = new Map<string, number>();
    const about = (key: string) =>
      threads.filter(({ anchor, resolved }) => !resolved && anchor.kind === 'photo' && anchor.key === key);
    for (const { anchor } of threads)
      if (anchor.kind === 'photo') counts.set(anchor.key, about(anchor.key).length);
    const photo = (key: string) => {
      const [first] = about(key);
      if (first) show(first);
      else write({ kind: 'photo', key, quote: '' });
    };
    return { counts, photo };
  }, [threads, show, write]);

  return {
    articleId,
    actions,
    said,
    threads,
    editor,
    open,
    setOpen,
    filter,
    setFilter,
    active,
    setActive,
    writing,
    write,
    writeHere,
    drafts,
    draftName,
    announced,
    run,
    runAndTell,
    see,
    photos,
    isAway,
    count: threads.filter(({ resolved }) => !resolved).length,
    goTo: (id: string) => editor !== null && goToThread(editor, id),
  };
}
export type Comments = ReturnType<typeof useComments>;

/** Once it is there: the panel may still be on its way. */
function focusSoon(id: string, tries = 60): void {
  const found = document.getElementById(id);
  if (!found && tries > 0) {
    setTimeout(() => focusSoon(id, tries - 1), 50);
    return;
  }
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'nearest' });
}

/** What is selected in a field of the head; a photo when its words are being written. */
function fieldAnchor({ texts }: Manuscript): Anchor | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLTextAreaElement)) return null;
  const key = /^photos\.([0-9a-f-]{36})\./.exec(at.id)?.[1];
  if (key) return { kind: 'photo', key, quote: '' };
  const field = textFields.find((name) => name === at.id);
  const { selectionStart: from, selectionEnd: to, value } = at;
  if (!field || value === '') return null;
  const [begin, end] = from < to ? [from, to] : [0, value.length];
  const type = texts[field];
  const range = { from: { type, index: begin }, to: { type, index: end } };
  return { kind: 'text', ...positionsOf(range), quote: value.slice(begin, end).slice(0, longestQuote) };
}
