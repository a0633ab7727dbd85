import { Segments } from '#components/credit/segments.tsx';
import type { PrintedPhoto } from '#lib/article/printed.ts';
import type { Voice } from '#lib/credit/forms/form-of.ts';
import { printPhotoCredit } from '#lib/credit/print-photo-credit.ts';
import { Photo } from './photo.tsx';

type Props = {
  photo: PrintedPhoto;
  edition: { code: string } & Voice;
  sizes: string;
  eager?: boolean;
};

/** A photo with its caption and its credit set apart. */
export function PhotoFigure({ photo, edition, sizes, eager }: Props) {
  const credit = printPhotoCredit(photo.credits, edition);
  return (
    <figure className="photo-figure" itemScope itemType="https://schema.org/ImageObject">
      <Photo photo={photo} sizes={sizes} eager={eager} />
      {(photo.caption !== '' || credit.length > 0) && (
        <figcaption>
          {photo.caption !== '' && (
            <span className="caption" itemProp="caption">
              {photo.caption}
            </span>
          )}{' '}
          {credit.length > 0 && (
            <span className="photo-credit">
              <Segments line={credit} edition={edition.code} of="photo" />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
