import type { PrintedPhoto } from '#lib/article/printed.ts';
import type { Gallery } from '#lib/body/blocks/gallery.ts';
import { blockWords } from '#lib/language/block-words.ts';
import { PhotoFigure } from '../photo/photo-figure.tsx';

type Props = {
  block: Gallery;
  photos: ReadonlyMap<string, PrintedPhoto>;
  edition: { code: string; language: string };
};

/** Two photos side by side where there is room, each whole. */
export function GalleryReader({ block, photos, edition }: Props) {
  return (
    <section className="gallery" aria-label={blockWords(edition.language).gallery}>
      {block.content.map(({ attrs }) => {
        const photo = photos.get(attrs.use);
        return (
          photo && (
            <PhotoFigure
              key={attrs.use}
              photo={photo}
              edition={edition}
              sizes="(min-width: 48rem) 19rem, 92vw"
            />
          )
        );
      })}
    </section>
  );
}
