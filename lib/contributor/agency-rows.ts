import 'server-only';
import { z } from 'zod';
import type { Db } from '../platform/db.ts';
import { type AgencyTerms, type RuledAgency, usualTerms } from './agency-terms.ts';
import { nameKinds } from './contributor.ts';

/** What a merge may change about an agency, as the journal keeps it. */
export const agencySchema = z.object({
  name: z.string(),
  about: z.string(),
  terms: z.object({
    creditAs: z.string(),
    licensedUntil: z.string(),
    maySyndicate: z.boolean(),
    isDesk: z.boolean(),
  }),
  names: z.array(z.object({ kind: z.enum(nameKinds), language: z.string(), name: z.string() })),
});
export type AgencyState = z.infer<typeof agencySchema>;

export const termsSelect = {
  creditAs: true,
  licensedUntil: true,
  maySyndicate: true,
  isDesk: true,
} as const;

export function toTerms(
  row: Omit<AgencyTerms, 'licensedUntil'> & { licensedUntil: Date | null },
): AgencyTerms {
  const { creditAs, licensedUntil, maySyndicate, isDesk } = row;
  return {
    creditAs,
    licensedUntil: licensedUntil?.toISOString().slice(0, 10) ?? '',
    maySyndicate,
    isDesk,
  };
}

export function termsRow({ licensedUntil, ...terms }: AgencyTerms = usualTerms) {
  return { ...terms, licensedUntil: licensedUntil === '' ? null : new Date(`${licensedUntil}T00:00:00Z`) };
}

export async function agencyState(tx: Db, id: string): Promise<AgencyState> {
  const { names, ...row } = await tx.agency.findUniqueOrThrow({
    where: { id },
    select: {
      name: true,
      about: true,
      ...termsSelect,
      names: { select: { kind: true, language: true, name: true }, orderBy: { id: 'asc' } },
    },
  });
  return agencySchema.parse({ name: row.name, about: row.about, terms: toTerms(row), names });
}

export async function ruledAgencies(tx: Db): Promise<RuledAgency[]> {
  const rows = await tx.agency.findMany({
    where: {
      mergedIntoId: null,
      OR: [{ creditAs: { not: '' } }, { licensedUntil: { not: null } }, { maySyndicate: false }],
    },
    select: {
      id: true,
      name: true,
      ...termsSelect,
      names: { where: { kind: 'printed' }, select: { name: true } },
    },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ id, name, names, ...row }) => {
    const { creditAs, licensedUntil, maySyndicate } = toTerms(row);
    return {
      id,
      name,
      printed: [name, ...names.map((further) => further.name)],
      creditAs,
      licensedUntil,
      maySyndicate,
    };
  });
}
