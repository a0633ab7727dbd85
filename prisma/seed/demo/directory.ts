/** Finds the demo's rows by the slugs its stories use; a slug that leads nowhere stops the seed. */
import type { Agency, Contributor, Edition, Section, Topic, User } from '#prisma/generated/client.ts';
import type { DemoCredit, EditionCode } from '../content/content.ts';
import type { Newsroom } from './newsroom.ts';

export type Directory = {
  edition: (code: EditionCode) => Edition;
  section: (edition: EditionCode, slug: string) => Section;
  topic: (edition: EditionCode, slug: string) => Topic;
  agency: (slug: string) => Agency;
  contributor: (slug: string) => Contributor;
  /** The part of the address before the @. */
  userByEmailName: (name: string) => User;
  /** The editor on duty: the night editor of the English edition takes over at noon. */
  publisher: (edition: EditionCode, at: string) => User;
  photoId: (name: string) => string;
  /** The people's names, as the newsroom's search knows them. */
  names: (credits: readonly DemoCredit[]) => string[];
};

export function directoryOf(newsroom: Newsroom, photoIds: ReadonlyMap<string, string>): Directory {
  const editions = new Map(newsroom.editions.map((edition) => [edition.code, edition]));
  const codes = new Map(newsroom.editions.map(({ id, code }) => [id, code]));
  const inEdition = <Row extends { editionId: string; slug: string }>(rows: Row[]) =>
    new Map(rows.map((row) => [`${codes.get(row.editionId)}/${row.slug}`, row]));
  const sections = inEdition(newsroom.sections);
  const topics = inEdition(newsroom.topics);
  const agencies = new Map(newsroom.agencies.map((agency) => [agency.slug, agency]));
  const contributors = new Map(newsroom.contributors.map((person) => [person.slug, person]));
  const users = new Map(newsroom.users.map((user) => [user.email.split('@')[0] ?? '', user]));
  const contributor = (slug: string) => found(contributors, slug, 'person');
  const userByEmailName = (name: string) => found(users, name, 'member of staff');
  return {
    contributor,
    userByEmailName,
    edition: (code) => found(editions, code, 'edition'),
    section: (edition, slug) => found(sections, `${edition}/${slug}`, 'section'),
    topic: (edition, slug) => found(topics, `${edition}/${slug}`, 'topic'),
    agency: (slug) => found(agencies, slug, 'agency'),
    publisher: (edition, at) => userByEmailName(publisherName(edition, at)),
    photoId: (name) => found(photoIds, name, 'photo'),
    names: (credits) =>
      credits.flatMap(({ person }) => (person === undefined ? [] : contributor(person).name)),
  };
}

function publisherName(edition: EditionCode, at: string): string {
  if (edition === 'zh') return 'wen.ruoshui';
  if (edition === 'ar') return 'huda.alshami';
  return at < '12:00' ? 'hannah.reyes' : 'jonas.falk';
}

function found<Thing>(things: ReadonlyMap<string, Thing>, key: string, what: string): Thing {
  const thing = things.get(key);
  if (thing === undefined) throw new Error(`The demo has no ${what} "${key}".`);
  return thing;
}
