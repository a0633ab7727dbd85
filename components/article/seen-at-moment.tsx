import type { Seen } from '#lib/article/revisions.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellMoment } from '#lib/language/moments.ts';
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';

type Props = {
  articleId: string;
  /** As it was asked for, in the edition's zone. */
  at: string;
  seen: Seen | null;
  timeZone: string;
  t: NewsroomMessages;
  language: string;
};

/** Asks for a moment, and leads to what readers saw then. */
export function SeenAtMoment({ articleId, at, seen, timeZone, t, language }: Props) {
  const words = t.writing.revisions;
  return (
    <form action={`/newsroom/articles/${articleId}/history`} className="flex flex-col gap-2 text-sm">
      <h2 className="font-semibold">{words.moment}</h2>
      <label className="flex flex-col gap-1.5">
        {fillIn(words.momentLabel, { zone: timeZone })}
        <input type="datetime-local" name="at" required defaultValue={at} className="control h-9 px-2.5" />
      </label>
      <button
        type="submit"
        className="self-start rounded-md border border-line-strong px-2.5 py-1 hover:bg-hover"
      >
        {words.look}
      </button>
      {seen && (
        <p role="status">
          {seen.revisionId === null
            ? words.sawNothing
            : fillIn(words.sawSince, { time: tellMoment(seen.from, language, timeZone) })}{' '}
          {seen.revisionId !== null && (
            <a
              href={`/newsroom/articles/${articleId}/preview?revision=${seen.revisionId}`}
              className="text-accent-ink underline"
            >
              {words.openSeen}
            </a>
          )}
        </p>
      )}
    </form>
  );
}
