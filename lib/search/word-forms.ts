/** From the words of a question to what is looked for: forms that mean the same, and words that were typed wrong. */

/** The forms of a folded word that a reader would not tell apart. */
export function wordForms(word: string, language: string): string[] {
  if (language.startsWith('ar') && /^[\u0620-\u064a]+$/.test(word)) return arabicForms(word);
  if (language.startsWith('en') && /^[a-z]{3,}$/.test(word)) return englishForms(word);
  return [word];
}

/** The singular and the plural. */
function englishForms(word: string): string[] {
  const forms = [word, `${word}s`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) forms.push(`${word}es`);
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  if (word.length > 4 && word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  else if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  if (word.length > 3 && /[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}

/** With and without the article, and what is written together with it. */
function arabicForms(word: string): string[] {
  const bare = /^(?:و|ب|ف|ك)?ال.{2,}$/.test(word)
    ? word.replace(/^(?:و|ب|ف|ك)?ال/, '')
    : word.replace(/^لل(?=.{2,})/, '');
  return [
    ...new Set([word, bare, ...['ال', 'وال', 'بال', 'فال', 'كال', 'لل'].map((before) => before + bare)]),
  ];
}

/** A tsquery: every word in one of its forms. Words hold letters and figures alone. */
export function tsQuery(words: readonly string[], language: string, join: ' & ' | ' | ' = ' & '): string {
  return words.map((word) => `(${formsQuery(word, language)})`).join(join);
}

function formsQuery(word: string, language: string): string {
  // One character of writing that is kept by twos stands at the beginning of two.
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(word))
    return `'${word}':*`;
  return wordForms(word, language)
    .map((form) => `'${form}'`)
    .join(' | ');
}

/**
 * Of words that stories have, the one nearest to a word typed wrong, and of equally near ones the one that most have; null
 * when none is near. In words of two letters nothing is wrong, in long ones two letters may be.
 */
export function nearestWord(
  typed: string,
  known: readonly { word: string; stories: number }[],
): string | null {
  const letters = [...typed].length;
  const most = letters < 3 ? 0 : letters < 8 ? 1 : 2;
  let best: { word: string; distance: number; stories: number } | null = null;
  for (const { word, stories } of known) {
    const distance = editDistance(typed, word, most);
    if (distance > most || distance === 0) continue;
    if (!best || distance < best.distance || (distance === best.distance && stories > best.stories))
      best = { word, distance, stories };
  }
  return best?.word ?? null;
}

/** Letters wrong, missing, too many or changed round; more than `most` is as good as any number. */
export function editDistance(a: string, b: string, most: number): number {
  const [left, right] = [[...a], [...b]];
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= right.length; at += 1) {
      const same = left[row - 1] === right[at - 1];
      let cost = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1])
        cost = Math.min(cost, (beforeLast[at - 2] ?? 0) + 1);
      now.push(cost);
    }
    beforeLast = last;
    last = now;
  }
  return last[right.length] ?? 0;
}
