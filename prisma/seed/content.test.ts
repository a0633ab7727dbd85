import { expect, test } from 'vitest';
import type { RevisionFields } from '#lib/article/article.ts';
import { readiness } from '#lib/article/readiness.ts';
import { bodySchema } from '#lib/body/body.ts';
import { creditRoles, usualPosition } from '#lib/credit/credit.ts';
import { slugPattern } from '#lib/language/slug.ts';
import { permissionTable } from '#lib/staff/roles.ts';
import { articleRows, type RevisionPlan } from './builders/article.ts';
import type { DemoStory, EditionCode } from './content/content.ts';
import { editions } from './content/editions.ts';
import { people } from './content/people.ts';
import { photos } from './content/photos.ts';
import { staff } from './content/staff.ts';
import { stories } from './content/stories.ts';
import { translations } from './content/translations.ts';
import { demoArticle } from './demo/articles.ts';
import { startOfDay } from './demo/calendar.ts';
import { directoryOf } from './demo/directory.ts';
import { newsroomRows } from './demo/newsroom.ts';
import { photoIds } from './demo/photos.ts';
import { scenes } from './pictures/scenes.ts';

const today = startOfDay(new Date('2026-11-24T09:30:00Z'));
const newsroom = newsroomRows(today, photoIds(today));
const directory = directoryOf(newsroom, photoIds(today));
const articles = stories.map((story) => ({ story, ...demoArticle(story, directory, today) }));
const published = articles.filter(({ plan }) => plan.status === 'published');
const named = (story: DemoStory) => `${story.edition}: ${story.headline}`;
const every = new Set(photoIds(today).values());

test('every slug, section, topic, person, agency and photo a story mentions is there', () => {
  expect(articles).toHaveLength(stories.length);
});

test('the same day gives the same newsroom', () => {
  const later = startOfDay(new Date('2026-11-24T23:59:59Z'));
  const again = directoryOf(newsroomRows(later, photoIds(later)), photoIds(later));
  expect(stories.map((story) => demoArticle(story, again, later).plan.id)).toEqual(
    articles.map(({ plan }) => plan.id),
  );
});

test('each edition has its share of stories', () => {
  const count = (edition: EditionCode) => stories.filter((story) => story.edition === edition).length;
  expect(count('en')).toBeGreaterThanOrEqual(26);
  expect(count('zh')).toBeGreaterThanOrEqual(20);
  expect(count('ar')).toBeGreaterThanOrEqual(16);
  expect(people.length).toBeGreaterThanOrEqual(18);
  expect(new Set(editions.map(({ timeZone }) => timeZone)).size).toBeGreaterThan(1);
});

test('there are drafts, withdrawn stories and unpublished changes to see', () => {
  expect(stories.filter(({ state }) => state === 'draft').length).toBeGreaterThanOrEqual(6);
  expect(stories.filter(({ state }) => state === 'withdrawn')).toHaveLength(2);
  expect(stories.filter(({ pending }) => pending).length).toBeGreaterThanOrEqual(2);
  expect(stories.some(({ formerSlug }) => formerSlug)).toBe(true);
  expect(stories.some(({ timeLine }) => timeLine)).toBe(true);
  expect(stories.some(({ noByline }) => noByline)).toBe(true);
});

test('every role of credits and of staff occurs', () => {
  const credited = new Set(stories.flatMap(({ credits }) => credits.map(({ role }) => role)));
  expect(creditRoles.filter((role) => role !== 'photographer' && !credited.has(role))).toEqual([]);
  const held = new Set(staff.flatMap(({ roles }) => roles));
  expect(permissionTable['newsroom.enter'].filter((role) => !held.has(role))).toEqual([]);
});

test('every body is a body', () => {
  for (const { story, plan } of articles) {
    for (const revision of plan.revisions ?? []) {
      expect(bodySchema.safeParse(revision.body).error, named(story)).toBeUndefined();
    }
  }
});

test('what readers see is ready to be seen, web editor included', () => {
  for (const { story, plan } of published) {
    const live = plan.revisions?.[plan.live ?? plan.revisions.length - 1] ?? {};
    const { problems, warnings } = readiness(fieldsOf(live), every);
    expect(problems, named(story)).toEqual([]);
    expect(
      warnings.map(({ code }) => code),
      named(story),
    ).not.toContain('web-editor-missing');
  }
});

test('the drafts are each unready in a way of their own', () => {
  const codes = articles
    .filter(({ story }) => story.state === 'draft')
    .flatMap(({ plan }) =>
      readiness(fieldsOf(plan.revisions?.at(-1) ?? {}), every).problems.map(({ code }) => code),
    );
  expect(codes).toEqual(
    expect.arrayContaining(['body-missing', 'alt-text-missing', 'byline-missing', 'slug-missing']),
  );
});

test('slugs are slugs, and no two stories share an address', () => {
  for (const { slug } of stories) if (slug !== '') expect(slug).toMatch(slugPattern);
  const addresses = articles.flatMap(({ plan }) => [plan.address ?? [], plan.redirects ?? []].flat());
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('nothing lies ahead of the day, and history runs forward', () => {
  for (const { story, plan, events } of articles) {
    expect((plan.changedAt ?? today).getTime(), named(story)).toBeLessThanOrEqual(today.getTime());
    const times = events.map(({ at }) => at.getTime());
    expect(times, named(story)).toEqual([...times].sort((a, b) => a - b));
    const numbers = articleRows(plan).revisions.map(({ createdAt }) => createdAt.getTime());
    expect(numbers, named(story)).toEqual([...numbers].sort((a, b) => a - b));
  }
});

test('every photo has a scene that draws it, words for those who cannot see it, and a use', () => {
  const used = new Set(
    stories.flatMap(({ text }) => [...text.matchAll(/^!([a-z-]+)/gm)].map(([, name]) => name)),
  );
  for (const { name, altText, caption } of photos) {
    expect(scenes).toHaveProperty([name]);
    expect(altText.length).toBeGreaterThan(20);
    expect(caption.length).toBeGreaterThan(10);
  }
  expect(used.size).toBeGreaterThanOrEqual(18);
});

test('every translation is a story of its edition, told once', () => {
  const told = translations.flatMap((slugs) => Object.entries(slugs));
  const known = stories.map(({ edition, slug }) => `${edition}/${slug}`);
  const named = told.map(([edition, slug]) => `${edition}/${slug}`);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
  expect(translations.length).toBeGreaterThanOrEqual(12);
});

test('section colours can be read on white', () => {
  for (const { colour } of editions.flatMap(({ sections }) => sections)) {
    expect(1.05 / (luminance(colour) + 0.05), colour).toBeGreaterThanOrEqual(4.5);
  }
});

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function fieldsOf(plan: RevisionPlan): RevisionFields {
  const {
    body = { type: 'doc', content: [] },
    headline = '',
    standfirst = '',
    kicker = '',
    slug = '',
    place = '',
  } = plan;
  return {
    body,
    headline,
    standfirst,
    kicker,
    slug,
    place,
    sectionId: plan.sectionId ?? null,
    agencyId: plan.agencyId ?? null,
    timeLine: plan.timeLine ?? null,
    noByline: plan.noByline ?? false,
    keywords: [],
    topicIds: plan.topicIds ?? [],
    credits: (plan.credits ?? []).map((credit) => ({
      role: credit.role,
      contributorId: credit.contributorId ?? null,
      agencyId: credit.agencyId ?? null,
      position: credit.position ?? usualPosition[credit.role],
      printedAs: credit.printedAs ?? null,
    })),
    photoUses: (plan.photos ?? []).map((use) => ({
      key: use.key ?? '',
      photoId: use.photoId,
      caption: use.caption ?? '',
      altText: use.altText ?? '',
      decorative: use.decorative ?? false,
      crop: null,
      creditLine: use.creditLine ?? '',
      contributorId: use.contributorId ?? null,
      agencyId: use.agencyId ?? null,
    })),
  };
}
