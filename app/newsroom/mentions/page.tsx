import { Bell } from 'lucide-react';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { seeMentionsAction } from '#app/newsroom/comments/actions.ts';
import { MentionList, SeeAllMentions } from '#components/newsroom/mention-list.client.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { listMentions } from '#lib/collaboration/comment-queries.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

export const generateMetadata = titled((t) => t.comments.mentions.title);

/** Where somebody spoke to whoever looks, newest first. */
export default async function MentionsPage() {
  const actor = await requireActor('/newsroom/mentions');
  const mentions = await listMentions(actor);
  const t = messages(actor.language).comments.mentions;
  return (
    <>
      <PageHeader
        title={t.title}
        actions={mentions.some(({ seen }) => !seen) && <SeeAllMentions see={seeMentionsAction} />}
      />
      {mentions.length === 0 ? (
        <EmptyState icon={<Bell />} title={t.emptyTitle} lead={t.emptyLead} />
      ) : (
        <MentionList mentions={mentions} />
      )}
    </>
  );
}
