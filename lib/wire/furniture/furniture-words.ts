/** What sites print around a story, in the words of one group of languages. Each entry is the source of a regular expression. */
export type FurnitureWords = {
  /** Words of a toolbar, of which a line may hold several. */
  sharing: readonly string[];
  /** Whole lines. */
  lines: readonly string[];
  /** Heads of lists of other stories. */
  related: readonly string[];
};
