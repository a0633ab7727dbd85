/** The picture itself, whole, in the sharpest rendition the screen needs. */
type PhotoViewProps = {
  photo: {
    width: number;
    height: number;
    altText: string;
    renditions: { mediaType: string; width: number; address: string }[];
  };
};

export function PhotoView({ photo }: PhotoViewProps) {
  const webp = photo.renditions.filter(({ mediaType }) => mediaType === 'image/webp');
  const largest = webp.at(-1) ?? photo.renditions.at(-1);
  if (!largest) return null;
  return (
    <img
      src={largest.address}
      srcSet={webp.map(({ address, width }) => `${address} ${width}w`).join(', ')}
      sizes="(min-width: 64rem) 42rem, 100vw"
      alt={photo.altText}
      width={photo.width}
      height={photo.height}
      className="max-h-[60dvh] w-full rounded-lg bg-sunken object-contain"
    />
  );
}
