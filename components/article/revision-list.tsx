import Link from 'next/link';
import type { ListedRevision } from '#lib/article/revisions.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { RevisionLine } from './revision-line.client.tsx';
import { RevisionWords } from './revision-words.client.tsx';

export type RevisionActions = {
  restore: Action<
    { articleId: string; revisionId: string; latestRevisionId: string },
    { revisionId: string }
  >;
  name: Action<{ articleId: string; revisionId: string; name: string }, void>;
};

type Props = RevisionActions & {
  articleId: string;
  revisions: readonly ListedRevision[];
  latestRevisionId: string;
  liveRevisionId: string | null;
  /** Before which number the next page begins. */
  more: number | null;
  before: number | null;
  chosen: { from: string; to: string };
  /** Of the edition. */
  language: string;
  mayEdit: boolean;
};

/** The revisions of a story, two of which are compared. A form and links: it works without a script. */
export function RevisionList(props: Props) {
  const { articleId, revisions, more, before, chosen } = props;
  const address = `/newsroom/articles/${articleId}/history`;
  return (
    <form action={address} className="flex flex-col gap-3">
      {before !== null && <input type="hidden" name="before" value={before} />}
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-sm font-semibold">
          <RevisionWords name="list" />
        </h2>
        <button
          type="submit"
          className="rounded-md border border-line-strong px-2.5 py-1 text-sm hover:bg-hover"
        >
          <RevisionWords name="compare" />
        </button>
      </div>
      <ol className="divide-y divide-line border-y border-line">
        {revisions.map((revision, index) => (
          <RevisionLine
            key={revision.id}
            revision={revision}
            previousId={revisions[index + 1]?.id ?? null}
            address={address}
            before={before}
            isLatest={revision.id === props.latestRevisionId}
            isLive={revision.id === props.liveRevisionId}
            latestRevisionId={props.latestRevisionId}
            articleId={articleId}
            chosen={chosen}
            language={props.language}
            mayEdit={props.mayEdit}
            restore={props.restore}
            name={props.name}
          />
        ))}
      </ol>
      <nav className="flex justify-between gap-3 text-sm">
        {before === null ? (
          <span />
        ) : (
          <Link href={address} className="text-accent-ink underline">
            <RevisionWords name="newest" />
          </Link>
        )}
        {more !== null && (
          <Link href={`${address}?before=${more}`} className="text-accent-ink underline">
            <RevisionWords name="more" />
          </Link>
        )}
      </nav>
    </form>
  );
}
