import { titled } from '#app/_request/language.ts';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { FrontContainers } from '#components/front-page/front-containers.tsx';
import { FrontPage } from '#components/front-page/front-page.tsx';
import { newestDay } from '#lib/front-page/newest-day.ts';
import { printFullDate } from '#lib/language/dates.ts';
import { directionOf } from '#lib/language/direction.ts';
import { spokenLanguage } from '#lib/language/newsroom-languages.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { readPreview } from './read.ts';

type Props = {
  params: Promise<{ id: string }>;
  /** `revision`: an older one. `frame`: within the desk, which says itself what it is. */
  searchParams: Promise<{ revision?: string | string[]; frame?: string }>;
};

export const generateMetadata = titled((t) => t.fronts.desk.preview);

export default async function FrontPreviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { revision, frame } = await searchParams;
  const { actor, front, edition, editions, section } = await readPreview(
    id,
    typeof revision === 'string' ? revision : null,
  );
  const language = spokenLanguage(actor.language);
  const words = messages(language).fronts.preview;
  const day = newestDay(front);
  return (
    <>
      {frame === undefined && (
        <aside className="preview-note" lang={language} dir={directionOf(language)}>
          <strong>{words.banner}</strong>
          <a href={`/newsroom/front-pages/${id}`}>{words.back}</a>
        </aside>
      )}
      {section ? (
        <EditionPage
          edition={edition}
          editions={editions}
          section={section}
          className="listing listing-section"
        >
          <ListHeading name={section.name} />
          <div className="front section-front">
            <FrontContainers edition={edition} front={front} section={false} />
          </div>
        </EditionPage>
      ) : (
        <EditionPage
          edition={edition}
          editions={editions}
          front
          day={day ? printFullDate(day, edition) : undefined}
          className="front"
        >
          <FrontPage edition={edition} front={front} />
        </EditionPage>
      )}
    </>
  );
}
