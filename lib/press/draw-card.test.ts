import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Card } from './card.ts';
import { cardHash } from './card.ts';
import { canDraw, drawCard } from './draw-card.ts';

const card: Card = {
  headline: 'Ferry crews accept the offer, and the night boats sail again',
  nameplate: 'The Tide',
  section: 'Harbour',
  colour: '#1d5b79',
  language: 'en',
  direction: 'ltr',
  photo: null,
};

const photo = () =>
  sharp({ create: { width: 900, height: 1600, channels: 3, background: '#204060' } })
    .jpeg()
    .toBuffer();

async function looksLike(bytes: Buffer) {
  const { format, width, height } = await sharp(bytes).metadata();
  return { format, width, height };
}

/** How much of the card differs from the same card without words. */
async function inkOf(bytes: Buffer): Promise<number> {
  const bare = await drawCard({ ...card, headline: '', nameplate: '', section: '' }, null, 'png');
  const [a, b] = await Promise.all(
    [bytes, bare].map((one) => sharp(one).removeAlpha().greyscale().raw().toBuffer()),
  );
  if (!a || !b) return 0;
  return a.filter((value, index) => Math.abs(value - (b[index] ?? 0)) > 40).length / a.length;
}

describe('a card', () => {
  test('of words on paper', async () => {
    const bytes = await drawCard(card, null, 'png');
    expect(await looksLike(bytes)).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(await inkOf(bytes)).toBeGreaterThan(0.01);
  });

  test('of words on a photograph of any shape', async () => {
    const bytes = await drawCard(card, await photo(), 'jpg');
    expect(await looksLike(bytes)).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(300_000);
  });

  test('of the part of a photograph that the editor chose', async () => {
    const half = await sharp({
      create: { width: 800, height: 400, channels: 3, background: '#ff0000' },
    })
      .composite([
        {
          input: { create: { width: 400, height: 400, channels: 3, background: '#0000ff' } },
          left: 400,
          top: 0,
        },
      ])
      .jpeg()
      .toBuffer();
    const crop = { x: 0.5, y: 0, width: 0.5, height: 1 };
    const bytes = await drawCard({ ...card, photo: { id: 'x', file: 'y', crop } }, half, 'png');
    const [red = 255, , blue = 0] = await sharp(bytes)
      .extract({ left: 5, top: 5, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red).toBeLessThan(40);
    expect(blue).toBeGreaterThan(200);
  });

  test.each([
    ['very long', 'Tide '.repeat(80)],
    ['one word without end', 'T'.repeat(400)],
    ['markup', '<span size="900000">&amp; & </span>'],
    ['nothing', ''],
    ['right to left', 'أطقم العبّارات تقبل عرض الأجور'],
    ['both ways', 'The أطقم and the العبّارات'],
  ])('with a headline that is %s', async (_name, headline) => {
    expect(await looksLike(await drawCard({ ...card, headline }, null, 'png'))).toMatchObject({
      width: 1200,
      height: 630,
    });
  });

  test('is another one when anything on it changes', () => {
    expect(cardHash({ ...card })).toBe(cardHash(card));
    expect(cardHash({ ...card, headline: 'Other' })).not.toBe(cardHash(card));
    expect(cardHash({ ...card, nameplate: 'Other' })).not.toBe(cardHash(card));
  });
});

test('words that the machine has no type for are left away, never printed as boxes', async () => {
  expect(await canDraw('Harbour, 2026')).toBe(true);
  expect(await canDraw('Harbour \ue123')).toBe(false);
  const bytes = await drawCard({ ...card, headline: 'Harbour \ue123' }, null, 'png');
  expect(await inkOf(bytes)).toBe(0);
});
