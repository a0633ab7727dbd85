/** What colleagues say about some of the demo's stories. Threads about a text are known by its words. */
import { bodyText } from '#lib/body/body.ts';
import { mentionOf } from '#lib/collaboration/comment.ts';
import type { Comment, CommentThread, Mention } from '#prisma/generated/client.ts';
import type { EventRow } from '../builders/insert.ts';
import { stableId } from '../stable-id.ts';
import type { DemoArticle } from './articles.ts';
import { minutesAfter } from './calendar.ts';

type DemoComments = {
  threads: CommentThread[];
  comments: Comment[];
  mentions: Mention[];
  events: EventRow[];
};

/** @param people who may be asked, the first of them most */
export function demoComments(
  articles: readonly DemoArticle[],
  people: readonly { id: string }[],
  today: Date,
): DemoComments {
  const rows: DemoComments = { threads: [], comments: [], mentions: [], events: [] };
  const [chief, second] = people;
  if (!chief || !second) return rows;
  for (const { plan } of articles.filter(({ plan: { status } }) => status !== 'withdrawn').slice(-6)) {
    const articleId = plan.id ?? '';
    const latest = plan.revisions?.at(-1);
    const words = latest?.body ? (bodyText(latest.body).split('\n')[0] ?? '') : '';
    const quote = words.slice(0, 48).replace(/\s+\S*$/, '');
    const author = plan.createdById === chief.id ? second : chief;
    const say = (name: string, at: Date, threadPart: Partial<CommentThread>, lines: [string, string][]) => {
      const threadId = stableId(`thread/${articleId}/${name}`, at);
      rows.threads.push({
        id: threadId,
        articleId,
        kind: 'story',
        from: null,
        to: null,
        photoKey: null,
        quote: '',
        resolvedAt: null,
        resolvedById: null,
        createdAt: at,
        changedAt: at,
        ...threadPart,
      });
      for (const [index, [authorId, text]] of lines.entries()) {
        const createdAt = minutesAfter(at, index * 7);
        const id = stableId(`comment/${threadId}/${index}`, createdAt);
        rows.comments.push({ id, threadId, authorId, text, createdAt, editedAt: null, deletedAt: null });
        rows.events.push({
          at: createdAt,
          type: index === 0 ? 'comment.added' : 'comment.replied',
          actorId: authorId,
          subject: 'comment',
          subjectId: threadId,
          detail: { articleId, commentId: id },
        });
        if (text.includes(mentionOf(chief.id)))
          rows.mentions.push({ commentId: id, userId: chief.id, at: createdAt, seenAt: null });
      }
    };
    if (quote !== '')
      say('lead', minutesAfter(today, -170), { kind: 'text', quote }, [
        [second.id, `${mentionOf(chief.id)} Do we have a second source for this?`],
        [chief.id, 'The harbour office confirmed it at noon.'],
      ]);
    say(
      'length',
      minutesAfter(today, -300),
      { resolvedAt: minutesAfter(today, -240), resolvedById: author.id },
      [[author.id, 'Forty lines at most, please: it shares a page.']],
    );
  }
  return rows;
}
