import type { LinkedStory } from '#lib/article/printed.ts';
import { blockWords } from '#lib/language/block-words.ts';

type Props = { story: LinkedStory | undefined; language: string };

/** Nothing where the story cannot be read any more. */
export function RelatedStoryReader({ story, language }: Props) {
  if (!story) return null;
  const foreign = story.language === language ? {} : { lang: story.language, dir: story.direction };
  return (
    <p className="related-story">
      <span className="box-title">{blockWords(language).relatedStory}</span>{' '}
      <a href={encodeURI(story.address)} {...foreign}>
        {story.headline}
      </a>
    </p>
  );
}
