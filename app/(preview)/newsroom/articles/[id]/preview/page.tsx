import type { Metadata } from 'next';
import { z } from 'zod';
import { PrintedStory } from '#components/article/printed-story.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { directionOf } from '#lib/language/direction.ts';
import { spokenLanguage } from '#lib/language/newsroom-languages.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { config } from '#lib/platform/config.ts';
import { storyHtml } from '#lib/press/story-html.ts';
import { readPreview } from './read.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const querySchema = z.object({
  revision: z.uuid().nullable().catch(null).default(null),
  /** Without the note at the top, for a frame beside the text; or as feeds carry it. */
  as: z.enum(['page', 'feed']).nullable().catch(null).default(null),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story } = await readPreview((await params).id);
  return { title: story.headline };
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { revision, as } = querySchema.parse(await searchParams);
  const { actor, story, edition, editions } = await readPreview(id, revision);
  if (as === 'feed') {
    // Our own text, escaped where it was made.
    const html = { __html: storyHtml(story, edition, config().url) };
    return (
      <main className="feed-preview">
        <h1>{story.headline}</h1>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the very HTML that feeds carry */}
        <div dangerouslySetInnerHTML={html} />
      </main>
    );
  }
  const language = spokenLanguage(actor.language);
  const words = messages(language).articles.preview;
  return (
    <>
      {as === null && (
        <aside className="preview-note" lang={language} dir={directionOf(language)}>
          <strong>{revision === null ? words.banner : words.earlier}</strong>
          <a href={`/newsroom/articles/${id}`}>{words.back}</a>
        </aside>
      )}
      <EditionPage edition={edition} editions={editions} section={story.section} className="reading">
        <PrintedStory story={story} edition={edition} />
      </EditionPage>
    </>
  );
}
