/** What a story needs before readers may see it. Problems stop it; warnings only warn. */
import { hasWords, photoKeys } from '../body/body.ts';
import type { Voice } from '../credit/forms/form-of.ts';
import { headlineNotes } from '../credit/headline-style.ts';
import type { Problem } from '../platform/errors.ts';
import type { RevisionFields } from './article.ts';

export type Readiness = { problems: Problem[]; warnings: Problem[] };

/**
 * @param creditedPhotos ids of the photos that name a photographer or an agency
 * @param edition whose manner the headline is held to
 * @param lostFiles ids of files that the text speaks of and that are not there
 */
export function readiness(
  fields: RevisionFields,
  creditedPhotos: ReadonlySet<string>,
  edition?: Voice,
  lostFiles: readonly string[] = [],
): Readiness {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  if (fields.headline.trim() === '') problems.push({ field: 'headline', code: 'headline-missing' });
  if (fields.slug === '') problems.push({ field: 'slug', code: 'slug-missing' });
  if (fields.sectionId === null) problems.push({ field: 'section', code: 'section-missing' });
  if (!hasWords(fields.body)) problems.push({ field: 'body', code: 'body-missing' });
  const byline = fields.credits.filter((credit) => credit.position === 'top');
  if (byline.length === 0 && !fields.noByline) problems.push({ field: 'byline', code: 'byline-missing' });
  if (byline.length > 0 && fields.noByline) problems.push({ field: 'byline', code: 'byline-contradicted' });
  problems.push(...photoProblems(fields, creditedPhotos));
  problems.push(...lostFiles.map((id) => ({ field: `files.${id}`, code: 'file-lost' })));
  if (edition) warnings.push(...headlineNotes(edition, fields.headline));
  if (fields.standfirst.trim() === '') warnings.push({ field: 'standfirst', code: 'standfirst-missing' });
  if (!fields.credits.some((credit) => credit.role === 'web_editor')) {
    warnings.push({ field: 'credits', code: 'web-editor-missing' });
  }
  if (fields.photoUses.length === 0) warnings.push({ field: 'body', code: 'photo-missing' });
  return { problems, warnings };
}

function photoProblems(fields: RevisionFields, creditedPhotos: ReadonlySet<string>): Problem[] {
  const uses = new Map(fields.photoUses.map((use) => [use.key, use]));
  return photoKeys(fields.body).flatMap((key, index) => {
    const use = uses.get(key);
    const params = { number: index + 1 };
    if (!use) return [{ field: `photos.${key}`, code: 'photo-lost', params }];
    if (use.photoId === null) return [{ field: `photos.${key}.picture`, code: 'picture-missing', params }];
    const found: Problem[] = [];
    if (!use.decorative && use.altText.trim() === '') {
      found.push({ field: `photos.${key}.altText`, code: 'alt-text-missing', params });
    }
    if (!creditedPhotos.has(use.photoId)) {
      found.push({ field: `photos.${key}.credit`, code: 'photo-credit-missing', params });
    }
    return found;
  });
}
