import { embedOf } from '#lib/body/blocks/embed-providers.ts';
import type { BlockWords } from '#lib/language/block-words.ts';
import { fillIn } from '#lib/language/fill-in.ts';

/** What stands there, and at which house. */
export function embedText(url: string, words: BlockWords): string {
  const thing = embedOf(url);
  return thing ? fillIn(words.embed[thing.kind], { provider: thing.provider }) : '';
}
