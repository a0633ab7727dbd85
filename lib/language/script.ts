/** Whether a text has letters of the script that a language is written in: a title in Chinese says nothing to readers of English. */
export function isInScriptOf(language: string, text: string): boolean {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const letters = han.has(script) ? /\p{Script=Han}/u : new RegExp(`\\p{Script=${script}}`, 'u');
  return letters.test(text);
}

/** Scripts that are no scripts of their own to Unicode. */
const han = new Set(['Hans', 'Hant', 'Jpan']);
