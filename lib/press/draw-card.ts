import 'server-only';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { Crop } from '../photo/photo-use.ts';
import { atMost } from '../platform/at-most.ts';
import { type Card, type CardExtension, cardSize } from './card.ts';
import { escapeText } from './xml.ts';

/** The house's own face for Latin, cut for headlines; other scripts come from the machine. */
const houseTypeFile = join(process.cwd(), 'public', 'type', 'newsreader-headline.ttf');
const houseType = existsSync(houseTypeFile) ? { fontfile: houseTypeFile } : {};
const families: Record<string, string> = {
  zh: 'Noto Serif CJK SC, Songti SC, Source Han Serif SC, SimSun, serif Bold',
  ar: 'Noto Naskh Arabic, Geeza Pro, Amiri, serif Bold',
};

const edge = 60;
const width = cardSize.width - 2 * edge;
/** A photograph leaves the words less room than paper does. */
const room = {
  photo: { height: 290, sizes: [62, 54, 47, 41, 36] },
  paper: { height: 400, sizes: [92, 80, 70, 62, 54, 47, 41] },
} as const;

const drawing = atMost(2);

/** Photo, nameplate and headline. Where the machine has no type for the words, the picture or the paper stands alone. */
export async function drawCard(card: Card, photo: Buffer | null, extension: CardExtension): Promise<Buffer> {
  return drawing(async () => {
    const base = photo ? await cropped(photo, card.photo?.crop ?? null) : paper(card.colour);
    const words = (await canDraw(card.headline + card.nameplate)) ? await wordsOf(card, photo !== null) : [];
    const shade = photo && words.length > 0 ? [{ input: Buffer.from(shadow) }] : [];
    const drawn = sharp(await base.removeAlpha().png({ compressionLevel: 1 }).toBuffer()).composite([
      ...shade,
      ...words,
    ]);
    return extension === 'jpg'
      ? drawn.jpeg({ quality: 84, progressive: true }).toBuffer()
      : drawn.png({ palette: photo === null, compressionLevel: 9 }).toBuffer();
  });
}

/** The editor's part of the picture, then as much of it as the card's shape holds. */
async function cropped(photo: Buffer, crop: Crop | null) {
  const picture = sharp(photo);
  const whole = await picture.metadata();
  if (crop) {
    const left = Math.min(Math.floor(crop.x * whole.width), whole.width - 1);
    const top = Math.min(Math.floor(crop.y * whole.height), whole.height - 1);
    picture.extract({
      left,
      top,
      width: Math.max(1, Math.min(Math.round(crop.width * whole.width), whole.width - left)),
      height: Math.max(1, Math.min(Math.round(crop.height * whole.height), whole.height - top)),
    });
  }
  return picture.resize({ ...cardSize, fit: 'cover', position: 'attention' });
}

function paper(colour: string) {
  const { height } = cardSize;
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${height}">
        <rect width="100%" height="100%" fill="#fbfaf7"/>
        <rect width="100%" height="14" fill="${escapeText(colour)}"/>
        <rect x="${edge}" y="${height - 96}" width="${width}" height="3" fill="#16181c"/>
        <rect x="${edge}" y="${height - 90}" width="${width}" height="1" fill="#16181c"/>
      </svg>`,
    ),
  );
}

/** Darkens the foot of a photograph so that white words can be read on it. */
const shadow = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">
  <defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0.25" stop-color="#000" stop-opacity="0"/>
    <stop offset="0.62" stop-color="#000" stop-opacity="0.62"/>
    <stop offset="1" stop-color="#000" stop-opacity="0.88"/>
  </linearGradient></defs>
  <rect width="100%" height="100%" fill="url(#s)"/></svg>`;

/** The headline above the nameplate, both from the side on which reading begins. */
async function wordsOf(card: Card, onPhoto: boolean): Promise<OverlayOptions[]> {
  const ink = onPhoto ? '#ffffff' : '#16181c';
  const headline = await fitted(card, ink, onPhoto ? room.photo : room.paper);
  const nameplate = await set(card.nameplate, 30, ink, card);
  const section = await set(card.section, 24, onPhoto ? '#ffffff' : card.colour, card);
  const foot = cardSize.height - 72;
  const inFoot = (drawn: Drawn) => foot + Math.round((44 - drawn.height) / 2);
  const begin = (drawn: Drawn) => (card.direction === 'rtl' ? cardSize.width - edge - drawn.width : edge);
  const end = (drawn: Drawn) => (card.direction === 'rtl' ? edge : cardSize.width - edge - drawn.width);
  return [
    headline && {
      input: headline.data,
      left: begin(headline),
      top: onPhoto ? foot - 34 - headline.height : 70,
    },
    nameplate && { input: nameplate.data, left: begin(nameplate), top: inFoot(nameplate) },
    section && { input: section.data, left: end(section), top: inFoot(section) },
  ].filter((overlay) => overlay !== null);
}

/** As large as it fits in its room; what is longer than that is cut, as no headline of a newspaper is. */
async function fitted(card: Card, ink: string, { height, sizes }: (typeof room)['photo' | 'paper']) {
  const text = card.headline.length > 220 ? `${card.headline.slice(0, 219)}…` : card.headline;
  let drawn = await set(text, sizes[0], ink, card);
  for (const size of sizes.slice(1)) {
    if (!drawn || drawn.height <= height) return drawn;
    drawn = await set(text, size, ink, card);
  }
  return drawn;
}

type Drawn = { data: Buffer; width: number; height: number };

/** Words as a picture of their own, broken into lines by Pango; null where there are none. */
async function set(text: string, size: number, ink: string, { language }: Card): Promise<Drawn | null> {
  if (text.trim() === '') return null;
  const [primary = ''] = language.split('-');
  const family = families[primary] ?? 'Newsreader Headline, serif';
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${escapeText(ink)}">${escapeText(text)}</span>`,
      font: `${family} ${size}`,
      ...houseType,
      width,
      rgba: true,
      dpi: 72,
      wrap: 'word-char',
      spacing: primary === 'ar' ? 0 : Math.round(size * 0.12),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  const cut = { width: Math.min(info.width, width), height: Math.min(info.height, room.paper.height) };
  if (cut.width === info.width && cut.height === info.height) return { data, ...cut };
  return {
    data: await sharp(data)
      .extract({ left: 0, top: 0, ...cut })
      .png()
      .toBuffer(),
    ...cut,
  };
}

/** A letter of each script that is told apart; of any other script, the first that comes. */
const samples: [RegExp, string][] = [
  [/\p{Script=Latin}/u, 'g'],
  [/\p{Script=Han}/u, '永'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'の'],
  [/\p{Script=Hangul}/u, '한'],
  [/\p{Script=Arabic}/u, 'ع'],
  [/\p{Script=Hebrew}/u, 'ש'],
  [/\p{Script=Cyrillic}/u, 'Ж'],
  [/\p{Script=Greek}/u, 'Ω'],
];

const known = new Map<string, Promise<boolean>>();

/** Whether the machine has type for every script of the words. */
export async function canDraw(words: string): Promise<boolean> {
  const wanted = samples.filter(([script]) => script.test(words)).map(([, letter]) => letter);
  const rest = samples.reduce((text, [script]) => text.replaceAll(new RegExp(script, 'gu'), ''), words);
  const [other] = rest.match(/[\p{L}\p{Co}]/u) ?? [];
  const letters = other ? [...wanted, other] : wanted;
  const answers = letters.map((letter) => {
    const answer = known.get(letter) ?? isDrawn(letter);
    known.set(letter, answer);
    return answer;
  });
  return (await Promise.all(answers)).every((answer) => answer);
}

/** A letter without type is drawn as a box: its whole edge is ink, as that of none of the samples is. */
async function isDrawn(letter: string): Promise<boolean> {
  const { data, info } = await sharp({
    text: { text: letter, font: 'Newsreader Headline, serif 40', ...houseType, dpi: 96 },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const hasInk = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 0) > 64;
  const row = (y: number) => share(info.width, (x) => hasInk(x, y));
  const column = (x: number) => share(info.height, (y) => hasInk(x, y));
  const near = [0, 1, 2, 3];
  const edges = [
    near.map(row),
    near.map((y) => row(info.height - 1 - y)),
    near.map(column),
    near.map((x) => column(info.width - 1 - x)),
  ];
  return !edges.every((lines) => lines.some((inked) => inked > 0.85));
}

function share(length: number, test: (index: number) => boolean): number {
  return Array.from({ length }, (_, index) => test(index)).filter(Boolean).length / length;
}
