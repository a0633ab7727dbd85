'use client';
import { createContext, useContext } from 'react';
import { planRenditions, renditionAddress } from '#lib/photo/photo.ts';
import type { PhotoUse } from '#lib/photo/photo-use.ts';

/** What the editor shows of a photo that is not part of its use. */
export type PhotoInStory = {
  id: string;
  width: number;
  height: number;
  caption: string;
  altText: string;
  credited: boolean;
  /** Whose it is besides the photographer's. */
  agencyIds: string[];
  /** As the story's edition prints it under the caption; nothing where it names nobody. */
  credit: string;
};

export type PhotoUses = {
  uses: ReadonlyMap<string, PhotoUse>;
  photos: Readonly<Record<string, PhotoInStory>>;
  readOnly: boolean;
  change: (key: string, change: Partial<PhotoUse>) => void;
  editCredit: (photoId: string) => void;
  /** Gives a photo that was still to come its picture; without a file one is asked for. */
  addPicture: (key: string, file: File | null) => void;
};

const PhotoUsesContext = createContext<PhotoUses | null>(null);
export const PhotoUsesProvider = PhotoUsesContext.Provider;

export function usePhotoUses(): PhotoUses {
  const found = useContext(PhotoUsesContext);
  if (!found) throw new Error('A photo block stands outside a story.');
  return found;
}

/** The picture at reading size. */
export function shownAddress(photo: PhotoInStory): string {
  const planned = planRenditions(photo).filter(({ mediaType }) => mediaType === 'image/webp');
  const shown = planned.find(({ width }) => width >= 960) ?? planned.at(-1);
  return shown ? renditionAddress(photo.id, shown) : '';
}
