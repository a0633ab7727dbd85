import { notFound } from 'next/navigation';
import { z } from 'zod';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { createAgencyAction } from '#app/newsroom/agencies/actions.ts';
import {
  beginThreadAction,
  deleteCommentAction,
  editCommentAction,
  findMentionableAction,
  listThreadsAction,
  moveThreadAction,
  reopenThreadAction,
  replyToThreadAction,
  resolveThreadAction,
  seeMentionsAction,
} from '#app/newsroom/comments/actions.ts';
import { createContributorAction } from '#app/newsroom/contributors/actions.ts';
import { searchPhotosAction } from '#app/newsroom/photos/actions.ts';
import { StoryEditor } from '#components/article/story-editor.client.tsx';
import { getArticleForEditing, listEditions } from '#lib/article/queries.ts';
import { NotFound } from '#lib/platform/errors.ts';
import {
  assignLengthAction,
  creditPhotoAction,
  followSourceAction,
  getPhotoForStoryAction,
  getRevisionAction,
  keepManuscriptAction,
  linkArticleAction,
  listArticleEventsAction,
  listPreviewLinksAction,
  publishArticleAction,
  revokePreviewAction,
  sharePreviewAction,
  startTranslationAction,
  unlinkArticleAction,
  updateArticleAction,
  withdrawArticleAction,
} from '../actions.ts';
import '#components/article/story.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = titled((t) => t.articles.title);

export default async function StoryPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/newsroom/articles/${id}`);
  if (!z.uuid().safeParse(id).success) notFound();
  const [story, editions] = await Promise.all([
    getArticleForEditing(actor, id).catch((error: unknown) => {
      if (error instanceof NotFound) notFound();
      throw error;
    }),
    listEditions(actor),
  ]);
  return (
    <StoryEditor
      key={id}
      story={story}
      userId={actor.id}
      editions={editions}
      actions={{
        publish: publishArticleAction,
        update: updateArticleAction,
        withdraw: withdrawArticleAction,
        keep: keepManuscriptAction,
        translate: startTranslationAction,
        follow: followSourceAction,
        link: linkArticleAction,
        unlink: unlinkArticleAction,
        getRevision: getRevisionAction,
        searchPhotos: searchPhotosAction,
        getPhoto: getPhotoForStoryAction,
        creditPhoto: creditPhotoAction,
        events: listArticleEventsAction,
        comments: {
          list: listThreadsAction,
          begin: beginThreadAction,
          reply: replyToThreadAction,
          edit: editCommentAction,
          remove: deleteCommentAction,
          resolve: resolveThreadAction,
          reopen: reopenThreadAction,
          move: moveThreadAction,
          findMentionable: findMentionableAction,
          see: seeMentionsAction,
        },
        createPerson: createContributorAction,
        createAgency: createAgencyAction,
        previews: { share: sharePreviewAction, revoke: revokePreviewAction, list: listPreviewLinksAction },
        assignLength: assignLengthAction,
      }}
    />
  );
}
