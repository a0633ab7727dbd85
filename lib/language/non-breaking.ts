/** Where a line must not break, by language: between a figure and what it counts, a title and a name, a number and its sign. */

const space = '\u00a0';

type Rule = { pattern: RegExp; by: string };

const units =
  'km|m|cm|mm|kg|g|t|ha|km²|m²|m³|l|ml|kWh|MWh|kW|MW|GW|°C|°F|mph|km/h|percent|million|billion|trillion|a\\.m\\.|p\\.m\\.';

const rules: Record<string, readonly Rule[]> = {
  en: [
    { pattern: new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{Script=Latin}\\d]))`, 'gu'), by: space },
    { pattern: /(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Fig|p|pp|vol)\.?) (?=[\p{Lu}\d])/gu, by: space },
    {
      pattern:
        /(?<=\b\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu,
      by: space,
    },
    {
      pattern:
        /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December)) (?=\d{1,2}\b)/gu,
      by: space,
    },
    { pattern: / (?=–\s)/gu, by: space },
  ],
  // Chinese sets no spaces of its own; only Latin units between its characters have one to keep.
  zh: [{ pattern: new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{Script=Latin}\\d]))`, 'gu'), by: space }],
  ar: [
    {
      pattern:
        /(?<=\d) (?=(?:كم|كيلومترًا|كيلومتر|مترًا|متر|كغم|طن|مليون|مليونًا|مليار|ألف|ألفًا|في المئة|درجة|دولار|يورو|عامًا|سنة|شخصًا)(?!\p{L}))/gu,
      by: space,
    },
    { pattern: /(?<=(?:^|\s)(?:د\.|أ\.|م\.)) (?=\p{L})/gu, by: space },
    {
      pattern:
        /(?<=\d) (?=(?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)(?!\p{L}))/gu,
      by: space,
    },
  ],
};

/** The places of spaces that should hold, as offsets. */
export function breakableSpaces(text: string, language: string): number[] {
  const [primary = 'en'] = language.split('-');
  const found = (rules[primary] ?? []).flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => index),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The text with those spaces made to hold. */
export function withNonBreaking(text: string, language: string): string {
  const places = new Set(breakableSpaces(text, language));
  return [...text.matchAll(/[\s\S]/g)]
    .map(({ 0: sign, index }) => (places.has(index) ? space : sign))
    .join('');
}
