/** The border: what may be said of a person besides their names. */
import { z } from 'zod';
import { longText, partialDate, refuseBackwards } from './form-parts.ts';
import { linkAddress } from './link-address.ts';
import { identifyingKinds, linkKinds } from './person-details.ts';

const photoId = z.uuid().nullable();

const profilesSchema = z
  .array(
    z.strictObject({
      editionId: z.uuid(),
      title: longText(300),
      biography: longText(5000),
      portraitId: photoId,
    }),
  )
  .max(100)
  // Nothing said is nothing kept.
  .transform((profiles) =>
    profiles.filter(
      ({ title, biography, portraitId }) => title !== '' || biography !== '' || portraitId !== null,
    ),
  )
  .refine(
    (profiles) => new Set(profiles.map(({ editionId }) => editionId)).size === profiles.length,
    'invalid',
  );

const contactSchema = z.strictObject({
  email: z.union([z.literal(''), z.email('email').max(320)]),
  phone: longText(100),
  note: longText(5000),
  payee: longText(100)
    .pipe(z.string().regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, 'name'))
    .default(''),
});

const affiliationsSchema = z
  .array(
    z.strictObject({
      agencyId: z.uuid('required'),
      title: longText(300),
      since: partialDate,
      until: partialDate,
    }),
  )
  .max(60)
  .superRefine((affiliations, context) => refuseBackwards(affiliations, context));

const linksSchema = z
  .array(z.strictObject({ kind: z.enum(linkKinds), address: z.string().max(600) }))
  .max(30)
  .transform((links, context) =>
    links.map(({ kind, address }, index) => {
      const read = linkAddress(kind, address);
      if ('address' in read) return { kind, address: read.address };
      context.addIssue({ code: 'custom', message: read.problem, path: [index, 'address'] });
      return { kind, address };
    }),
  )
  .superRefine((links, context) => {
    links.forEach(({ kind, address }, index) => {
      const before = links.slice(0, index);
      const twice =
        before.some((link) => link.address === address) ||
        (identifyingKinds.includes(kind) && before.some((link) => link.kind === kind));
      if (twice) context.addIssue({ code: 'custom', message: 'link-twice', path: [index, 'address'] });
    });
  });

/** Each left out stays as it is. */
export const detailFields = {
  portraitId: photoId.optional(),
  profiles: profilesSchema.optional(),
  contact: contactSchema.optional(),
  affiliations: affiliationsSchema.optional(),
  links: linksSchema.optional(),
  userId: z.uuid().nullable().optional(),
};

const detailsSchema = z.object(detailFields);
export type GivenDetails = z.infer<typeof detailsSchema>;
