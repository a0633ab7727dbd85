/** The edition a text belongs to by its language: the same tag, else the same primary language, else none. */
export function editionForLanguage<Edition extends { language: string }>(
  language: string,
  editions: readonly Edition[],
): Edition | null {
  const primary = (tag: string) => tag.split('-')[0];
  return (
    editions.find((edition) => edition.language === language) ??
    editions.find((edition) => primary(edition.language) === primary(language)) ??
    null
  );
}
