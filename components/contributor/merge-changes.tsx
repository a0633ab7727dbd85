import Link from 'next/link';
import { Pagination } from '#components/ui/pagination.tsx';
import type { CreditRole } from '#lib/credit/credit.ts';
import { printCount, printList } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

type Story = {
  id: string;
  headline: string;
  language: string;
  address: string | null;
  roles: CreditRole[];
};

type MergeChangesProps = {
  credits: number;
  twice: number;
  photos: number;
  pages: readonly string[];
  stories: { items: readonly Story[]; total: number; page: number; pages: number };
  hrefOf: (page: number) => string;
  language: string;
};

/** Every story and page that a merge changes, before it does. */
export function MergeChanges({
  credits,
  twice,
  photos,
  pages,
  stories,
  hrefOf,
  language,
}: MergeChangesProps) {
  const t = messages(language);
  const texts = t.peopleDesk.merge;
  return (
    <section aria-labelledby="changes" className="flex flex-col gap-3">
      <h2 id="changes" className="text-base font-semibold">
        {texts.changes}
      </h2>
      <p className="text-sm">
        {printCount(language, texts.credits, credits)} {twice > 0 && printCount(language, texts.twice, twice)}{' '}
        {photos > 0 && `${printCount(language, texts.photos, photos)}.`}
      </p>
      {pages.length > 0 && (
        <div className="text-sm">
          <h3 className="text-muted">{texts.pages}</h3>
          <ul dir="ltr" className="flex flex-wrap gap-x-4">
            {pages.map((page) => (
              <li key={page}>{page}</li>
            ))}
          </ul>
        </div>
      )}
      <h3 className="text-sm text-muted">
        {stories.total === 0 ? texts.noStories : printCount(language, texts.stories, stories.total)}
      </h3>
      <ul className="divide-y divide-line rounded-lg border border-line empty:hidden">
        {stories.items.map((story) => (
          <li key={story.id} className="flex items-baseline justify-between gap-3 px-3 py-2 text-sm">
            <span className="min-w-0">
              <Link
                href={`/newsroom/articles/${story.id}`}
                prefetch={false}
                lang={story.language}
                dir="auto"
                className="block truncate hover:underline"
              >
                {story.headline || t.people.untitled}
              </Link>
              {story.address && (
                <span dir="ltr" className="block truncate text-xs text-muted">
                  {story.address}
                </span>
              )}
            </span>
            <span className="shrink-0 text-xs text-muted">
              {printList(
                language,
                story.roles.map((role) => t.creditRoles[role]),
              ) || texts.photoOnly}
            </span>
          </li>
        ))}
      </ul>
      <Pagination
        page={stories.page}
        pages={stories.pages}
        hrefOf={hrefOf}
        texts={{
          ...t.pagination,
          position: fillIn(t.pagination.position, { page: stories.page, pages: stories.pages }),
        }}
      />
    </section>
  );
}
