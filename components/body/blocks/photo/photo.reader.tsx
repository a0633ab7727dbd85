import type { PrintedPhoto } from '#lib/article/printed.ts';
import { PhotoFigure } from './photo-figure.tsx';

type Props = { photo: PrintedPhoto | undefined; edition: { code: string; language: string } };

/** A photo between paragraphs, as wide as the text. */
export function PhotoReader({ photo, edition }: Props) {
  if (!photo) return null;
  return <PhotoFigure photo={photo} edition={edition} sizes="(min-width: 48rem) 38rem, 92vw" />;
}
