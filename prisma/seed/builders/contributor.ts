import type { Db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import type { Agency, Contributor, NameKind } from '#prisma/generated/client.ts';
import { insertRows } from './insert.ts';

/** A further name of a person or an agency. */
export type NamePlan = { kind: NameKind; language: string; name: string };

export async function buildContributor(
  db: Db,
  { names = [], ...part }: Partial<Contributor> & { names?: NamePlan[] } = {},
): Promise<Contributor> {
  const id = part.id ?? newId();
  const row: Contributor = {
    slug: `contributor-${id}`,
    name: 'Nora Whitlock',
    title: '',
    biography: '',
    state: 'active',
    familyName: '',
    mergedIntoId: null,
    portraitId: null,
    createdAt: new Date(),
    ...part,
    id,
  };
  await insertRows(db, 'Contributor', [row]);
  await insertRows(
    db,
    'ContributorName',
    names.map((name) => ({ id: newId(), contributorId: row.id, since: '', until: '', ...name })),
  );
  return row;
}

export async function buildAgency(
  db: Db,
  { names = [], ...part }: Partial<Agency> & { names?: NamePlan[] } = {},
): Promise<Agency> {
  const id = part.id ?? newId();
  const row: Agency = {
    slug: `agency-${id}`,
    name: `Agency ${id}`,
    about: '',
    creditAs: '',
    licensedUntil: null,
    maySyndicate: true,
    isDesk: false,
    mergedIntoId: null,
    createdAt: new Date(),
    ...part,
    id,
  };
  await insertRows(db, 'Agency', [row]);
  await insertRows(
    db,
    'AgencyName',
    names.map((name) => ({ id: newId(), agencyId: row.id, ...name })),
  );
  return row;
}
