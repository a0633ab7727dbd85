/** Editions, agencies, people and staff as rows, with the ids by which everything else finds them. */
import type {
  Affiliation,
  Agency,
  AgencyName,
  Contributor,
  ContributorContact,
  ContributorLink,
  ContributorName,
  ContributorProfile,
  Edition,
  Section,
  Topic,
  User,
} from '#prisma/generated/client.ts';
import type { EventRow } from '../builders/insert.ts';
import { agencies } from '../content/agencies.ts';
import { editions } from '../content/editions.ts';
import { people } from '../content/people.ts';
import { personDetails } from '../content/person-details.ts';
import { staff } from '../content/staff.ts';
import { stableId } from '../stable-id.ts';
import { daysBefore, minutesAfter } from './calendar.ts';

export type Newsroom = {
  editions: Edition[];
  sections: Section[];
  topics: Topic[];
  agencies: Agency[];
  agencyNames: AgencyName[];
  contributors: Contributor[];
  contributorNames: ContributorName[];
  portraits: { id: string; portraitId: string | null }[];
  profiles: ContributorProfile[];
  contacts: ContributorContact[];
  affiliations: Affiliation[];
  links: ContributorLink[];
  users: User[];
  events: EventRow[];
};

/** The newsroom was set up nine weeks before today. */
/** @param photoIds by name: for portraits */
export function newsroomRows(today: Date, photoIds: ReadonlyMap<string, string>): Newsroom {
  const opened = daysBefore(today, 63);
  const idOf = (name: string) => stableId(name, opened);
  const portrait = (name?: string) => (name === undefined ? null : (photoIds.get(name) ?? null));
  const known = Object.entries(personDetails).map(([slug, details]) => ({
    slug,
    contributorId: idOf(`contributor/${slug}`),
    ...details,
  }));
  const newsroom: Newsroom = {
    editions: editions.map((edition, position) => ({
      id: idOf(`edition/${edition.code}`),
      code: edition.code,
      name: edition.name,
      language: edition.language,
      direction: edition.direction,
      timeZone: edition.timeZone,
      style: {},
      motto: edition.motto,
      position,
    })),
    sections: editions.flatMap(({ code, sections }) =>
      sections.map((section, position) => ({
        id: idOf(`section/${code}/${section.slug}`),
        editionId: idOf(`edition/${code}`),
        position,
        ...section,
      })),
    ),
    topics: editions.flatMap(({ code, topics }) =>
      topics.map((topic) => ({
        id: idOf(`topic/${code}/${topic.slug}`),
        editionId: idOf(`edition/${code}`),
        ...topic,
      })),
    ),
    agencies: agencies.map(({ slug, name, about, terms }) => ({
      id: idOf(`agency/${slug}`),
      slug,
      name,
      about,
      createdAt: opened,
      creditAs: terms?.creditAs ?? '',
      licensedUntil: terms?.licensedUntil === undefined ? null : daysBefore(today, -terms.licensedUntil),
      maySyndicate: terms?.maySyndicate ?? true,
      isDesk: terms?.isDesk ?? false,
      mergedIntoId: null,
    })),
    agencyNames: agencies.flatMap((agency) =>
      agency.names.map((name) => ({
        id: idOf(`agency-name/${agency.slug}/${name.language}/${name.name}`),
        agencyId: idOf(`agency/${agency.slug}`),
        ...name,
      })),
    ),
    contributors: people.map(({ names: _, ...person }, index) => ({
      id: idOf(`contributor/${person.slug}`),
      createdAt: minutesAfter(opened, 30 + index * 4),
      state: 'active',
      familyName: '',
      mergedIntoId: null,
      portraitId: null,
      ...person,
    })),
    contributorNames: people.flatMap((person) =>
      person.names.map((name) => ({
        id: idOf(`contributor-name/${person.slug}/${name.language}/${name.name}`),
        contributorId: idOf(`contributor/${person.slug}`),
        since: '',
        until: '',
        ...name,
      })),
    ),
    portraits: known.map(({ contributorId: id, portrait: name }) => ({ id, portraitId: portrait(name) })),
    profiles: known.flatMap(({ contributorId, profiles = {} }) =>
      Object.entries(profiles).map(([code, profile]) => ({
        contributorId,
        editionId: idOf(`edition/${code}`),
        title: profile.title ?? '',
        biography: profile.biography ?? '',
        portraitId: portrait(profile.portrait),
      })),
    ),
    contacts: known.flatMap(({ contributorId, contact }) =>
      contact ? [{ contributorId, email: '', phone: '', note: '', payee: '', ...contact }] : [],
    ),
    affiliations: known.flatMap(({ slug, contributorId, affiliations = [] }) =>
      affiliations.map(({ agency, title = '', since = '', until = '' }) => ({
        id: idOf(`affiliation/${slug}/${agency}/${since}`),
        contributorId,
        agencyId: idOf(`agency/${agency}`),
        title,
        since,
        until,
      })),
    ),
    links: known.flatMap(({ contributorId, links = [] }) =>
      links.map(([kind, address], order) => ({ contributorId, order, kind, address })),
    ),
    users: staff.map(({ contributor, ...user }, index) => ({
      id: idOf(`user/${user.email}`),
      ...user,
      passwordHash: null,
      isSystem: false,
      contributorId: contributor === undefined ? null : idOf(`contributor/${contributor}`),
      createdAt: minutesAfter(opened, index),
      deactivatedAt: null,
    })),
    events: [],
  };
  newsroom.events = openingEvents(newsroom, opened);
  return newsroom;
}

function openingEvents(newsroom: Newsroom, opened: Date): EventRow[] {
  const administrator = newsroom.users.find((user) => user.roles.includes('admin'));
  const registrar = newsroom.users.find((user) => user.roles.includes('byline_admin')) ?? administrator;
  if (!administrator || !registrar) throw new Error('The demo staff has no administrator.');
  const event = (subject: EventRow['subject'], subjectId: string, at: Date, actorId: string): EventRow => ({
    at,
    type: `${subject}.created`,
    actorId,
    subject,
    subjectId,
    detail: {},
  });
  return [
    ...newsroom.users.map((user) => event('user', user.id, user.createdAt, administrator.id)),
    ...newsroom.editions.map(({ id }) => event('edition', id, opened, administrator.id)),
    ...newsroom.sections.map(({ id }) => event('section', id, opened, administrator.id)),
    ...newsroom.topics.map(({ id }) => event('topic', id, opened, administrator.id)),
    ...newsroom.agencies.map(({ id, createdAt }) => event('agency', id, createdAt, registrar.id)),
    ...newsroom.contributors.map(({ id, createdAt }) => event('contributor', id, createdAt, registrar.id)),
  ];
}
