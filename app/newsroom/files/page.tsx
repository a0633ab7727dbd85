import { titled } from '#app/_request/language.ts';
import { listParams } from '#app/_request/list-params.ts';
import { requireActor } from '#app/_request/session.ts';
import { FileList } from '#components/file/file-list.client.tsx';
import { ListSearch } from '#components/newsroom/list-search.client.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { PlaceIcon } from '#components/newsroom/place-icon.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { filesPerPage, listFiles } from '#lib/file/list-files.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { deleteFileAction, renameFileAction } from './actions.ts';

export const generateMetadata = titled((t) => t.files.list.title);

const folder = '/newsroom/files';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FilesPage({ searchParams }: Props) {
  const actor = await requireActor(folder);
  const { search, page } = await listParams(searchParams);
  const { files, total } = await listFiles(actor, { search, page });
  const pages = Math.ceil(total / filesPerPage);
  const { files: texts, pagination } = messages(actor.language);
  const hrefOf = (wanted: number) =>
    `${folder}?${new URLSearchParams({ ...(search && { q: search }), page: String(wanted) })}`;
  return (
    <>
      <PageHeader title={texts.list.title} aside={printCount(actor.language, texts.list.count, total)} />
      <div className="border-b border-line px-4 py-2">
        <ListSearch label={texts.list.search} />
      </div>
      {files.length > 0 && <FileList files={files} rename={renameFileAction} remove={deleteFileAction} />}
      {files.length === 0 && (
        <EmptyState
          icon={<PlaceIcon name="files" />}
          title={search ? fillIn(texts.list.noMatch, { text: search }) : texts.list.empty}
          lead={search ? texts.list.noMatchLead : texts.list.emptyLead}
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
