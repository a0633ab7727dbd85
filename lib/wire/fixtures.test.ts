import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inlineText } from '../body/blocks/text.ts';
import type { Block } from '../body/body.ts';
import { Invalid } from '../platform/errors.ts';
import type { Copy } from './copy.ts';
import { importedStorySchema } from './imported-story.ts';
import { readCopy } from './read-copy.ts';

const edition = { language: 'en', timeZone: 'Asia/Shanghai' };
const own = join(import.meta.dirname, 'samples', 'raw');
const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'fixtures');

const expected = z.looseObject({
  file: z.string(),
  outcome: z.string(),
  expect: z.record(z.string(), z.unknown()),
});
const cases = z.object({ cases: z.array(expected) });
type Case = z.infer<typeof expected>;

function casesIn(file: string): Case[] {
  if (!existsSync(file)) return [];
  return cases.parse(JSON.parse(readFileSync(file, 'utf8'))).cases;
}

/** Quotes, spaces and case as the fixtures' README lets them differ. */
function plain(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  return Array.isArray(value) ? value.map(plain) : value;
}
const lower = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase() : Array.isArray(value) ? value.map(lower) : value;

function items(block: Block): string[] {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return [];
  return block.content.map((item) =>
    item.content.map((part) => (part.type === 'paragraph' ? inlineText(part.content) : '')).join(''),
  );
}

function boldWords(copy: Copy): string[] {
  return (copy.stories[0]?.body.content ?? []).flatMap((block) =>
    block.type === 'paragraph'
      ? (block.content ?? []).flatMap((part) =>
          part.type === 'text' && part.marks?.some(({ type }) => type === 'bold') ? [part.text.trim()] : [],
        )
      : [],
  );
}

function check(copy: Copy, wanted: Record<string, unknown>): void {
  const story = importedStorySchema.parse(copy.stories[0]);
  const body = JSON.stringify(story.body);
  const editors = story.credits
    .filter(({ role }) => role === 'editor' || role === 'web-editor')
    .map(({ name }) => name);
  const writers = story.credits.filter(({ role }) => role === 'writer').map(({ name }) => name);
  const has = (part: unknown, text: string | undefined) =>
    String(plain(text ?? '')).includes(String(plain(part)));
  const checks: Record<string, (value: unknown) => void> = {
    headline: (value) => expect(plain(story.headline)).toBe(plain(value)),
    language: (value) => expect(story.language).toBe(value),
    kicker: (value) => expect(story.kicker).toBe(value),
    deck: (value) => expect(story.standfirst).toBe(value),
    bylines: (value) => expect(lower(writers)).toEqual(lower(value)),
    bodyParagraphs: (value) => expect(story.paragraphs).toHaveLength(Number(value)),
    bodyFirstContains: (value) => expect(has(value, story.paragraphs[0])).toBe(true),
    bodyLastContains: (value) => expect(has(value, story.paragraphs.at(-1))).toBe(true),
    subheads: (value) => expect(story.subheads).toEqual(value),
    subheadsHeuristic: (value) => expect(story.subheads).toEqual(value),
    source: (value) => expect(story.source).toBe(value),
    slugline: (value) => expect(story.slugline).toBe(value),
    urgency: (value) => expect(story.urgency).toBe(value),
    edNote: (value) => expect(story.editorsNote).toBe(value),
    privateNoteContains: (value) => expect(story.editorsNote).toContain(value),
    publishedAt: (value) => expect(story.publishedAt).toBe(value),
    publishedDate: (value) => expect(story.publishedAt?.slice(0, 10)).toBe(value),
    datelineCity: (value) => expect(lower(story.place)).toBe(lower(value)),
    editors: (value) => expect(editors).toEqual(value),
    listItems: (value) => expect(story.body.content.flatMap(items)).toEqual(value),
    images: (value) => expect(story.photos.map(({ src }) => src)).toEqual(value),
    boldWords: (value) => expect(boldWords(copy)).toEqual(value),
    contributorLine: (value) =>
      expect(
        story.credits.some(
          ({ role, name }) => role === 'contributor' && name !== null && String(value).includes(name),
        ),
      ).toBe(true),
    photos: (value) => {
      const photos = z
        .array(z.looseObject({ caption: z.string(), credit: z.string(), href: z.string().optional() }))
        .parse(value);
      expect(story.photos.map(({ caption }) => caption)).toEqual(photos.map(({ caption }) => caption));
      for (const [at, { credit, href }] of photos.entries()) {
        const photo = story.photos[at];
        expect(
          [
            photo?.credit,
            photo?.credit?.replace(/摄$/, ''),
            photo?.creator,
            `${photo?.creator}/${photo?.agency}`,
          ].some((form) => form === credit),
        ).toBe(true);
        if (href) expect(photo?.src).toBe(href);
      }
    },
    bodyNotContains: (value) => {
      for (const words of z.array(z.string()).parse(value)) expect(body).not.toContain(words);
    },
    mustNotContain: (value) => {
      for (const words of z.array(z.string()).parse(value)) expect(body).not.toContain(words);
    },
    emptyParagraphs: () => expect(story.paragraphs.filter((text) => text.trim() === '')).toEqual([]),
  };
  for (const [name, value] of Object.entries(wanted)) checks[name]?.(value);
}

function run({ file, outcome, expect: wanted }: Case, folder: string): void {
  const bytes = readFileSync(join(folder, file));
  if (outcome === 'no-article') expect(() => readCopy(bytes, { edition })).toThrow(Invalid);
  else check(readCopy(bytes, { edition, fileName: file }), wanted);
}

describe('own samples', () => {
  it.each(casesIn(join(own, 'expectations.json')).map((one): [string, Case] => [one.file, one]))(
    '%s',
    (_, one) => run(one, own),
  );
});

const sharedCases = ['wire-text', 'html', 'html-paste'].flatMap((set) =>
  casesIn(join(shared, set, 'expectations.json')),
);
describe.skipIf(sharedCases.length === 0)('shared fixtures, where they are at hand', () => {
  it.each(sharedCases.map((one): [string, Case] => [one.file, one]))('%s', (_, one) => run(one, shared));
});

const pattern = z.looseObject({
  line: z.string(),
  bylines: z.array(z.string()).optional(),
  editors: z.array(z.string()).optional(),
  source: z.string().optional(),
  city: z.string().optional(),
  publishedAt: z.string().optional(),
  publishedDate: z.string().optional(),
  photoCredit: z.string().nullable().optional(),
  photoSource: z.string().optional(),
  dateline: z.object({ agency: z.string(), city: z.string() }).loose().optional(),
});

describe('single lines', () => {
  const patterns = z
    .object({ cases: z.array(pattern) })
    .parse(JSON.parse(readFileSync(join(own, 'line-patterns.json'), 'utf8'))).cases;
  it.each(patterns.map((one): [string, z.infer<typeof pattern>] => [one.line, one]))('%s', (line, wanted) => {
    const isChinese = /\p{Script=Han}/u.test(line);
    const [headline, paragraph] = isChinese
      ? ['候鸟飞回澄湖', '清晨五点，澄湖南岸的观鸟台上已经站满了人，薄雾慢慢散开。']
      : [
          'Birds return to the lake',
          'At five in the morning the platform on the southern shore was already crowded.',
        ];
    const isFoot = wanted.editors !== undefined || wanted.photoCredit !== undefined;
    const text =
      wanted.photoCredit !== undefined
        ? `${headline}\n\n${paragraph}\n\n${paragraph}${/^[[（(]/.test(line) ? '' : ' '}${line}\n\n${paragraph}`
        : isFoot
          ? `${headline}\n\n${paragraph}\n\n${line}`
          : `${headline}\n${line}\n\n${paragraph}`;
    const story = readCopy(new TextEncoder().encode(text), { edition }).stories[0];
    const names = (roles: string[]) =>
      story?.credits.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
    expect(story?.headline).toBe(headline);
    if (wanted.bylines) expect(lower(names(['writer']))).toEqual(lower(wanted.bylines));
    if (wanted.editors) expect(names(['editor', 'web-editor'])).toEqual(wanted.editors);
    if (wanted.source) expect(story?.source).toBe(wanted.source);
    if (wanted.city) expect(story?.place).toBe(wanted.city);
    if (wanted.publishedAt) expect(story?.publishedAt).toBe(wanted.publishedAt);
    if (wanted.publishedDate) expect(story?.publishedAt?.slice(0, 10)).toBe(wanted.publishedDate);
    if (wanted.photoCredit !== undefined) expect(story?.photos).toHaveLength(1);
    if (wanted.photoCredit)
      expect([story?.photos[0]?.creator, story?.photos[0]?.agency]).toContain(wanted.photoCredit);
    if (wanted.photoSource) expect(story?.photos[0]?.agency).toBe(wanted.photoSource);
    if (wanted.dateline) expect(story?.place).toBe(wanted.dateline.city);
    if (wanted.dateline && wanted.dateline.agency !== '本报')
      expect(story?.source).toBe(wanted.dateline.agency);
  });
});
