import { describe, expect, it } from 'vitest';
import type { Copy, LineKind } from './copy.ts';
import { importedStorySchema } from './imported-story.ts';
import { readCopy } from './read-copy.ts';

const text = `Weather
Rain brings relief to orchard county
Growers hope for a late crop
By AMINA YUSUF in Bailu | Yunze Daily | Updated: 2026-07-12 07:30
Share - WeChat

Rain fell on the orchards of Bailu county for six hours on Saturday, the first since May.

Growers walk in the rain near Bailu.

Growers walked out to stand in it, and some of them sang.

Most Viewed
A dog swims the river`;

function read(overrides: Record<number, LineKind> = {}): Copy {
  return readCopy(new TextEncoder().encode(text), {
    edition: { language: 'en', timeZone: 'Asia/Shanghai' },
    overrides,
  });
}

function lineOf(words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

describe('what an editor says a line is', () => {
  it('frees the old headline when another is chosen', () => {
    const before = read().stories[0];
    expect([before?.kicker, before?.headline, before?.standfirst]).toEqual([
      'Weather',
      'Rain brings relief to orchard county',
      'Growers hope for a late crop',
    ]);
    const after = read({ [lineOf('Growers hope')]: 'headline' }).stories[0];
    expect(after?.headline).toBe('Growers hope for a late crop');
    expect(after?.kicker).toBe('Rain brings relief to orchard county');
    expect(after?.credits[0]?.name).toBe('Amina Yusuf');
  });

  it('makes a caption of a line, and a paragraph of what was left out', () => {
    const copy = read({ [lineOf('Growers walk in')]: 'caption', [lineOf('A dog')]: 'paragraph' });
    const story = copy.stories[0];
    expect(story?.photos.map((photo) => photo.caption)).toEqual(['Growers walk in the rain near Bailu.']);
    expect(copy.photosBefore).toEqual([1]);
    expect(story?.paragraphs.at(-1)).toBe('A dog swims the river');
  });

  it('leaves a paragraph out and says so', () => {
    const copy = read({ [lineOf('some of them sang')]: 'furniture' });
    expect(copy.stories[0]?.paragraphs.join(' ')).not.toContain('sang');
    expect(
      copy.warnings.some(({ code, line }) => code === 'left-out' && line === lineOf('some of them sang')),
    ).toBe(true);
  });

  it('says when a line holds nothing of the kind', () => {
    const copy = read({ [lineOf('some of them sang')]: 'time' });
    expect(copy.warnings.some(({ code }) => code === 'nothing-found')).toBe(true);
  });

  it('shows for each field which characters it came from', () => {
    const copy = read();
    const story = copy.stories[0];
    const words = (path: string) =>
      copy.lines
        .flatMap((line) =>
          line.fields
            .filter((field) => field.path === path)
            .map((field) => line.text.slice(field.start, field.end)),
        )
        .join('');
    expect(words('headline')).toBe(story?.headline);
    expect(words('credits.0')).toBe('AMINA YUSUF');
    expect(words('source')).toBe('Yunze Daily');
    expect(words('publishedAt')).toContain('2026-07-12 07:30');
    expect(words('place')).toBe('Bailu');
    expect(words('body.0')).toBe(story?.paragraphs[0]);
    expect(importedStorySchema.safeParse(story).success).toBe(true);
  });

  it('names in a warning every line that was left out', () => {
    const left = read()
      .warnings.filter(({ code }) => code === 'left-out')
      .map(({ line }) => line);
    expect(left).toEqual([lineOf('Share'), lineOf('Most Viewed'), lineOf('A dog')]);
  });
});
