import type { CSSProperties } from 'react';
import type { PrintedPhoto } from '#lib/article/printed.ts';

type Props = {
  photo: PrintedPhoto;
  /** How wide the photo stands on the page. */
  sizes: string;
  /** The page's main picture: asked for first. All others wait until the reader comes near. */
  eager?: boolean;
};

/**
 * AVIF where the reader has it, else WebP, else JPEG. A phone's screen is finer than an eye at arm's length: there the
 * middle width is enough, at less than half the bytes of the largest.
 */
const choices = [
  { mediaType: 'image/avif', extension: 'avif', media: '(max-width: 30rem)', most: 960 },
  { mediaType: 'image/avif', extension: 'avif' },
  { mediaType: 'image/webp', extension: 'webp' },
];

/** A photo in the widths it was made in, with room kept for it; nothing where no file was made yet. */
export function Photo({ photo, sizes, eager = false }: Props) {
  const { photoId, renditions, crop } = photo;
  const ticket = photo.ticket === undefined ? '' : `?preview=${photo.ticket}`;
  const address = (width: number, extension: string) => `/photos/${photoId}/${width}.${extension}${ticket}`;
  const ofType = (mediaType: string) => renditions.filter((rendition) => rendition.mediaType === mediaType);
  const [jpeg] = ofType('image/jpeg');
  const largest = ofType('image/webp').at(-1);
  if (!largest) return null;
  const frame = crop
    ? {
        className: 'photo photo-cropped',
        style: { aspectRatio: `${crop.width * largest.width} / ${crop.height * largest.height}` },
      }
    : { className: 'photo' };
  return (
    <picture {...frame}>
      {choices.map(({ mediaType, extension, media, most = Number.POSITIVE_INFINITY }) => {
        const all = ofType(mediaType);
        const files = all.filter(({ width }) => width <= most);
        if (files.length === 0 || (media && files.length === all.length)) return null;
        return (
          <source
            key={`${mediaType} ${media}`}
            type={mediaType}
            media={media}
            srcSet={files.map(({ width }) => `${address(width, extension)} ${width}w`).join(', ')}
            sizes={crop ? enlarged(sizes, crop) : sizes}
          />
        );
      })}
      <img
        src={jpeg ? address(jpeg.width, 'jpg') : address(largest.width, 'webp')}
        width={largest.width}
        height={largest.height}
        alt={photo.altText}
        {...(eager ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
        style={crop ? cropped(crop) : undefined}
      />
    </picture>
  );
}

type Crop = NonNullable<PrintedPhoto['crop']>;

/** Shows the editor's part of the picture by enlarging and moving it behind the frame. */
function cropped({ x, y, width, height }: Crop): CSSProperties {
  const percent = (share: number) => `${(share * 100).toFixed(4)}%`;
  return {
    width: percent(1 / width),
    height: percent(1 / height),
    left: percent(-x / width),
    top: percent(-y / height),
  };
}

/** Behind its frame, the whole picture is wider than the part that shows. */
function enlarged(sizes: string, { width }: Crop): string {
  const factor = Number((1 / width).toFixed(3));
  return sizes
    .split(',')
    .map((size) => size.replace(/\S+$/, (length) => `calc(${length} * ${factor})`))
    .join(',');
}
