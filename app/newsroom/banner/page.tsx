import { notFound } from 'next/navigation';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { BannerForm } from '#components/edition/banner-form.client.tsx';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { listBanners } from '#lib/edition/queries.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { clearBannerAction, setBannerAction } from './actions.ts';

export const generateMetadata = titled((t) => t.editions.banner.title);

export default async function BannerPage() {
  const actor = await requireActor('/newsroom/banner');
  if (!holds(actor, 'banner.edit')) notFound();
  const editions = await listBanners(actor);
  const { articles, editions: words } = messages(actor.language);
  return (
    <>
      <PageHeader
        title={words.banner.title}
        back={<BackLink href="/newsroom/articles" label={articles.title} />}
      />
      <div className="mx-auto flex max-w-xl flex-col gap-10 px-5 py-6">
        <p className="text-muted">{words.banner.lead}</p>
        {editions.map(({ banner, ...edition }) => (
          <BannerForm
            key={edition.id}
            edition={edition}
            banner={banner}
            set={setBannerAction}
            clear={clearBannerAction}
          />
        ))}
      </div>
    </>
  );
}
