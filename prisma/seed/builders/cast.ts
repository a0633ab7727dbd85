import { type CreditRole, creditRoles } from '#lib/credit/credit.ts';
import type { Db } from '#lib/platform/db.ts';
import { buildContributor } from './contributor.ts';

export type CastMember = { role: CreditRole; contributorId: string; agencyId: string };

/** One person for each role, all of one agency, as credits. @param of how each is called and found */
export async function buildCast(
  db: Db,
  agencyId: string,
  of: (role: CreditRole) => { slug: string; name: string },
): Promise<{ inText: CastMember[]; underPhotos: CastMember[] }> {
  const cast = await Promise.all(
    creditRoles.map(async (role) => ({
      role,
      contributorId: (await buildContributor(db, of(role))).id,
      agencyId,
    })),
  );
  return {
    inText: cast.filter(({ role }) => role !== 'photographer'),
    underPhotos: cast.filter(({ role }) => role === 'photographer'),
  };
}
