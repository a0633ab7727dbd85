/** What can be put right at once about a problem, without asking; null where a person must. */
import { slugFrom } from '../language/slug.ts';
import type { Problem } from '../platform/errors.ts';
import type { RevisionFields } from './article.ts';

/** @param altTexts of the photos themselves, by id */
export function fixProblem(
  fields: RevisionFields,
  { code, field }: Problem,
  altTexts: ReadonlyMap<string, string>,
): Partial<RevisionFields> | null {
  switch (code) {
    case 'slug-missing': {
      const slug = slugFrom(fields.headline);
      return slug === '' ? null : { slug };
    }
    case 'byline-missing':
      return { noByline: true };
    case 'byline-contradicted':
      return { noByline: false };
    case 'alt-text-missing': {
      const key = field.split('.')[1];
      const use = fields.photoUses.find((one) => one.key === key);
      const altText = (use?.photoId && altTexts.get(use.photoId)) || '';
      if (altText.trim() === '') return null;
      return { photoUses: fields.photoUses.map((one) => (one.key === key ? { ...one, altText } : one)) };
    }
    default:
      return null;
  }
}
