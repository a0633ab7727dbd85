import type { CSSProperties } from 'react';
import type { PrintedPhoto } from '#lib/article/printed.ts';

/** A photo in the widths it was made in, with room kept for it; nothing where no file was made yet. */
export function Photo({
  photo,
  sizes,
  eager = false,
}: {
  photo: PrintedPhoto;
  sizes: string;
  eager?: boolean;
}) {
  const files = photo.renditions.filter((rendition) => rendition.mediaType === 'image/webp');
  const largest = files.at(-1);
  if (!largest) return null;
  const address = (width: number) => `/photos/${photo.photoId}/${width}.webp`;
  const picture = (
    <img
      src={address(files.find((file) => file.width >= 900)?.width ?? largest.width)}
      srcSet={files.map((file) => `${address(file.width)} ${file.width}w`).join(', ')}
      sizes={sizes}
      width={largest.width}
      height={largest.height}
      alt={photo.altText}
      {...(eager ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      decoding="async"
      style={photo.crop ? cropped(photo.crop) : undefined}
    />
  );
  if (!photo.crop) return <span className="photo">{picture}</span>;
  const { width, height } = photo.crop;
  return (
    <span
      className="photo photo-cropped"
      style={{ aspectRatio: `${width * largest.width} / ${height * largest.height}` }}
    >
      {picture}
    </span>
  );
}

/** Shows the editor's part of the picture by enlarging and moving it behind the frame. */
function cropped({ x, y, width, height }: NonNullable<PrintedPhoto['crop']>): CSSProperties {
  const percent = (share: number) => `${(share * 100).toFixed(4)}%`;
  return {
    width: percent(1 / width),
    height: percent(1 / height),
    left: percent(-x / width),
    top: percent(-y / height),
  };
}
