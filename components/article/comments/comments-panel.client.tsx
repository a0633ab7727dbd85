'use client';
import { X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import type { Thread } from '#lib/collaboration/comment.ts';
import { printNumber } from '#lib/language/catalogue.ts';
import { StoryPanel } from '../story-panel.tsx';
import { CommentThread, SendNew } from './comment-thread.client.tsx';
import type { Comments } from './use-comments.client.ts';
import { type Places, usePlaces } from './use-places.client.ts';

/** Everything that is said about a story, in the order of the text: beside it, or a sheet on a small screen. */
export function CommentsPanel({ comments }: { comments: Comments }) {
  const { t, language } = useMessages();
  const words = t.comments;
  const { actions, articleId, threads, filter, setFilter, active } = comments;
  const places = usePlaces(comments.editor);
  const find = useCallback(
    async (search: string) => {
      const outcome = await actions.findMentionable({ articleId, search });
      return outcome.ok ? outcome.value : [];
    },
    [actions, articleId],
  );
  const shown = useMemo(
    () =>
      threads
        .filter(({ resolved }) => (resolved !== null) === (filter === 'resolved'))
        .sort((one, other) => placeOf(one, places) - placeOf(other, places)),
    [threads, places, filter],
  );
  const counts = {
    open: comments.count,
    resolved: threads.length - comments.count,
  };
  return (
    <StoryPanel id="comments" label={words.sheet}>
      <div className="flex items-center gap-2">
        <h2 className="flex-1 text-sm font-semibold">{words.title}</h2>
        <fieldset className="flex rounded-md border border-line text-sm">
          <legend className="sr-only">{words.filter}</legend>
          {(['open', 'resolved'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={filter === kind}
              onClick={() => setFilter(kind)}
              className="h-7 px-2 text-muted first-of-type:rounded-s-md last-of-type:rounded-e-md aria-pressed:bg-hover aria-pressed:font-medium aria-pressed:text-ink pointer-coarse:h-10"
            >
              {words[kind]} {printNumber(language, counts[kind])}
            </button>
          ))}
        </fieldset>
        <IconButton label={words.close} icon={<X />} size="small" onClick={() => comments.setOpen(false)} />
      </div>
      {comments.isAway && <p className="text-xs text-muted">{words.offline}</p>}
      <SendNew comments={comments} find={find} />
      {shown.map((thread) => (
        <CommentThread
          key={thread.id}
          thread={thread}
          comments={comments}
          isActive={thread.id === active}
          isLost={thread.anchor.kind !== 'story' && places.get(thread.id) === null}
          find={find}
        />
      ))}
      {shown.length === 0 && comments.said && (
        <div className="py-6 text-center text-sm text-muted">
          {filter === 'open' ? (
            <>
              <p className="font-medium text-ink">{words.emptyTitle}</p>
              <p className="text-balance">{words.emptyLead}</p>
            </>
          ) : (
            words.emptyResolved
          )}
        </div>
      )}
    </StoryPanel>
  );
}

/** The whole story first, then the head, then the text; what is gone comes last. */
function placeOf({ id, anchor }: Thread, places: Places): number {
  if (anchor.kind === 'story') return -2;
  const place = places.get(id);
  if (!place) return Number.MAX_SAFE_INTEGER;
  return place.field === null ? place.from : -1;
}
