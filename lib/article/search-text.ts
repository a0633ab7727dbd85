import { fold } from '../language/fold.ts';

/** What the newsroom's story list searches: folded headline, standfirst, slug and names. */
export function articleSearchText(parts: {
  kicker: string;
  headline: string;
  standfirst: string;
  slug: string;
  names: readonly string[];
}): string {
  return fold(
    [parts.headline, parts.kicker, parts.standfirst, parts.slug, ...parts.names].join(' \n '),
  ).slice(0, 4000);
}
