import 'server-only';
import { z } from 'zod';
import { type Db, db } from '../platform/db.ts';
import { type Actor, demand, holds } from '../staff/actor.ts';
import { detailsOf } from './details-rows.ts';
import { askedName } from './find-names.ts';
import { latinFromArabic } from './latin-from-arabic.ts';
import { affiliationOn, noContact } from './person-details.ts';

/** What is known of a person besides their names. How to reach them, and whose account is theirs, is for those alone who keep the list. */
export async function getPersonDetails(actor: Actor, id: string) {
  demand(actor, 'contributor.read');
  const details = await detailsOf(db(), id);
  const [agencies, editions] = await Promise.all([
    db().agency.findMany({
      where: { id: { in: details.affiliations.map(({ agencyId }) => agencyId) } },
      select: { id: true, name: true },
    }),
    db().edition.findMany({
      select: { id: true, name: true, language: true },
      orderBy: [{ position: 'asc' }, { code: 'asc' }],
    }),
  ]);
  const keeps = holds(actor, 'contributor.edit');
  return {
    details: keeps ? details : { ...details, contact: noContact, userId: null },
    editions,
    agencies: Object.fromEntries(agencies.map((agency) => [agency.id, agency.name])),
    accounts: keeps ? await freeAccounts(db(), id) : [],
  };
}
export type PersonDetailsRead = Awaited<ReturnType<typeof getPersonDetails>>;

/** Accounts that are nobody's, and the person's own. By name alone: who keeps the list of people has no right over accounts. */
async function freeAccounts(tx: Db, id: string): Promise<{ id: string; name: string }[]> {
  return tx.user.findMany({
    where: {
      isSystem: false,
      OR: [{ contributorId: id }, { contributorId: null, deactivatedAt: null }],
    },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
}

/** Whom each of these people worked for on a day, where it is known: what a credit suggests. */
export async function agenciesOn(
  actor: Actor,
  ids: readonly string[],
  day: string,
): Promise<Map<string, { id: string; name: string }>> {
  demand(actor, 'contributor.read');
  if (ids.length === 0) return new Map();
  const rows = await db().affiliation.findMany({
    where: { contributorId: { in: [...ids] } },
    select: {
      contributorId: true,
      agencyId: true,
      title: true,
      since: true,
      until: true,
      agency: { select: { id: true, name: true } },
    },
  });
  return new Map(
    ids.flatMap((id) => {
      const found = affiliationOn(
        rows.filter(({ contributorId }) => contributorId === id),
        day,
      );
      return found ? [[id, found.agency] as const] : [];
    }),
  );
}

export type ProposedName = { name: string; by: 'pinyin' | 'arabic' };

/** How a name in Chinese or Arabic may be written in Latin letters: a proposal, for somebody to look at. */
export async function proposeLatinName(actor: Actor, name: string): Promise<ProposedName | null> {
  demand(actor, 'contributor.read');
  const text = z.string().max(300).catch('').parse(name);
  // What is transcribed from elsewhere has dots between its parts, and another spelling at home.
  if (/^[\u3400-\u9fff]{2,6}$/.test(text.replaceAll(' ', ''))) {
    const { latin } = await askedName(db(), text);
    return /[\u3400-\u9fff]/.test(latin.join(''))
      ? null
      : { name: latin.map(capitalised).join(' '), by: 'pinyin' };
  }
  const latin = latinFromArabic(text);
  return latin === '' ? null : { name: latin, by: 'arabic' };
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
