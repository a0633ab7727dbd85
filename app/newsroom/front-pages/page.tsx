import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { FrontList } from '#components/front-page/front-list.client.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { listFronts } from '#lib/front-page/list-fronts.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

export const generateMetadata = titled((t) => t.fronts.title);

export default async function FrontsPage() {
  const actor = await requireActor('/newsroom/front-pages');
  const editions = await found(listFronts(actor));
  const { fronts } = messages(actor.language);
  return (
    <>
      <PageHeader title={fronts.title} />
      <FrontList editions={editions} />
    </>
  );
}
