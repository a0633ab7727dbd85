'use client';
import { Check, MapPin, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { When } from '#components/newsroom/when.client.tsx';
import { Avatar } from '#components/ui/avatar.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.client.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { pressedKey } from '#components/ui/pressed-key.ts';
import type { CommentOfThread, Thread } from '#lib/collaboration/comment.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { CommentComposer } from './comment-composer.client.tsx';
import { CommentText } from './comment-text.client.tsx';
import type { Comments } from './use-comments.client.ts';

type CommentThreadProps = {
  thread: Thread;
  comments: Comments;
  isActive: boolean;
  /** What it was about is gone. */
  isLost: boolean;
  find: Parameters<typeof CommentComposer>[0]['find'];
};

/** What was said about one thing, and what was answered. */
export const CommentThread = memo(
  ({ thread, comments, isActive, isLost, find }: CommentThreadProps) => {
    const { t } = useMessages();
    const words = t.comments;
    const { actions, run, runAndTell, said, setActive, see, goTo } = comments;
    const card = useRef<HTMLElement>(null);
    useEffect(() => {
      const { current } = card;
      if (!current) return;
      const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && see(thread));
      watch.observe(current);
      return () => watch.disconnect();
    }, [thread, see]);
    const { id, anchor, resolved } = thread;
    const about = {
      story: words.aboutStory,
      photo: words.aboutPhoto,
      block: words.aboutBlock,
      text: '',
    }[anchor.kind];
    const quote = 'quote' in anchor ? anchor.quote : '';
    const names = said?.names ?? {};
    const press = (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget) return;
      const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[pressedKey(event)];
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        goTo(id);
      } else if (step && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        const all = [...document.querySelectorAll<HTMLElement>('#comments [data-comment-thread]')];
        all[all.indexOf(event.currentTarget as HTMLElement) + step]?.focus();
      }
    };
    return (
      <article
        ref={card}
        id={`thread-${id}`}
        data-comment-thread
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one walks from thread to thread, and from there to the text
        tabIndex={0}
        aria-label={fillIn(words.thread, {
          name: thread.comments[0]?.author.name ?? '',
          about: quote.slice(0, 80) || about,
        })}
        aria-current={isActive || undefined}
        onFocus={() => !isActive && setActive(id)}
        onKeyDown={press}
        className="flex scroll-my-4 flex-col gap-2.5 rounded-lg border border-line bg-surface p-3 [contain-intrinsic-block-size:9rem] [content-visibility:auto] aria-[current=true]:border-accent-ink"
      >
        <header className="flex items-start gap-1">
          <div className="min-w-0 flex-1 text-xs text-muted">
            {quote !== '' ? (
              <blockquote
                dir="auto"
                className="line-clamp-2 border-s-2 border-warning-ink ps-2 [overflow-wrap:anywhere]"
              >
                {quote}
              </blockquote>
            ) : (
              about
            )}
            {isLost && <p className="mt-1 text-warning-ink">{words.lost}</p>}
            {resolved && <p className="mt-1">{fillIn(words.resolvedBy, { name: resolved.by })}</p>}
          </div>
          {!isLost && anchor.kind !== 'story' && (
            <IconButton label={words.goTo} icon={<MapPin />} size="small" onClick={() => goTo(id)} />
          )}
          {resolved ? (
            <IconButton
              label={words.reopen}
              icon={<RotateCcw />}
              size="small"
              onClick={() => void runAndTell(actions.reopen({ threadId: id }), words.wasReopened)}
            />
          ) : (
            <IconButton
              label={words.resolve}
              icon={<Check />}
              size="small"
              onClick={() => void runAndTell(actions.resolve({ threadId: id }), words.wasResolved)}
            />
          )}
        </header>
        {thread.comments.map((comment) => (
          <OneComment
            key={comment.id}
            comment={comment}
            drafts={comments.drafts}
            names={names}
            me={said?.me ?? ''}
            find={find}
            onEdit={(text) => run(actions.edit({ commentId: comment.id, text }))}
            onDelete={() => runAndTell(actions.remove({ commentId: comment.id }))}
          />
        ))}
        {isActive && (
          <CommentComposer
            label={words.replyField}
            doLabel={words.reply}
            draftName={`${comments.drafts}.${id}`}
            find={find}
            onSend={(text) => run(actions.reply({ threadId: id, text }), words.sent)}
          />
        )}
      </article>
    );
  },
  (before, after) =>
    before.thread === after.thread &&
    before.isActive === after.isActive &&
    before.isLost === after.isLost &&
    before.comments.goTo === after.comments.goTo,
);

type OneCommentProps = {
  comment: CommentOfThread;
  drafts: string;
  names: Readonly<Record<string, string>>;
  me: string;
  find: CommentThreadProps['find'];
  onEdit: (text: string) => Promise<string | null>;
  onDelete: () => Promise<void>;
};

function OneComment({ comment, drafts, names, me, find, onEdit, onDelete }: OneCommentProps) {
  const { t } = useMessages();
  const words = t.comments;
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const { author } = comment;
  if (comment.deleted)
    return <p className="text-sm text-muted italic">{fillIn(words.deleted, { name: author.name })}</p>;
  return (
    <div className="group flex flex-col gap-1">
      <div className="flex items-center gap-1.5 text-xs text-muted">
        <Avatar name={author.name} size="small" />
        <bdi className="truncate font-medium text-ink">{author.name}</bdi>
        <When at={comment.at} />
        {comment.editedAt && <span>· {words.edited}</span>}
        {author.id === me && !editing && (
          <span className="ms-auto flex">
            <IconButton label={words.edit} icon={<Pencil />} size="small" onClick={() => setEditing(true)} />
            <IconButton label={words.delete} icon={<Trash2 />} size="small" onClick={() => setAsking(true)} />
          </span>
        )}
      </div>
      {editing ? (
        <CommentComposer
          label={words.field}
          doLabel={words.save}
          draftName={`${drafts}.edit.${comment.id}`}
          begin={{ text: comment.text, names }}
          autoFocus
          find={find}
          onCancel={() => setEditing(false)}
          onSend={async (text) => {
            const refused = await onEdit(text);
            if (refused === null) setEditing(false);
            return refused;
          }}
        />
      ) : (
        <CommentText text={comment.text} names={names} me={me} />
      )}
      {asking && (
        <ConfirmDialog
          open
          onOpenChange={setAsking}
          title={words.deleteTitle}
          lead={words.deleteLead}
          doLabel={words.delete}
          cancelLabel={t.actions.cancel}
          danger
          onConfirm={onDelete}
        />
      )}
    </div>
  );
}

export function SendNew({ comments, find }: { comments: Comments; find: CommentThreadProps['find'] }) {
  const { t } = useMessages();
  const words = t.comments;
  const { writing, write, actions, articleId, run, draftName } = comments;
  if (!writing)
    return (
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPointerDown={(event) => event.preventDefault()} onClick={comments.writeHere}>
          {words.onSelection}
        </Button>
        <Button size="small" variant="quiet" onClick={() => write({ kind: 'story' })}>
          {words.onStory}
        </Button>
      </div>
    );
  const quote = 'quote' in writing ? writing.quote : '';
  const label =
    quote !== ''
      ? fillIn(words.addOn, { words: quote.length > 90 ? `${quote.slice(0, 90)}…` : quote })
      : writing.kind === 'photo'
        ? words.onPhoto
        : writing.kind === 'story'
          ? words.onStory
          : words.aboutBlock;
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-accent-ink bg-surface p-3">
      <p dir="auto" className="line-clamp-3 text-xs text-muted [overflow-wrap:anywhere]">
        {label}
      </p>
      <CommentComposer
        label={words.field}
        doLabel={words.send}
        draftName={draftName}
        autoFocus
        find={find}
        onCancel={() => write(null)}
        onSend={async (text) => {
          const refused = await run(actions.begin({ articleId, anchor: writing, text }), words.sent);
          if (refused === null) {
            write(null);
            document.getElementById('comments')?.focus();
          }
          return refused;
        }}
      />
    </div>
  );
}
