import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askedLanguage } from '#app/_request/language.ts';
import { PrintedStory } from '#components/article/printed-story.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { countOpening } from '#lib/article/preview-links.ts';
import { directionOf } from '#lib/language/direction.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellMoment } from '#lib/language/moments.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { readShared } from './read.ts';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await readShared((await params).token);
  return { title: shared?.story.headline };
}

export default async function SharedPreviewPage({ params }: Props) {
  const { token } = await params;
  const shared = await readShared(token);
  if (!shared) notFound();
  await countOpening(token);
  const language = await askedLanguage();
  const { story, edition, editions, expiresAt } = shared;
  const words = messages(language).writing.sharing;
  return (
    <>
      <aside className="preview-note" lang={language} dir={directionOf(language)}>
        <strong>{words.banner}</strong>
        <span>{fillIn(words.until, { time: tellMoment(expiresAt, language, edition.timeZone) })}</span>
      </aside>
      <EditionPage edition={edition} editions={editions} section={story.section} className="reading">
        <PrintedStory story={story} edition={edition} />
      </EditionPage>
    </>
  );
}
