import 'server-only';
import type { Db } from '../platform/db.ts';

/** Everything that can happen, in the past tense, named by its subject; a banner is its edition's. */
export type EventType =
  | 'article.created'
  | 'article.imported'
  | 'article.saved'
  | 'article.published'
  | 'article.updated'
  | 'article.withdrawn'
  | 'article.translated'
  | 'article.followed'
  | 'article.linked'
  | 'article.unlinked'
  | 'article.restored'
  | 'article.revision_named'
  | 'article.preview_shared'
  | 'article.preview_revoked'
  | 'article.length_assigned'
  | 'banner.set'
  | 'banner.cleared'
  | 'photo.added'
  | 'photo.edited'
  | 'photo.completed'
  | 'file.added'
  | 'file.renamed'
  | 'file.deleted'
  | 'contributor.created'
  | 'contributor.edited'
  | 'contributor.reprinted'
  | 'contributor.merged'
  | 'contributor.split'
  | 'contributor.undone'
  | 'contributor.told_apart'
  | 'agency.created'
  | 'agency.edited'
  | 'agency.merged'
  | 'agency.undone'
  | 'section.created'
  | 'topic.created'
  | 'edition.created'
  | 'edition.styled'
  | 'user.created'
  | 'user.edited'
  | 'user.signed_in'
  | 'user.signed_out'
  | 'user.deactivated'
  | 'comment.added'
  | 'comment.replied'
  | 'comment.edited'
  | 'comment.deleted'
  | 'comment.resolved'
  | 'comment.reopened'
  | 'comment.moved'
  | 'front.saved'
  | 'front.published'
  | 'front.scheduled'
  | 'front.unscheduled'
  | 'front.restored';

type Subject =
  | 'article'
  | 'photo'
  | 'file'
  | 'contributor'
  | 'agency'
  | 'section'
  | 'topic'
  | 'edition'
  | 'user'
  | 'comment'
  | 'front';

/** Writes one line of the history, in the transaction of the change it tells of. */
export async function record(
  tx: Db,
  actor: { id: string },
  type: EventType,
  subjectId: string,
  detail: Record<string, string | number | boolean | null> = {},
): Promise<void> {
  const named = type.slice(0, type.indexOf('.'));
  const subject = (named === 'banner' ? 'edition' : named) as Subject;
  await tx.event.create({ data: { type, actorId: actor.id, subject, subjectId, detail } });
}
