/** One story of the load: which words, whose names, which day. */
import { articleAddress } from '#lib/article/address.ts';
import { paragraph } from '#lib/body/blocks/paragraph.ts';
import type { Block, Body } from '#lib/body/body.ts';
import { slugFrom } from '#lib/language/slug.ts';
import type { ArticlePlan, CreditPlan, PhotoUsePlan, RevisionPlan } from '../builders/article.ts';
import type { EventRow } from '../builders/insert.ts';
import { type Random, seededRandom } from '../random.ts';
import { idMaker } from '../stable-id.ts';
import type { Desk, Stock } from './stock.ts';
import { type Vocabulary, vocabularies } from './vocabulary.ts';

const idAt = idMaker();

export type LoadStory = { plan: ArticlePlan; events: EventRow[] };

/** The story with this number, always in the same words. `at` is when it was published. */
export function loadStory(number: number, at: Date, stock: Stock): LoadStory {
  const random = seededRandom(`load ${number}`);
  const desk = one(random, stock.desks);
  const section = one(random, desk.sections);
  const words = vocabularies[desk.language] ?? vocabularies.en;
  if (!words) throw new Error('There is no vocabulary.');
  const [who, does, what, where] = [
    one(random, words.who),
    one(random, words.does),
    one(random, words.what),
    one(random, words.where),
  ];
  const slug = `${slugOf(who)}-${slugOf(what)}-${number}`;
  const authorId = one(random, stock.userIds);
  const createdAt = new Date(at.getTime() - random.whole(40, 600) * 60_000);
  const photos = photosFor(random, stock, at);
  const people = random.some(stock.people, 4);
  const fields: RevisionPlan = {
    authorId,
    createdAt,
    kicker: random.chance(0.5) ? one(random, words.kickers) : '',
    headline: words.headline(who, does, what, where),
    standfirst: random.chance(0.7) ? one(random, words.sentences) : '',
    slug,
    place: random.chance(0.6) ? where.replace(/^(at|in|on) /, '') : '',
    body: bodyOf(random, words, photos),
    sectionId: section.id,
    topicIds: random.some(desk.topicIds, random.whole(0, 3)),
    credits: creditsFor(random, people, stock),
    photos,
  };
  return dress(random, {
    fields,
    at,
    createdAt,
    authorId,
    desk,
    section,
    slug,
    names: people.map(({ name }) => name),
  });
}

/** Most stories are published as they were first saved; some have a past, some are drafts, a few are gone. */
function dress(
  random: Random,
  story: {
    fields: RevisionPlan;
    at: Date;
    createdAt: Date;
    authorId: string;
    desk: Desk;
    section: { slug: string };
    slug: string;
    names: string[];
  },
): LoadStory {
  const { fields, at, createdAt, authorId, desk, names } = story;
  const id = idAt(createdAt.getTime());
  const revisionId = idAt(at.getTime());
  const revisions: RevisionPlan[] = random.chance(0.2)
    ? [
        { ...fields, standfirst: '', credits: [], topicIds: [] },
        { ...fields, createdAt: at, id: revisionId },
      ]
    : [{ ...fields, id: revisionId }];
  const base = {
    id,
    editionId: desk.edition.id,
    createdById: authorId,
    createdAt,
    names,
    revisions,
    newId: () => idAt(createdAt.getTime()),
  };
  const event = (type: string, when: Date, detail: Record<string, string>): EventRow => ({
    at: when,
    type,
    actorId: authorId,
    subject: 'article',
    subjectId: id,
    detail,
  });
  const created = event('article.created', createdAt, {});
  const fate = random.next();
  if (fate < 0.03) return { plan: base, events: [created] };
  const address = articleAddress({
    edition: desk.edition,
    sectionSlug: story.section.slug,
    firstPublishedAt: at,
    slug: story.slug,
  });
  const events = [created, event('article.published', at, { revisionId, address })];
  const published = { ...base, address, firstPublishedAt: at, publishedAt: at, changedAt: at };
  if (fate > 0.99) {
    const withdrawnAt = new Date(at.getTime() + 86_400_000);
    return {
      plan: { ...published, status: 'withdrawn', withdrawnAt, changedAt: withdrawnAt },
      events: [...events, event('article.withdrawn', withdrawnAt, { address })],
    };
  }
  return { plan: { ...published, status: 'published' }, events };
}

function creditsFor(random: Random, people: Stock['people'], stock: Stock): CreditPlan[] {
  const [first, second, third, fourth] = people;
  if (!first || !second || !third || !fourth) return [];
  const agencyId = random.chance(0.3) ? one(random, stock.agencyIds) : undefined;
  const withAgency = agencyId === undefined ? {} : { agencyId };
  const credits: CreditPlan[] = [
    { role: 'writer', contributorId: first.id, ...withAgency },
    { role: 'web_editor', contributorId: second.id },
  ];
  if (random.chance(0.35)) credits.push({ role: 'writer', contributorId: third.id });
  if (random.chance(0.3)) credits.push({ role: 'editor', contributorId: fourth.id });
  if (random.chance(0.15)) credits.push({ role: 'translator', contributorId: third.id });
  return credits;
}

function photosFor(random: Random, stock: Stock, at: Date): (PhotoUsePlan & { key: string })[] {
  if (stock.photos.length === 0 || random.chance(0.4)) return [];
  const { id, caption, altText } = one(random, stock.photos);
  return [{ key: idAt(at.getTime()), photoId: id, caption, altText }];
}

function bodyOf(random: Random, words: Vocabulary, photos: readonly { key: string }[]): Body {
  const content: Block[] = photos.map(({ key }) => ({ type: 'photo', attrs: { use: key } }));
  const length = random.whole(5, 12);
  for (let index = 0; index < length; index += 1) {
    if (index > 0 && index % 4 === 0) {
      content.push({ type: 'subhead', attrs: { level: 2 }, content: [text(one(random, words.subheads))] });
    }
    const sentences = Array.from({ length: random.whole(2, 4) }, () => one(random, words.sentences));
    const quote = random.chance(0.12);
    const spoken = paragraph(text(sentences.join(words.separator)));
    content.push(quote ? { type: 'quote', content: [spoken] } : spoken);
  }
  return { type: 'doc', content };
}

const text = (words: string) => ({ type: 'text' as const, text: words });

const slugs = new Map<string, string>();
function slugOf(words: string): string {
  const known = slugs.get(words) ?? slugFrom(words);
  slugs.set(words, known);
  return known;
}

function one<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[Math.floor(random.next() * choices.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}
