import 'server-only';
import { type Candidates, matchNames } from '../contributor/match-names.ts';
import { db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { Copy } from './copy.ts';
import type { ReadCopyInput } from './import-form.ts';
import { namesInStory } from './names-in-story.ts';
import { readCopy } from './read-copy.ts';

/** Whom the names in the copy may mean; an empty list is somebody new. */
export type NameProposals = Record<string, { id: string; name: string }[]>;

export type CopyForEdition = Copy & { people: NameProposals; agencies: NameProposals };

/** Reads copy for an edition, knowing the newsroom's people and agencies. Writes nothing. */
export async function readCopyForEdition(actor: Actor, input: ReadCopyInput): Promise<CopyForEdition> {
  demand(actor, 'article.create');
  const edition = await db().edition.findUnique({
    where: { id: input.editionId },
    select: { language: true, timeZone: true },
  });
  if (!edition) throw new NotFound('There is no such edition.');
  const copy = readCopy(Buffer.from(input.content, 'base64'), {
    edition,
    format: input.format,
    fileName: input.fileName,
    overrides: Object.fromEntries(
      Object.entries(input.overrides).map(([line, kind]) => [Number(line), kind]),
    ),
    knownAgencies: await knownAgencies(),
  });
  const named = copy.stories.map(namesInStory);
  const people = named.flatMap((names) => names.people);
  const agencies = named.flatMap((names) => names.agencies);
  const matches = await matchNames(db(), [...people, ...agencies]);
  return {
    ...copy,
    people: proposals(people, matches, 'contributors'),
    agencies: proposals(agencies, matches, 'agencies'),
  };
}

/** The names by which agencies are known; there are hundreds, not thousands. */
async function knownAgencies(): Promise<string[]> {
  const [agencies, names] = await Promise.all([
    db().agency.findMany({ select: { name: true } }),
    db().agencyName.findMany({ select: { name: true } }),
  ]);
  return [...agencies, ...names].map(({ name }) => name);
}

function proposals(
  names: readonly string[],
  matches: Map<string, Candidates>,
  kind: keyof Candidates,
): NameProposals {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (matches.get(name)?.[kind] ?? []).map(({ id, name: known }) => ({ id, name: known })),
    ]),
  );
}
