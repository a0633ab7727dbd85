/**
 * The same for the same words, made once: what `Intl` makes is dear, and a page asks for it hundreds of times. For what
 * comes from the newsroom's few languages and zones, never for what readers send.
 */
export function once<Words extends readonly string[], Made>(
  make: (...words: Words) => Made,
): (...words: Words) => Made {
  const kept = new Map<string, Made>();
  return (...words) => {
    const key = words.join(' ');
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = make(...words);
    kept.set(key, made);
    return made;
  };
}
