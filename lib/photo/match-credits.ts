import 'server-only';
import { z } from 'zod';
import { lookedAt } from '../contributor/find-names.ts';
import { fold } from '../language/fold.ts';
import type { Db } from '../platform/db.ts';
import type { PhotoMetadata } from './metadata.ts';
import type { PhotoCredit } from './photo-form.ts';

/** Names in the file that the newsroom does not know; nobody is created without being asked. */
export type ProposedCredits = { creators: string[]; agency: string | null };

export type MatchedCredits = { credits: PhotoCredit[]; proposed: ProposedCredits };

type Named = Pick<PhotoMetadata, 'creators' | 'credit' | 'source'>;

const foundSchema = z.array(z.object({ id: z.uuid(), name: z.string() }));

/** Who the names in a file are. A name that two people share is left to a person to decide. */
export async function matchCredits(tx: Db, { creators, credit, source }: Named): Promise<MatchedCredits> {
  const stated = [credit, source].filter((text) => text !== null);
  const agencies = await agenciesByName(tx, [...stated, ...creators].flatMap(partsOf));
  const agencyOf = (text: string) => first(partsOf(text), (part) => agencies.get(fold(part)));
  const agencyId = first(stated, agencyOf) ?? first(creators, agencyOf) ?? null;
  // A creator may be written "Zhou Min/Xinhua", or be the agency alone.
  const people = creators.flatMap((creator) => {
    const names = partsOf(creator).filter((part) => !agencies.has(fold(part)));
    return agencies.has(fold(creator)) ? [] : [names.length === 1 ? (names[0] ?? creator) : creator];
  });
  const known = await contributorsByName(tx, people);
  const credits = people.flatMap((name): PhotoCredit[] => {
    const contributorId = known.get(fold(name));
    return contributorId ? [{ role: 'photographer', contributorId, agencyId, printedAs: null }] : [];
  });
  if (credits.length === 0 && agencyId !== null) {
    credits.push({ role: 'photographer', contributorId: null, agencyId, printedAs: null });
  }
  const strangers = people.filter((name) => !known.has(fold(name)));
  const creatorNames = new Set(creators.map(fold));
  const unknownAgency = stated.map(withoutPhotoWord).find((text) => !creatorNames.has(fold(text)));
  return {
    credits,
    proposed: { creators: strangers, agency: agencyId === null ? (unknownAgency ?? null) : null },
  };
}

/** `Photo/Xinhua`, `Zhou Min / Xinhua`, `AP via Xinhua`: the whole first, then what it is made of. */
function partsOf(text: string): string[] {
  const parts = text.split(/\s*[/／|;；]\s*|\s+via\s+/i).filter((part) => part !== '');
  return [...new Set([text, ...parts])].filter(
    (part) => !/^(photos?|pictures?|图|图片|圖|صورة)$/i.test(part),
  );
}

function withoutPhotoWord(text: string): string {
  return text.replace(/^(photos?|pictures?|图|图片|圖)\s*([/／:：]|\bby\b)\s*/i, '').trim() || text;
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined) {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function contributorsByName(tx: Db, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const folded = names.map(fold);
  const rows = await tx.$queryRaw`
    SELECT "contributorId" AS id, name FROM "NameEntry" e WHERE folded = ANY(${folded}) AND "contributorId" IS NOT NULL
      AND ${lookedAt['not-at-legal']}`;
  return unambiguous(foundSchema.parse(rows));
}

async function agenciesByName(tx: Db, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const folded = names.map(fold);
  const rows = await tx.$queryRaw`
    SELECT "agencyId" AS id, name FROM "NameEntry" WHERE folded = ANY(${folded}) AND "agencyId" IS NOT NULL`;
  return unambiguous(foundSchema.parse(rows));
}

function unambiguous(rows: { id: string; name: string }[]): Map<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of rows) {
    const key = fold(name);
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  }
  return new Map(
    [...ids].flatMap(([name, [id, ...more]]) => (id && more.length === 0 ? [[name, id] as const] : [])),
  );
}
