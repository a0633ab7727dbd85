import 'server-only';
import { z } from 'zod';
import { type Db, db, Prisma } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand, holds } from '../staff/actor.ts';
import { ruledAgencies, termsSelect, toTerms } from './agency-rows.ts';
import type { RuledAgency } from './agency-terms.ts';
import { contributorStates, type FurtherName, type Named } from './contributor.ts';
import { creditCount } from './credit-count.ts';
import { askedName, findNames, type Looking, type NameHit } from './find-names.ts';
import { type LikeName, likeNames } from './like-names.ts';
import { lastChange, tables } from './named-rows.ts';

export type { NameHit } from './find-names.ts';
export type { LikeName } from './like-names.ts';

export const namedPerPage = 50;

/** For pickers as one types; without text, those who were credited lately. */
export async function findContributors(actor: Actor, text: string, limit: number): Promise<NameHit[]> {
  return find(actor, 'contributor', text, limit);
}

/** People and agencies for one text, which is brought to one form once. */
export async function findNamed(
  actor: Actor,
  text: string,
  limits: { people: number; agencies: number },
): Promise<{ people: NameHit[]; agencies: NameHit[] }> {
  demand(actor, 'contributor.read');
  const asked = text.trim() === '' ? undefined : await askedName(db(), text);
  const of = (named: Named, limit: number) =>
    asked ? findNames(db(), named, text, limit, lookingOf(actor), asked) : lately(db(), named, limit);
  const [people, agencies] = await Promise.all([
    of('contributor', limits.people),
    of('agency', limits.agencies),
  ]);
  return { people, agencies };
}

export async function findAgencies(actor: Actor, text: string, limit: number): Promise<NameHit[]> {
  return find(actor, 'agency', text, limit);
}

async function find(actor: Actor, named: Named, text: string, limit: number): Promise<NameHit[]> {
  demand(actor, 'contributor.read');
  return text.trim() === ''
    ? lately(db(), named, limit)
    : findNames(db(), named, text, limit, lookingOf(actor));
}

/** Those close to a name one is about to add: it may be one of them. */
export async function similarContributors(actor: Actor, name: string): Promise<LikeName[]> {
  return similar(actor, 'contributor', name);
}

export async function similarAgencies(actor: Actor, name: string): Promise<LikeName[]> {
  return similar(actor, 'agency', name);
}

async function similar(actor: Actor, named: Named, name: string): Promise<LikeName[]> {
  demand(actor, 'contributor.read');
  return likeNames(db(), named, name, 5, lookingOf(actor));
}

async function lately(tx: Db, named: Named, limit: number): Promise<NameHit[]> {
  const { thing, owner, title, isThere } = tables[named];
  const rows = await tx.$queryRaw`
    WITH lately AS (
        SELECT c.${owner} AS id, max(r.id::text) AS last
        FROM (SELECT id FROM "Revision" ORDER BY id DESC LIMIT 200) r JOIN "Credit" c ON c."revisionId" = r.id
        WHERE c.${owner} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT ${limit}),
      others AS (SELECT t.id FROM ${thing} t WHERE ${isThere} ORDER BY t.name, t.id LIMIT ${2 * limit})
    SELECT t.id, t.slug, t.name, ${title} AS title
      FROM (SELECT id, last FROM lately UNION ALL
        SELECT id, NULL FROM others WHERE id NOT IN (SELECT id FROM lately)) shown JOIN ${thing} t ON t.id = shown.id
      WHERE ${isThere} ORDER BY shown.last DESC NULLS LAST, t.name, t.id LIMIT ${limit}`;
  return z
    .array(z.object({ id: z.uuid(), slug: z.string(), name: z.string(), title: z.string() }))
    .parse(rows)
    .map((row) => ({ ...row, matched: null, language: null }));
}

const listedSchema = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  title: z.string(),
  state: z.enum(contributorStates),
  otherNames: z.array(z.object({ name: z.string(), language: z.string() })).nullable(),
  credits: z.number(),
});
export type ListedName = Omit<z.infer<typeof listedSchema>, 'otherNames'> & {
  otherNames: { name: string; language: string }[];
  /** The further name that a search found. */
  matched: string | null;
};
export type NameList = { items: ListedName[]; total: number; page: number; pages: number };
export type NameListFilters = { search: string; page: number };

export async function listContributors(actor: Actor, filters: NameListFilters): Promise<NameList> {
  return list(actor, 'contributor', filters);
}

export async function listAgencies(actor: Actor, filters: NameListFilters): Promise<NameList> {
  return list(actor, 'agency', filters);
}

/** In the order of the alphabet; a search gives the best matches only, on one page. */
async function list(actor: Actor, named: Named, { search, page }: NameListFilters): Promise<NameList> {
  demand(actor, 'contributor.read');
  return db().$transaction(async (tx) => {
    if (search.trim() !== '') {
      const hits = await findNames(tx, named, search, namedPerPage, lookingOf(actor));
      const rows = await listRows(
        tx,
        named,
        Prisma.sql`t.id = ANY(${hits.map(({ id }) => id)}::uuid[])`,
        0,
        lookingOf(actor),
      );
      const items = hits.flatMap((hit) => {
        const row = rows.find(({ id }) => id === hit.id);
        return row ? [{ ...row, matched: hit.matched }] : [];
      });
      return { items, total: items.length, page: 1, pages: 1 };
    }
    const total =
      named === 'agency'
        ? await tx.agency.count({ where: { mergedIntoId: null } })
        : await tx.contributor.count({ where: { mergedIntoId: null } });
    const pages = Math.max(1, Math.ceil(total / namedPerPage));
    const shown = Math.min(page, pages);
    const offset = (shown - 1) * namedPerPage;
    const rows = await listRows(tx, named, tables[named].isThere, offset, lookingOf(actor));
    return { items: rows.map((row) => ({ ...row, matched: null })), total, page: shown, pages };
  });
}

/** A legal name is found and read by those alone who keep the names. */
function lookingOf(actor: Actor): Looking {
  return holds(actor, 'contributor.edit') ? 'at-all' : 'not-at-legal';
}

async function listRows(tx: Db, named: Named, where: Prisma.Sql, offset: number, looking: Looking) {
  const { thing, names, owner, title, state } = tables[named];
  const rows = await tx.$queryRaw`
    WITH page AS MATERIALIZED (
      SELECT t.id FROM ${thing} t WHERE ${where} ORDER BY t.name, t.id LIMIT ${namedPerPage} OFFSET ${offset}
    )
    SELECT t.id, t.slug, t.name, ${title} AS title, ${state} AS state,
      (SELECT jsonb_agg(jsonb_build_object('name', n.name, 'language', n.language) ORDER BY n.kind, n.language, n.name)
         FROM ${names} n WHERE n.${owner} = t.id ${looking === 'at-all' ? Prisma.empty : Prisma.sql`AND n.kind <> 'legal'`}) AS "otherNames",
      ${creditCount(owner)} AS credits
      FROM page JOIN ${thing} t ON t.id = page.id ORDER BY t.name, t.id`;
  return z
    .array(listedSchema)
    .parse(rows)
    .map((row) => ({ ...row, otherNames: row.otherNames ?? [] }));
}

const inOrder = [{ kind: 'asc' }, { language: 'asc' }, { name: 'asc' }] as const;
const personNames = {
  select: { kind: true, language: true, name: true, since: true, until: true },
  orderBy: [...inOrder],
} satisfies Prisma.Contributor$namesArgs;
const agencyNames = {
  select: { kind: true, language: true, name: true },
  orderBy: [...inOrder],
} satisfies Prisma.Agency$namesArgs;

/** A person, as their page and form show them; `mergedIntoId` leads on to whom they were found to be. */
export async function getContributor(actor: Actor, id: string) {
  demand(actor, 'contributor.read');
  const select = {
    id: true,
    slug: true,
    name: true,
    title: true,
    biography: true,
    state: true,
    familyName: true,
    mergedIntoId: true,
    names: personNames,
  };
  const contributor = z.uuid().safeParse(id).success
    ? await db().contributor.findUnique({ where: { id }, select })
    : null;
  if (!contributor) throw new NotFound('There is no such person.');
  // A legal name is for those alone who keep the names.
  if (!holds(actor, 'contributor.edit'))
    contributor.names = contributor.names.filter(({ kind }) => kind !== 'legal');
  return { ...contributor, seen: await lastChange(db(), 'contributor', id) };
}

export async function getAgency(actor: Actor, id: string) {
  demand(actor, 'contributor.read');
  const select = {
    id: true,
    slug: true,
    name: true,
    about: true,
    mergedIntoId: true,
    ...termsSelect,
    names: agencyNames,
  };
  const agency = z.uuid().safeParse(id).success
    ? await db().agency.findUnique({ where: { id }, select })
    : null;
  if (!agency) throw new NotFound('There is no such agency.');
  const names = agency.names.flatMap(({ kind, ...name }): FurtherName[] =>
    kind === 'printed' || kind === 'alias' ? [{ kind, ...name }] : [],
  );
  const { slug, name, about, mergedIntoId } = agency;
  const seen = await lastChange(db(), 'agency', id);
  return { id, slug, name, about, mergedIntoId, terms: toTerms(agency), names, seen };
}

/** Names of people by their ids; unknown ids are left out. */
export async function namesOf(actor: Actor, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  demand(actor, 'contributor.read');
  return db().contributor.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
}

/** Agencies whose rules ask for more than their name, for whoever lets stories out. */
export async function listRuledAgencies(actor: Actor): Promise<RuledAgency[]> {
  demand(actor, 'contributor.read');
  return ruledAgencies(db());
}
