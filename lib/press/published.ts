import 'server-only';
import { z } from 'zod';
import { publishedStory } from '../article/published.ts';
import { publishedEdition } from '../edition/published.ts';
import { publishedRendition } from '../photo/published.ts';
import { openStored, putFile, readStored } from '../platform/storage.ts';
import { cardAddress, cardHash, cardOf, parseCardFile } from './card.ts';
import { drawCard } from './draw-card.ts';

export type CardAnswer =
  | { status: 'drawn'; bytes: Buffer; hash: string; extension: 'png' | 'jpg' }
  | { status: 'moved'; to: string }
  | { status: 'gone' | 'unknown' };

/** The card of a live story, drawn once for what it shows; one of any other revision leads to that of the live one. */
export async function publishedCard(articleId: string, file: string): Promise<CardAnswer> {
  const wanted = parseCardFile(file);
  if (!wanted || !z.uuid().safeParse(articleId).success) return { status: 'unknown' };
  const found = await publishedStory(articleId);
  if (found.status !== 'live') return found;
  const { story } = found;
  if (story.revisionId !== wanted.revisionId) return { status: 'moved', to: cardAddress(story) };
  const edition = await publishedEdition(found.edition);
  if (!edition) return { status: 'unknown' };
  const card = cardOf(story, edition);
  const hash = cardHash(card);
  const { extension } = wanted;
  const key = `cards/${articleId}/${hash}.${extension}`;
  if (await openStored(key)) return { status: 'drawn', bytes: await readStored(key), hash, extension };
  const rendition = card.photo && (await publishedRendition(card.photo.id, card.photo.file));
  const photo =
    rendition && (await openStored(rendition.storageKey)) ? await readStored(rendition.storageKey) : null;
  const bytes = await drawCard(card, photo, extension);
  await putFile(key, bytes);
  return { status: 'drawn', bytes, hash, extension };
}
