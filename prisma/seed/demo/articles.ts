/** The demo's stories as articles with a past: a first draft, the revision that went live, and what came later. */
import { articleAddress } from '#lib/article/address.ts';
import type { Body } from '#lib/body/body.ts';
import { photoKeys } from '#lib/body/body.ts';
import type { Correction, Edition } from '#prisma/generated/client.ts';
import type { ArticlePlan, CreditPlan, RevisionPlan } from '../builders/article.ts';
import type { EventRow } from '../builders/insert.ts';
import type { DemoStory } from '../content/content.ts';
import { translations } from '../content/translations.ts';
import { seededRandom } from '../random.ts';
import { stableId } from '../stable-id.ts';
import { bodyFromText, type PhotoMention } from '../story-text.ts';
import { instantOf, minutesAfter } from './calendar.ts';
import type { Directory } from './directory.ts';
import { fileIdNamed } from './files.ts';

export type DemoArticle = { plan: ArticlePlan; events: EventRow[]; corrections: Correction[] };

/** @param today see startOfDay */
export function demoArticle(story: DemoStory, directory: Directory, today: Date): DemoArticle {
  const edition = directory.edition(story.edition);
  const when = instantOf(story.when, today, edition.timeZone);
  const chance = seededRandom(story.slug);
  const createdAt = minutesAfter(when, -chance.whole(story.state === 'draft' ? 40 : 90, 1500));
  const name = `article/${story.edition}/${story.slug}`;
  const author = directory.userByEmailName(story.author);
  const publisher = directory.publisher(story.edition, story.when.at);
  const id = stableId(name, createdAt);
  const revision = (label: string, at: Date, authorId: string, part: Partial<DemoStory>): RevisionPlan =>
    revisionPlan({ ...story, ...part }, directory, today, {
      id: stableId(`${name}/${label}`, at),
      createdAt: at,
      authorId,
      name,
    });
  const base = {
    id,
    editionId: edition.id,
    createdById: author.id,
    createdAt,
    names: directory.names(story.credits),
    translationGroup: translationGroup(story, today),
  };
  const created: EventRow = event('article.created', id, author.id, createdAt, {});
  if (story.state === 'draft') {
    const only = revision('draft', when, author.id, {});
    return { plan: { ...base, revisions: [only] }, events: [created, saved(id, only)], corrections: [] };
  }
  const first = firstDraft(story, revision, createdAt, author.id);
  const final = revision('live', minutesAfter(when, -chance.whole(6, 25)), publisher.id, {
    slug: story.formerSlug ?? story.slug,
  });
  const addressWith = (slug: string) => addressOf(story, edition, slug, when);
  const firstAddress = addressWith(story.formerSlug ?? story.slug);
  const history = [
    created,
    saved(id, first),
    saved(id, final),
    event('article.published', id, publisher.id, when, {
      revisionId: final.id ?? null,
      address: firstAddress,
    }),
  ];
  const published: ArticlePlan = {
    ...base,
    status: 'published',
    address: firstAddress,
    firstPublishedAt: when,
    publishedAt: when,
    changedAt: when,
    revisions: [first, final],
  };
  if (story.state === 'withdrawn') {
    const withdrawnAt = minutesAfter(when, 7 * 60);
    return {
      plan: { ...published, status: 'withdrawn', withdrawnAt, changedAt: withdrawnAt },
      events: [
        ...history,
        event('article.withdrawn', id, publisher.id, withdrawnAt, { address: firstAddress }),
      ],
      corrections: [],
    };
  }
  if (story.formerSlug !== undefined || story.correction !== undefined) {
    const updatedAt = minutesAfter(when, 190);
    const updated = revision('moved', minutesAfter(updatedAt, -3), publisher.id, {});
    const { correction } = story;
    return {
      plan: {
        ...published,
        address: addressWith(story.slug),
        publishedAt: updatedAt,
        changedAt: updatedAt,
        revisions: [first, final, updated],
        redirects: story.formerSlug === undefined ? [] : [firstAddress],
      },
      events: [
        ...history,
        saved(id, updated),
        event('article.updated', id, publisher.id, updatedAt, {
          revisionId: updated.id ?? null,
          address: addressWith(story.slug),
          ...(correction !== undefined && { correction }),
        }),
      ],
      corrections:
        correction === undefined
          ? []
          : [
              {
                id: stableId(`${name}/correction`, updatedAt),
                articleId: id,
                text: correction,
                madeAt: updatedAt,
              },
            ],
    };
  }
  if (story.pending) {
    const { hoursLater, ...changes } = story.pending;
    const later = revision('pending', minutesAfter(when, hoursLater * 60), author.id, changes);
    return {
      plan: {
        ...published,
        revisions: [first, final, later],
        live: 1,
        changedAt: minutesAfter(when, hoursLater * 60),
      },
      events: [...history, saved(id, later)],
      corrections: [],
    };
  }
  return { plan: published, events: history, corrections: [] };
}

/** The same for every story of one translation. */
function translationGroup(story: DemoStory, today: Date): string | null {
  const at = translations.findIndex((slugs) => story.slug !== '' && slugs[story.edition] === story.slug);
  return at === -1 ? null : stableId(`translation/${at}`, today);
}

/** What the reporter had after an hour: half the text, the writers, a working headline. */
function firstDraft(
  story: DemoStory,
  revision: (label: string, at: Date, authorId: string, part: Partial<DemoStory>) => RevisionPlan,
  createdAt: Date,
  authorId: string,
): RevisionPlan {
  const blocks = story.text.trim().split(/\n\s*\n/);
  return revision('first', minutesAfter(createdAt, 35), authorId, {
    headline: story.workingHeadline ?? story.headline,
    slug: '',
    standfirst: '',
    kicker: '',
    text: blocks.slice(0, Math.ceil(blocks.length * 0.6)).join('\n\n'),
    credits: story.credits.filter(({ role }) => role === 'writer'),
    topics: [],
    keywords: [],
  });
}

function revisionPlan(
  story: DemoStory,
  directory: Directory,
  today: Date,
  own: { id: string; createdAt: Date; authorId: string; name: string },
): RevisionPlan {
  const { id, createdAt, authorId, name } = own;
  const mentioned: PhotoMention[] = [];
  const keyOf = (photo: PhotoMention) => stableId(`${name}/photo/${photo.name}`, today);
  const body: Body = bodyFromText(story.text, {
    photo: (photo) => {
      mentioned.push(photo);
      return keyOf(photo);
    },
    file: (file) => fileIdNamed(file, today),
  });
  const keys = new Set(photoKeys(body));
  return {
    id,
    createdAt,
    authorId,
    kicker: story.kicker ?? '',
    headline: story.headline,
    standfirst: story.standfirst ?? '',
    slug: story.slug,
    place: story.place ?? '',
    body,
    sectionId: story.section === undefined ? null : directory.section(story.edition, story.section).id,
    agencyId: story.agency === undefined ? null : directory.agency(story.agency).id,
    timeLine: story.timeLine
      ? instantOf(story.timeLine, today, directory.edition(story.edition).timeZone)
      : null,
    noByline: story.noByline ?? false,
    keywords: story.keywords ?? [],
    topicIds: story.topics.map((topic) => directory.topic(story.edition, topic).id),
    credits: story.credits.map(
      ({ role, person, agency, position, printedAs, place }): CreditPlan => ({
        role,
        ...(person === undefined ? {} : { contributorId: directory.contributor(person).id }),
        ...(agency === undefined ? {} : { agencyId: directory.agency(agency).id }),
        ...(position === undefined ? {} : { position }),
        ...(printedAs === undefined ? {} : { printedAs }),
        ...(place === undefined ? {} : { place }),
      }),
    ),
    photos: mentioned
      .filter((photo) => keys.has(keyOf(photo)))
      .map((photo) => ({
        key: keyOf(photo),
        photoId: directory.photoId(photo.name),
        caption: photo.caption,
        altText: photo.altText,
      })),
  };
}

function addressOf(story: DemoStory, edition: Edition, slug: string, firstPublishedAt: Date): string {
  if (story.section === undefined) throw new Error(`"${story.headline}" is published without a section.`);
  return articleAddress({ edition, sectionSlug: story.section, firstPublishedAt, slug });
}

function saved(articleId: string, revision: RevisionPlan): EventRow {
  const { id = null, authorId, createdAt } = revision;
  if (authorId === undefined || createdAt === undefined) throw new Error('The revision has no author.');
  return event('article.saved', articleId, authorId, createdAt, { revisionId: id });
}

function event(
  type: string,
  subjectId: string,
  actorId: string,
  at: Date,
  detail: Record<string, string | null>,
): EventRow {
  return { at, type, actorId, subject: 'article', subjectId, detail };
}
