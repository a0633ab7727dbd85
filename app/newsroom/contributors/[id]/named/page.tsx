import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { StillNamedPlaces } from '#components/article/still-named-places.tsx';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { PlaceIcon } from '#components/newsroom/place-icon.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { listStillNamed } from '#lib/article/still-named.ts';
import { getContributor } from '#lib/contributor/queries.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

export const generateMetadata = titled((t) => t.stillNamed.title);

const folder = '/newsroom/contributors';

type Props = { params: Promise<{ id: string }> };

export default async function StillNamedPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`${folder}/${id}/named`);
  const { name } = await found(getContributor(actor, id));
  const { places, more } = await found(listStillNamed(actor, id));
  const texts = messages(actor.language).stillNamed;
  return (
    <>
      <PageHeader
        back={<BackLink href={`${folder}/${id}`} label={name} />}
        title={texts.title}
        aside={printCount(actor.language, texts.count, places.length)}
      />
      {places.length === 0 ? (
        <EmptyState icon={<PlaceIcon name="people" />} title={texts.none} lead={texts.noneLead} />
      ) : (
        <>
          <p className="max-w-3xl border-b border-line px-4 py-3 text-sm text-muted">
            {texts.lead} {more && texts.more}
          </p>
          <StillNamedPlaces places={places} language={actor.language} />
        </>
      )}
    </>
  );
}
