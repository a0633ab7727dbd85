import { existsSync, readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { prepareRenditions } from './renditions.ts';

// Pictures take their time where other work is going on.
vi.setConfig({ testTimeout: 60_000 });

const fixtures = new URL('../../../shared/fixtures/', import.meta.url);
const present = existsSync(fixtures);
const fixture = (file: string) => readFileSync(new URL(file, fixtures));

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });

/** The colour at a place of a picture, as one reads it. */
async function colourAt(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const pixel = sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha();
  return [...(await pixel.raw().toBuffer())];
}

const near = (colour: number[], wanted: number[], tolerance = 8) =>
  colour.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) <= tolerance);

describe('what is made', () => {
  test('files of the planned sizes, which hold what they say', async () => {
    const { renditions, width, height } = await prepareRenditions(await plain(2000, 1000).jpeg().toBuffer());
    expect([width, height]).toEqual([2000, 1000]);
    for (const rendition of renditions) {
      const made = await sharp(rendition.data).metadata();
      const format = made.format === 'heif' ? 'avif' : made.format;
      expect([made.width, made.height, `image/${format}`]).toEqual([
        rendition.width,
        rendition.height,
        rendition.mediaType,
      ]);
    }
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i is applied once', async (orientation) => {
    // Red at the top and blue at the left when upright: what the camera stored is turned the other way.
    const upright = await sharp({ create: { width: 120, height: 80, channels: 3, background: '#ffffff' } })
      .composite([
        {
          input: { create: { width: 120, height: 10, channels: 3, background: '#ff0000' } },
          left: 0,
          top: 0,
        },
        {
          input: { create: { width: 10, height: 70, channels: 3, background: '#0000ff' } },
          left: 0,
          top: 10,
        },
      ])
      .png()
      .toBuffer();
    await expectUpright(await storedAs(upright, orientation));
    if (present) await expectUpright(fixture(`photos/orientation/orientation-${orientation}.jpg`));
  });

  test('no private metadata, no profile, no comment', async () => {
    const bytes = await plain(600, 400)
      .withExif({ IFD0: { Artist: 'Private Person' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Private Person</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    for (const { data } of (await prepareRenditions(bytes)).renditions) {
      const { exif, xmp, iptc, icc, comments } = await sharp(data).metadata();
      expect([exif, xmp, iptc, icc, comments]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(data.includes('Private Person')).toBe(false);
    }
  });

  test('transparency becomes white in JPEG and stays in WebP and AVIF', async () => {
    const bytes = await sharp({ create: { width: 100, height: 100, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const { renditions } = await prepareRenditions(bytes);
    for (const { data, mediaType } of renditions) {
      const { hasAlpha } = await sharp(data).metadata();
      expect(hasAlpha).toBe(mediaType !== 'image/jpeg');
      if (!hasAlpha) expect(near(await colourAt(data, 50, 50), [255, 255, 255])).toBe(true);
    }
  });

  test('sixteen bits, grey and CMYK become eight bits of sRGB', async () => {
    const deep = await plain(60, 60).toColourspace('rgb16').png().toBuffer();
    const grey = await plain(60, 60).toColourspace('b-w').png().toBuffer();
    const printed = await plain(60, 60).toColourspace('cmyk').jpeg().toBuffer();
    for (const bytes of [deep, grey, printed]) {
      for (const { data } of (await prepareRenditions(bytes)).renditions) {
        expect(await sharp(data).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar', channels: 3 });
      }
    }
    const [first] = (await prepareRenditions(deep)).renditions;
    expect(first && near(await colourAt(first.data, 30, 30), [0x33, 0x66, 0x99])).toBe(true);
  });

  test('a Display P3 colour is shown as the same colour in sRGB', async () => {
    const bytes = await plain(60, 60).withIccProfile('p3').png().toBuffer();
    expect((await sharp(bytes).metadata()).icc).toBeDefined();
    const [first] = (await prepareRenditions(bytes)).renditions;
    expect(first && near(await colourAt(first.data, 30, 30), [0x33, 0x66, 0x99])).toBe(true);
  });

  test('AVIF, TIFF and GIF are read', async () => {
    const picture = plain(64, 48);
    for (const bytes of [
      await picture.avif().toBuffer(),
      await picture.tiff().toBuffer(),
      await picture.gif().toBuffer(),
    ]) {
      expect(await prepareRenditions(bytes)).toMatchObject({ width: 64, height: 48 });
    }
  });
});

async function expectUpright(bytes: Buffer): Promise<void> {
  const { renditions, width, height } = await prepareRenditions(bytes);
  expect([width, height]).toEqual([120, 80]);
  for (const { data } of renditions) {
    expect(near(await colourAt(data, 60, 4), [220, 0, 0], 60)).toBe(true);
    expect(near(await colourAt(data, 4, 40), [0, 0, 220], 60)).toBe(true);
    expect((await sharp(data).metadata()).orientation).toBeUndefined();
  }
}

/** What a camera held that way would have stored for this upright picture. */
async function storedAs(upright: Buffer, orientation: number): Promise<Buffer> {
  const undo: Record<number, (picture: Sharp) => Sharp> = {
    2: (picture) => picture.flop(),
    3: (picture) => picture.rotate(180),
    4: (picture) => picture.flip(),
    5: (picture) => picture.flop().rotate(270),
    6: (picture) => picture.rotate(270),
    7: (picture) => picture.flop().rotate(90),
    8: (picture) => picture.rotate(90),
  };
  const turned = await (undo[orientation] ?? ((picture) => picture))(sharp(upright)).png().toBuffer();
  return sharp(turned).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
}

describe('memory', () => {
  test('many pictures at once take turns', async () => {
    const bytes = await plain(6000, 4000).jpeg().toBuffer();
    const before = process.memoryUsage().rss;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 5);
    await Promise.all(Array.from({ length: 8 }, () => prepareRenditions(bytes)));
    clearInterval(watch);
    expect(most - before).toBeLessThan(400_000_000);
  });
});

describe.skipIf(!present)('the trade’s difficult files', () => {
  test.each([
    ['security/images/html-in-jpeg-comment.jpg', ['<script', '<html']],
    ['security/images/payload_in_all_known_metadata.jpg', ['<script', 'alert(']],
    ['photos/cases/gps-private.jpg', ['SN-TEST-123', 'Private Person']],
  ])('%s is taken, and what is made of it is harmless', async (file, words) => {
    for (const { data } of (await prepareRenditions(fixture(file))).renditions) {
      for (const word of words) expect(data.includes(word)).toBe(false);
    }
  });

  test.each(['p3.png', 'pil_sample_cmyk.jpg', 'with-alpha.png', 'animated-loop-3.gif', 'xmp_padded.jpg'])(
    '%s is read',
    async (file) => {
      for (const { data } of (await prepareRenditions(fixture(`photos/third/${file}`))).renditions) {
        expect(await sharp(data).metadata()).toMatchObject({ space: 'srgb' });
      }
    },
  );
});
