/** Texts, dates and periods as the forms of people and agencies take them. */
import { z } from 'zod';

export const longText = (longest: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(longest));

/** A year, a month or a day, as far as it is known. */
export const partialDate = z
  .string()
  .regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/, 'partial-date');

export function refuseBackwards(
  periods: readonly { since?: string | undefined; until?: string | undefined }[],
  context: z.RefinementCtx,
): void {
  periods.forEach(({ since = '', until = '' }, index) => {
    if (since !== '' && until !== '' && until < since.slice(0, until.length))
      context.addIssue({ code: 'custom', message: 'period-backwards', path: [index, 'until'] });
  });
}
