import 'server-only';
import { bodyText, fileIds } from '../body/body.ts';
import { saysName } from '../contributor/names-in-text.ts';
import type { Db } from '../platform/db.ts';
import type { Problem } from '../platform/errors.ts';
import type { RevisionFields } from './article.ts';

/** The texts of a story that say the name of someone credited for it whose identity is protected. */
export async function protectedNameProblems(tx: Db, fields: RevisionFields): Promise<Problem[]> {
  const photoIds = fields.photoUses.flatMap(({ photoId }) => photoId ?? []);
  const people = await tx.contributor.findMany({
    where: {
      state: 'withheld',
      OR: [
        { id: { in: fields.credits.flatMap(({ contributorId }) => contributorId ?? []) } },
        { credits: { some: { photoId: { in: photoIds } } } },
      ],
    },
    select: { name: true, names: { select: { name: true } } },
  });
  if (people.length === 0) return [];
  const names = people.flatMap(({ name, names }) => [name, ...names.map((further) => further.name)]);
  const says = (text: string) => names.some((name) => saysName(text, name));
  const files = await tx.file.findMany({
    where: { id: { in: fileIds(fields.body) } },
    select: { name: true },
  });
  const { headline, kicker, standfirst, place, slug, keywords, body } = fields;
  const texts: [string, string][] = [
    ['headline', headline],
    ['kicker', kicker],
    ['standfirst', standfirst],
    ['place', place],
    ['slug', slug.replaceAll('-', ' ')],
    ['keywords', keywords.join(' | ')],
    // Marks and attributes as well, and the words as they run on across them.
    ['body', [bodyText(body), JSON.stringify(body), ...files.map(({ name }) => name)].join('\n')],
    ...fields.photoUses.flatMap(({ key, caption, altText }): [string, string][] => [
      [`photos.${key}.caption`, caption],
      [`photos.${key}.altText`, altText],
    ]),
  ];
  return texts.flatMap(([field, text]) => (says(text) ? [{ field, code: 'name-protected' }] : []));
}
