import { existsSync, readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Invalid } from '../platform/errors.ts';
import { photoLimits } from './photo.ts';
import { prepareRenditions } from './renditions.ts';

// Pictures take their time where other work is going on.
vi.setConfig({ testTimeout: 60_000 });

const fixtures = new URL('../../../shared/fixtures/', import.meta.url);
const present = existsSync(fixtures);
const fixture = (file: string) => readFileSync(new URL(file, fixtures));

async function codeOf(bytes: Buffer): Promise<string | undefined> {
  const refused: unknown = await prepareRenditions(bytes).catch((error: unknown) => error);
  return refused instanceof Invalid ? refused.problems[0]?.code : 'taken';
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });

describe('what is refused', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'file-empty'],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-picture'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not-a-picture'],
    ['an archive', Buffer.from('PK\u0003\u0004 and more'), 'not-a-picture'],
    [
      'a drawing',
      Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'svg-refused',
    ],
    [
      'a drawing in UTF-16',
      Buffer.from('\ufeff<svg xmlns="http://www.w3.org/2000/svg"/>', 'utf16le'),
      'svg-refused',
    ],
    ['a text', Buffer.from('Once upon a time'), 'format-unknown'],
    ['a head without a body', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'picture-damaged'],
    [
      'a drawing behind a picture’s first bytes',
      Buffer.from('GIF89a<svg onload="alert(1)"></svg>'),
      'picture-damaged',
    ],
    ['a HEIC head', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0heicmif1'), 'heic-unsupported'],
    ['too many bytes', Buffer.alloc(photoLimits.bytes + 1, 0xff), 'file-too-large'],
  ])('%s', async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('a picture of which the end is missing', async () => {
    const noise = sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    });
    for (const bytes of [
      await noise.jpeg().toBuffer(),
      await noise.png().toBuffer(),
      await noise.webp().toBuffer(),
    ]) {
      expect(await codeOf(bytes.subarray(0, Math.floor(bytes.length / 2)))).toBe('picture-damaged');
    }
  });

  describe('more pixels than can be held, told by the head', () => {
    let bombs: [string, Buffer][];
    beforeAll(async () => {
      const jpeg = await plain(16, 16).jpeg().toBuffer();
      const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
      jpeg.writeUInt16BE(30_000, frame + 5);
      jpeg.writeUInt16BE(30_000, frame + 7);
      const webp = await plain(16, 16).webp({ lossless: true }).toBuffer();
      webp.writeUInt32LE(16_382 | (16_382 << 14), webp.indexOf('VP8L') + 9);
      const gif = await plain(16, 16).gif().toBuffer();
      gif.writeUInt16LE(65_535, 6);
      gif.writeUInt16LE(65_535, 8);
      const descriptor = gif.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 16, 0, 16, 0]));
      gif.writeUInt16LE(65_535, descriptor + 5);
      gif.writeUInt16LE(65_535, descriptor + 7);
      const avif = await plain(16, 16).avif().toBuffer();
      const size = avif.indexOf('ispe') + 8;
      avif.writeUInt32BE(65_536, size);
      avif.writeUInt32BE(65_536, size + 4);
      bombs = [
        ['PNG', png(50_000, 50_000)],
        ['JPEG', jpeg],
        ['WebP', webp],
        ['GIF', gif],
        ['AVIF', avif],
      ];
    });

    test('each is refused before it is decoded', async () => {
      for (const [name, bytes] of bombs) {
        expect([name, await codeOf(bytes)]).toEqual([
          name,
          expect.stringMatching(/^(too-many-pixels|picture-damaged)$/),
        ]);
      }
    });
  });

  test('text in a PNG that swells when it is read', async () => {
    const swollen = deflateSync(Buffer.alloc(60_000_000, 0x30), { level: 9 });
    const keyword = Buffer.from('Raw profile type iptc\0\0');
    const picture = await plain(16, 16).png().toBuffer();
    const end = picture.indexOf('IEND') - 4;
    const bytes = Buffer.concat([
      picture.subarray(0, end),
      chunk('zTXt', Buffer.concat([keyword, swollen])),
      picture.subarray(end),
    ]);
    const before = process.memoryUsage().rss;
    expect(['taken', 'picture-damaged']).toContain(await codeOf(bytes));
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});

function chunk(kind: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length);
  head.write(kind, 4, 'latin1');
  return Buffer.concat([head, content, crcOf(Buffer.concat([Buffer.from(kind), content]))]);
}

function crcOf(bytes: Buffer): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}

function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe.skipIf(!present)('the trade’s hostile files', () => {
  test.each([
    ['images/html-named.jpg', 'not-a-picture'],
    ['images/gif-js-polyglot.gif', 'picture-damaged'],
    ['images/huge-dimensions.png', 'too-many-pixels'],
    ['images/decompression_bomb.gif', 'picture-damaged'],
    ['svg/css-import.svg', 'svg-refused'],
    ['svg/foreignobject.svg', 'svg-refused'],
    ['svg/href-js.svg', 'svg-refused'],
    ['svg/onload.svg', 'svg-refused'],
    ['svg/patt-SVG_XSS1.svg', 'svg-refused'],
    ['svg/patt-ssrf_svg_image.svg', 'svg-refused'],
    ['svg/script.svg', 'svg-refused'],
    ['../photos/third/truncated.jpg', 'picture-damaged'],
    ['../photos/third/broken.png', 'picture-damaged'],
  ])('%s: %s', async (file, code) => {
    expect(await codeOf(fixture(`security/${file}`))).toBe(code);
  });
});
