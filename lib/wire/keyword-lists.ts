/** Keywords one a line below the text, under a head such as `Related Topics`, `热词` or `Теги`, or each with its `#`. */
import { type Passage, type Reading, reading } from './copy.ts';
import { readKeywords } from './labelled-line.ts';
import { endsSentence, isProse } from './prose.ts';

const heads =
  '(?:related |article )?(?:topics|tags|keywords)|topics in this (?:article|story)|explore more on these topics|热[词搜]|熱[詞搜]|(?:相[关關])?(?:[标標][签籤]|[话話][题題]|[关關][键鍵][词詞字])|キーワード|مواضيع|الوسوم|وسوم|الكلمات (?:المفتاحية|الدلالية)|كلمات البحث|теги|темы|ключевые слова|mots[- ]clés|étiquettes|sujets|etiquetas|palabras clave|temas|schlagw[oö]rter|etiketler';

/** What stands over keywords without a colon. */
export const keywordHead = new RegExp(`^(?:${heads})$`, 'iu');
/** The same in front of them, on their line. */
export const keywordLead = new RegExp(`^(?:${heads})\\s?[:：>]`, 'iu');

type Readings = (Reading | null)[];

export function readKeywordLists(passages: readonly Passage[], readings: Readings, from: number): void {
  readCapitals(passages, readings, from);
  let isListed = false;
  for (let at = from; at < passages.length; at += 1) {
    const text = passages[at]?.text.trim() ?? '';
    const found = readings[at] ?? null;
    if (
      keywordHead.test(text) &&
      (found === null || found.leftOut === 'line' || found.leftOut === 'related')
    ) {
      isListed = isKeyword(passages[at + 1], readings[at + 1] ?? null);
      if (isListed) readings[at] = { ...reading('furniture'), leftOut: 'line' };
      continue;
    }
    if (found?.kind === 'keywords' && found.facts.length === 1 && keywordLead.test(text)) isListed = true;
    else isListed &&= isKeyword(passages[at], found);
    const isMarked = found === null && /^(?:#[^\s#]{2,30}(?:\s+(?=#)|$))+$/u.test(text);
    if ((isListed && found?.kind !== 'keywords') || isMarked)
      readings[at] = reading('keywords', readKeywords(passages[at]?.text ?? '', 0));
  }
}

function isKeyword(passage: Passage | undefined, found: Reading | null): boolean {
  if (!passage || passage.image || passage.table) return false;
  const isListed = found?.kind === 'furniture' && passage.hints.list !== null;
  if (found !== null && ((found.kind !== 'source' && found.kind !== 'place' && !isListed) || found.forced))
    return false;
  const text = passage.text.trim();
  const isShort = text.length <= 40 && text.split(/\s+/).length <= 5;
  return (
    (isShort || (text.length <= 120 && /\s[/·]\s|[|]/.test(text))) && !isProse(text) && !endsSentence(text)
  );
}

/** `LAND TRANSPORT AUTHORITY` and `BUSES` as a page's last lines, behind its furniture: topics. */
function readCapitals(passages: readonly Passage[], readings: Readings, from: number): void {
  let first = passages.length;
  while (
    first > from &&
    (readings[first - 1] === null || readings[first - 1]?.kind === 'source') &&
    /^\p{Lu}[\p{Lu}\d &'’-]{2,40}$/u.test(passages[first - 1]?.text.trim() ?? '')
  )
    first -= 1;
  if (readings[first - 1]?.kind !== 'furniture') return;
  for (let at = first; at < passages.length; at += 1)
    readings[at] = reading('keywords', readKeywords(passages[at]?.text ?? '', 0));
}
