import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { CopyDesk } from '#components/wire/copy-desk.client.tsx';
import { listEditions } from '#lib/article/queries.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';

export const generateMetadata = titled((t) => t.wire.title);

export default async function WirePage() {
  const actor = await requireActor('/newsroom/wire');
  const editions = await listEditions(actor);
  const t = messages(actor.language);
  return (
    <>
      <PageHeader title={t.wire.title} />
      {holds(actor, 'article.create') ? (
        <CopyDesk
          editions={editions.map(({ id, name, language, timeZone }) => ({ id, name, language, timeZone }))}
        />
      ) : (
        <EmptyState title={t.refusals['not-allowed']} />
      )}
    </>
  );
}
