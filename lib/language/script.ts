import { once } from './once.ts';

/** Whether a text has letters of the script that a language is written in: a title in Chinese says nothing to readers of English. */
export function isInScriptOf(language: string, text: string): boolean {
  return lettersOf(language).test(text);
}

const lettersOf = once((language: string) => {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  return han.has(script) ? /\p{Script=Han}/u : new RegExp(`\\p{Script=${script}}`, 'u');
});

/** Scripts that are no scripts of their own to Unicode. */
const han = new Set(['Hans', 'Hant', 'Jpan']);
