/** What the rules of the agencies ask of a story: warnings for whoever lets it out. */
import type { RuledAgency } from '../contributor/agency-terms.ts';
import { fold } from '../language/fold.ts';
import type { Problem } from '../platform/errors.ts';
import type { RevisionFields } from './article.ts';

/** A photo as far as rules go: whose it is, and how its credit reads. */
export type CreditedPhoto = { id: string; agencyIds: readonly string[]; credit: string };

type Used = { field: string; agencyId: string; printed: string[] };

/** @param day on which the story is let out, `2026-03-04` */
export function houseRuleWarnings(
  fields: RevisionFields,
  photos: readonly CreditedPhoto[],
  agencies: readonly RuledAgency[],
  day: string,
): Problem[] {
  const used = materialOf(fields, photos);
  return agencies.flatMap((agency) => {
    const [first] = used.filter(({ agencyId }) => agencyId === agency.id);
    if (!first) return [];
    const params = { agency: agency.name };
    const warnings: Problem[] = [];
    if (agency.licensedUntil !== '' && agency.licensedUntil < day)
      warnings.push({
        field: first.field,
        code: 'licence-ended',
        params: { ...params, day: agency.licensedUntil },
      });
    const lacking = used.find(
      ({ agencyId, printed }) => agencyId === agency.id && !isCredited(agency, printed),
    );
    if (lacking)
      warnings.push({
        field: lacking.field,
        code: 'required-credit-missing',
        params: { ...params, credit: agency.creditAs },
      });
    return warnings;
  });
}

/** Every place where a story uses something of an agency, with what is printed there besides the agency's name. */
function materialOf(fields: RevisionFields, photos: readonly CreditedPhoto[]): Used[] {
  const byId = new Map(photos.map((photo) => [photo.id, photo]));
  const printedForms = fields.credits.flatMap(({ printedAs }) => printedAs ?? []);
  return [
    ...(fields.agencyId === null
      ? []
      : [{ field: 'credits', agencyId: fields.agencyId, printed: printedForms }]),
    ...fields.credits.flatMap(({ agencyId, printedAs }): Used[] =>
      agencyId === null
        ? []
        : [{ field: 'credits', agencyId, printed: printedAs === null ? [] : [printedAs] }],
    ),
    ...fields.photoUses.flatMap(({ key, photoId }): Used[] => {
      const photo = photoId === null ? undefined : byId.get(photoId);
      return (photo?.agencyIds ?? []).map((agencyId) => ({
        field: `photos.${key}.credit`,
        agencyId,
        printed: photo ? [photo.credit] : [],
      }));
    }),
  ];
}

function isCredited({ creditAs, printed: names }: RuledAgency, printed: readonly string[]): boolean {
  const wanted = fold(creditAs);
  return [...names, ...printed].some((text) => fold(text).includes(wanted));
}
