import { EmptyPage } from '#components/edition/empty-page.tsx';
import { Pagination } from '#components/edition/pagination.tsx';
import type { PrintedList } from '#lib/article/printed.ts';
import type { CreditRole } from '#lib/credit/credit.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { printNumber, readerMessages } from '#lib/language/reader-messages.ts';
import { Teaser } from './teaser.tsx';

type Props = {
  list: PrintedList;
  edition: PrintedEdition;
  /** Where the first page stands. */
  address: string;
  /** Said to those who hear the page; the heading of the list. */
  title: string;
  /** The first story of the first page may open it large. */
  opening?: boolean;
  section?: boolean;
};

/** Stories newest first, with their time, and the way to the older ones. */
export function StoryList({ list, edition, address, title, opening = false, section = true }: Props) {
  const words = readerMessages(edition.language);
  const { stories, page, pages } = list;
  if (stories.length === 0 && pages <= 1) {
    return (
      <EmptyPage
        title={words.noStoriesList}
        lead={words.noStoriesListLead}
        onward={{ href: `/${edition.code}`, text: words.toFrontPage }}
      />
    );
  }
  const opens = opening && page === 1 && stories[0]?.photo;
  return (
    <section className={`story-list${opens ? ' story-list-opens' : ''}`} aria-label={title}>
      {page > 1 && (
        <p className="page-of">
          {fillIn(words.pageOf, {
            page: printNumber(edition, page),
            pages: printNumber(edition, pages),
          })}
        </p>
      )}
      <ol>
        {stories.map((story, index) => (
          <li key={story.address}>
            <Teaser
              story={story}
              edition={edition}
              size={opens && index === 0 ? 'lead' : 'row'}
              sizes={
                opens && index === 0
                  ? '(min-width: 84rem) 44rem, (min-width: 64rem) 53vw, 92vw'
                  : '(min-width: 84rem) 18rem, (min-width: 64rem) 21vw, 28vw'
              }
              photo
              eager={index === 0 && opens !== null && opens !== undefined}
              standfirst
              byline={story.roles.length === 0}
              time
              section={section}
            >
              {story.roles.length > 0 && <Roles roles={story.roles} language={edition.language} />}
            </Teaser>
          </li>
        ))}
      </ol>
      <Pagination address={address} page={page} pages={pages} edition={edition} />
    </section>
  );
}

/** What the person whose page this is did for the story. */
function Roles({ roles, language }: { roles: readonly CreditRole[]; language: string }) {
  const words = readerMessages(language);
  return <p className="teaser-roles">{roles.map((role) => words.roles[role]).join(words.listSeparator)}</p>;
}
