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

/** The word of the titles that is nearest to one typed wrong; null when none is near. */
export function nearestWord(typed: string, titles: readonly string[]): string | null {
  const letters = [...typed].length;
  const most = letters < 4 ? 0 : letters < 8 ? 1 : 2;
  let best: { word: string; distance: number; count: number } | null = null;
  const counts = new Map<string, number>();
  for (const title of titles)
    for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) {
    const distance = editDistance(typed, word, most);
    if (distance > most || distance === 0) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count))
      best = { word, distance, count };
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
