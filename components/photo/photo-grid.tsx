import type { ReactNode } from 'react';
import type { PhotoChoice } from './photo-choice.ts';

type PhotoGridProps = {
  label: string;
  photos: readonly PhotoChoice[];
  /** Wraps a picture and its words: a link or a button. */
  renderItem: (photo: PhotoChoice, content: ReactNode) => ReactNode;
  /** The words below a picture. */
  renderCaption: (photo: PhotoChoice) => ReactNode;
};

/** Rows of one height, every picture whole: each takes width by its own proportions. */
export function PhotoGrid({ label, photos, renderItem, renderCaption }: PhotoGridProps) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-3 gap-y-4">
      {photos.map((photo) => {
        const ratio = Math.min(2.6, Math.max(0.5, photo.width / photo.height));
        return (
          <li
            key={photo.id}
            className="min-w-0"
            style={{ flexGrow: ratio, flexBasis: `${ratio * 9.5}rem`, maxInlineSize: `${ratio * 17}rem` }}
          >
            {renderItem(
              photo,
              <>
                <img
                  src={photo.thumbnail}
                  alt={photo.altText}
                  width={photo.width}
                  height={photo.height}
                  loading="lazy"
                  decoding="async"
                  style={{ aspectRatio: ratio }}
                  className="w-full rounded-md bg-sunken object-contain outline-1 -outline-offset-1 outline-ink/10"
                />
                {renderCaption(photo)}
              </>,
            )}
          </li>
        );
      })}
      {/* So that the pictures of the last row do not swell. */}
      <li aria-hidden className="grow-[8] basis-40" />
    </ul>
  );
}
