/** The words that blocks bring with them: the reader's page prints them, and the writing surface shows the same. */
import type { Catalogue } from './catalogue.ts';
import { blocksAr } from './messages/blocks.ar.ts';
import { blocksEn } from './messages/blocks.en.ts';
import { blocksZh } from './messages/blocks.zh.ts';

export type BlockWords = Catalogue<typeof blocksEn>;

const catalogues: Record<string, BlockWords> = { en: blocksEn, zh: blocksZh, ar: blocksAr };

/** In an edition's language: its primary language, else English. */
export function blockWords(language: string): BlockWords {
  const [primary = 'en'] = language.split('-');
  return catalogues[primary.toLowerCase()] ?? blocksEn;
}
