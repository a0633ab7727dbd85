import type { Embed } from '#lib/body/blocks/embed.ts';
import { embedOf } from '#lib/body/blocks/embed-providers.ts';
import { blockWords } from '#lib/language/block-words.ts';
import { fillIn } from '#lib/language/fill-in.ts';

/** A link to where the thing stands. The readers' script puts the thing into its place when the link is followed. */
export function EmbedReader({ block, language }: { block: Embed; language: string }) {
  const thing = embedOf(block.attrs.url);
  if (!thing) return null;
  return (
    <p className={`embed embed-${thing.kind}`}>
      <a href={thing.href} rel="noreferrer" data-frame={thing.frame ?? undefined}>
        {fillIn(blockWords(language).embed[thing.kind], { provider: thing.provider })}
      </a>
    </p>
  );
}
