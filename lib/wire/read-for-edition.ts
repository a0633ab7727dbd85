import 'server-only';
import { type Candidates, matchNames } from '../contributor/match-names.ts';
import { editionForLanguage } from '../edition/edition-for-language.ts';
import { db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { CopyOptions } from './copy.ts';
import { type RawCopy, readRawCopy } from './documents/read-document.ts';
import type { ReadCopyInput } from './import-form.ts';
import { namesInStory } from './names-in-story.ts';

/** Whom the names in the copy may mean; an empty list is somebody new. */
export type NameProposals = Record<string, { id: string; name: string }[]>;

type Edition = { id: string; language: string; timeZone: string };

export type CopyForEdition = RawCopy & { edition: Edition; people: NameProposals; agencies: NameProposals };

type Input = Omit<ReadCopyInput, 'editionId'> & { editionId?: string | undefined };

/** Reads copy for the newsroom to look at, without its pictures. Writes nothing. */
export async function readCopyToShow(actor: Actor, input: ReadCopyInput) {
  const { pictures: _pictures, altTexts: _altTexts, ...copy } = await readCopyForEdition(actor, input);
  return copy;
}

/** Reads copy for an edition, knowing the newsroom's people and agencies. Writes nothing. */
export async function readCopyForEdition(actor: Actor, input: Input): Promise<CopyForEdition> {
  demand(actor, 'article.create');
  const options = {
    format: input.format,
    fileName: input.fileName,
    overrides: Object.fromEntries(
      Object.entries(input.overrides).map(([line, kind]) => [Number(line), kind]),
    ),
    knownAgencies: await knownAgencies(),
  };
  const { copy, edition } = await inItsEdition(input, options);
  const named = copy.stories.map(namesInStory);
  const people = named.flatMap((names) => names.people);
  const agencies = named.flatMap((names) => names.agencies);
  const matches = await matchNames(db(), [...people, ...agencies]);
  return {
    ...copy,
    edition,
    people: proposals(people, matches, 'contributors'),
    agencies: proposals(agencies, matches, 'agencies'),
  };
}

/** Read for the edition that was chosen, else for the one of the language it is written in. */
async function inItsEdition(
  { content, editionId }: Input,
  options: Omit<CopyOptions, 'edition'>,
): Promise<{ copy: RawCopy; edition: Edition }> {
  const editions = await db().edition.findMany({
    where: editionId === undefined ? {} : { id: editionId },
    orderBy: { position: 'asc' },
    select: { id: true, language: true, timeZone: true },
  });
  const [first] = editions;
  if (!first) throw new NotFound('There is no such edition.');
  const bytes = Buffer.from(content, 'base64');
  const read = (edition: Edition) => readRawCopy(bytes, { ...options, edition });
  const copy = await read(first);
  const own = editionForLanguage(copy.stories[0]?.language ?? '', editions) ?? first;
  return own.id === first.id ? { copy, edition: first } : { copy: await read(own), edition: own };
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
