import { titled } from '#app/_request/language.ts';
import { listParams } from '#app/_request/list-params.ts';
import { requireActor } from '#app/_request/session.ts';
import { ListSearch } from '#components/newsroom/list-search.client.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { PlaceIcon } from '#components/newsroom/place-icon.tsx';
import { toPhotoChoice } from '#components/photo/photo-choice.ts';
import { AddPhotos, PhotoLibrary } from '#components/photo/photo-library.client.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { listPhotos, photosPerPage } from '#lib/photo/queries.ts';
import { holds } from '#lib/staff/actor.ts';

export const generateMetadata = titled((t) => t.photos.title);

const folder = '/newsroom/photos';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PhotosPage({ searchParams }: Props) {
  const actor = await requireActor(folder);
  const { search, page } = await listParams(searchParams);
  const { photos, total } = await listPhotos(actor, { search, page });
  const pages = Math.ceil(total / photosPerPage);
  const { photos: texts, pagination } = messages(actor.language);
  const hrefOf = (wanted: number) =>
    `${folder}?${new URLSearchParams({ ...(search && { q: search }), page: String(wanted) })}`;
  return (
    <>
      <PageHeader title={texts.title} aside={printCount(actor.language, texts.count, total)} />
      <div className="border-b border-line px-4 py-2">
        <ListSearch label={texts.search} />
      </div>
      <div className="flex flex-col gap-5 p-4">
        {holds(actor, 'photo.add') && <AddPhotos />}
        {photos.length > 0 && <PhotoLibrary photos={photos.map(toPhotoChoice)} />}
      </div>
      {photos.length === 0 && (
        <EmptyState
          icon={<PlaceIcon name="photos" />}
          title={search ? fillIn(texts.noMatch, { text: search }) : texts.empty}
          lead={search ? texts.noMatchLead : texts.emptyLead}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={hrefOf}
        texts={{ ...pagination, position: fillIn(pagination.position, { page, pages }) }}
      />
    </>
  );
}
