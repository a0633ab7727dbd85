/** A photo as lists and pickers show it. */
import { z } from 'zod';

export type PhotoChoice = {
  id: string;
  width: number;
  height: number;
  headline: string;
  caption: string;
  altText: string;
  originalName: string;
  /** Photographers and agencies, as far as they are known. */
  credit: string;
  credited: boolean;
  agencyIds: string[];
  /** The address of a small rendition. */
  thumbnail: string;
};

/** What there must be of a photo to show it as a choice; both the database and an upload's answer have more. */
export const photoToChooseSchema = z.object({
  id: z.string(),
  width: z.number(),
  height: z.number(),
  headline: z.string(),
  caption: z.string(),
  altText: z.string(),
  originalName: z.string(),
  credits: z.array(
    z.object({
      printedAs: z.string().nullable(),
      name: z.string().nullable(),
      agency: z.string().nullable(),
      agencyId: z.string().nullable(),
    }),
  ),
  renditions: z.array(z.object({ mediaType: z.string(), width: z.number(), address: z.string() })),
});

export function toPhotoChoice(photo: z.infer<typeof photoToChooseSchema>): PhotoChoice {
  const { credits, renditions, ...rest } = photo;
  const names = credits.map(({ printedAs, name, agency }) =>
    [printedAs ?? name, agency].filter(Boolean).join('/'),
  );
  const [smallest] = [...renditions].sort((a, b) => a.width - b.width);
  return {
    id: rest.id,
    width: rest.width,
    height: rest.height,
    headline: rest.headline,
    caption: rest.caption,
    altText: rest.altText,
    originalName: rest.originalName,
    credit: names.join(', '),
    credited: credits.length > 0,
    agencyIds: credits.flatMap(({ agencyId }) => agencyId ?? []),
    thumbnail: smallest?.address ?? '',
  };
}

/** What a photo is called where there is room for a line. */
export function photoName(photo: Pick<PhotoChoice, 'headline' | 'caption' | 'originalName'>): string {
  return photo.headline || photo.caption || photo.originalName;
}
