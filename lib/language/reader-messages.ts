/** What the readers' site says, in the language of the edition. */
import type { Catalogue } from './catalogue.ts';
import { readerAr } from './messages/reader.ar.ts';
import { readerEn } from './messages/reader.en.ts';
import { readerZh } from './messages/reader.zh.ts';
import { once } from './once.ts';

export { printCount as countText, printNumber } from './catalogue.ts';

export type ReaderMessages = Catalogue<typeof readerEn>;

const catalogues: Record<string, ReaderMessages> = { en: readerEn, zh: readerZh, ar: readerAr };

/** The catalogue for an edition's language: its primary language, else English. */
export function readerMessages(language: string): ReaderMessages {
  const [primary = 'en'] = language.split('-');
  return catalogues[primary.toLowerCase()] ?? readerEn;
}

/** The zone's name as a reader says it: `China Standard Time`, `中国标准时间`. */
export const zoneName = once((language: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
});
