import { blockWords } from '../language/block-words.ts';
import { printNumber } from '../language/catalogue.ts';
import { fillIn } from '../language/fill-in.ts';
import type { Manner } from '../language/time-forms.ts';
import { kindOfMediaType } from './file.ts';

/** What one knows of a file before one fetches it: `PDF, 1.2 MB`; `PDF، 1.2 ميغابايت`. */
export function fileFacts(
  { mediaType, bytes }: { mediaType: string; bytes: number },
  manner: Manner,
): string {
  const words = blockWords(manner.language).file;
  const kind = kindOfMediaType(mediaType);
  const size = printSize(bytes, manner);
  return kind === null ? size : fillIn(words.facts, { kind: words.kinds[kind], size });
}

/** In thousands, as systems that readers use say it; two figures where there are no more before the point. */
export function printSize(bytes: number, manner: Manner): string {
  const words = blockWords(manner.language).file;
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return fillIn(words.kilobytes, { size: printNumber(manner, kilobytes) });
  const megabytes = bytes / 1_000_000;
  const rounded = megabytes < 9.95 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes);
  return fillIn(words.megabytes, { size: printNumber(manner, rounded) });
}
