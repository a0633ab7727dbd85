import 'server-only';
import type { Db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { GivenDetails } from './details-form.ts';
import { noContact, type PersonDetails } from './person-details.ts';

/** Everything known of a person besides their names, contact included: for commands and those who keep the list. */
export async function detailsOf(tx: Db, id: string): Promise<PersonDetails> {
  const { user, contact, ...details } = await tx.contributor.findUniqueOrThrow({
    where: { id },
    select: {
      portraitId: true,
      profiles: {
        select: { editionId: true, title: true, biography: true, portraitId: true },
        orderBy: { editionId: 'asc' },
      },
      contact: { select: { email: true, phone: true, note: true, payee: true } },
      affiliations: {
        select: { agencyId: true, title: true, since: true, until: true },
        orderBy: [{ since: 'desc' }, { id: 'asc' }],
      },
      links: { select: { kind: true, address: true }, orderBy: { order: 'asc' } },
      user: { select: { id: true } },
    },
  });
  return { ...details, contact: contact ?? noContact, userId: user?.id ?? null };
}

/** What is given takes the place of what was there; what is left out stays. */
export async function writeDetails(tx: Db, id: string, details: GivenDetails): Promise<void> {
  const { portraitId, profiles, contact, affiliations, links, userId } = details;
  const where = { contributorId: id };
  if (portraitId !== undefined) await tx.contributor.update({ where: { id }, data: { portraitId } });
  if (profiles) {
    await tx.contributorProfile.deleteMany({ where });
    await tx.contributorProfile.createMany({ data: profiles.map((profile) => ({ ...where, ...profile })) });
  }
  if (contact) {
    await tx.contributorContact.deleteMany({ where });
    const isEmpty = Object.values(contact).every((text) => text === '');
    if (!isEmpty) await tx.contributorContact.create({ data: { ...where, ...contact } });
  }
  if (affiliations) {
    await tx.affiliation.deleteMany({ where });
    await tx.affiliation.createMany({
      data: affiliations.map((affiliation) => ({ id: newId(), ...where, ...affiliation })),
    });
  }
  if (links) {
    await tx.contributorLink.deleteMany({ where });
    await tx.contributorLink.createMany({ data: links.map((link, order) => ({ ...where, order, ...link })) });
  }
  if (userId !== undefined) await linkAccounts(tx, { [id]: userId });
}

/** What the details point at must be there, and an account may be one person's only. */
export async function demandTargets(tx: Db, id: string, details: GivenDetails): Promise<void> {
  const { portraitId, profiles = [], affiliations = [], userId } = details;
  const photoIds = [portraitId, ...profiles.map((profile) => profile.portraitId)].flatMap(
    (photo) => photo ?? [],
  );
  const photos = new Set(
    (await tx.photo.findMany({ where: { id: { in: photoIds } }, select: { id: true } })).map((row) => row.id),
  );
  const agencies = new Set(
    (
      await tx.agency.findMany({
        where: { id: { in: affiliations.map(({ agencyId }) => agencyId) } },
        select: { id: true },
      })
    ).map((row) => row.id),
  );
  const editions = new Set((await tx.edition.findMany({ select: { id: true } })).map((row) => row.id));
  const problems = [
    ...(portraitId && !photos.has(portraitId) ? [{ field: 'portraitId', code: 'photo-unknown' }] : []),
    ...profiles.flatMap(({ editionId, portraitId }, index) => [
      ...(editions.has(editionId) ? [] : [{ field: `profiles.${index}.editionId`, code: 'invalid' }]),
      ...(portraitId && !photos.has(portraitId)
        ? [{ field: `profiles.${index}.portraitId`, code: 'photo-unknown' }]
        : []),
    ]),
    ...affiliations.flatMap(({ agencyId }, index) =>
      agencies.has(agencyId) ? [] : [{ field: `affiliations.${index}.agencyId`, code: 'required' }],
    ),
    ...(userId ? await accountProblems(tx, id, userId) : []),
  ];
  if (problems.length > 0) throw new Invalid('Something named here is not there.', problems);
}

async function accountProblems(tx: Db, id: string, userId: string) {
  const user = await tx.user.findUnique({
    where: { id: userId },
    select: { contributorId: true, isSystem: true },
  });
  if (!user || user.isSystem) return [{ field: 'userId', code: 'invalid' }];
  return user.contributorId === null || user.contributorId === id
    ? []
    : [{ field: 'userId', code: 'account-taken' }];
}

/** Which account is whose. An account is one person's, so that all are let go before one is taken. */
export async function linkAccounts(tx: Db, accounts: Record<string, string | null>): Promise<void> {
  const people = Object.keys(accounts);
  const userIds = Object.values(accounts).flatMap((userId) => userId ?? []);
  await tx.user.updateMany({
    where: { OR: [{ contributorId: { in: people } }, { id: { in: userIds } }] },
    data: { contributorId: null },
  });
  for (const [contributorId, userId] of Object.entries(accounts))
    if (userId !== null) await tx.user.update({ where: { id: userId }, data: { contributorId } });
}
