/** The names after a label such as `Editors:` or `译者：`, and what stands between or behind them. */
import { agencySpelling } from './agency-names.ts';
import type { Context, Fact } from './copy.ts';
import type { ImportedRole } from './imported-story.ts';
import { listNames } from './name-list.ts';
import {
  couldBeArabicName,
  couldBeChineseName,
  couldBeLatinName,
  isTitle,
  naturalName,
} from './person-names.ts';
import { couldBePlace, isRegion } from './place-names.ts';

/** `发自北京`: where whoever stands before it was. */
const filedFrom = /^[发發]自([\p{Script=Han}·]{2,10}?)(?:报道|報導|報道|电|電)?$/u;

/** Credits for the names in a text; null where its words cannot be names. `from` is where the text stands in its passage. */
export function readCreditNames(
  text: string,
  from: number,
  role: ImportedRole,
  context: Context,
  isForced = false,
): Fact[] | null {
  if (text.length > 400) return null;
  const facts: Fact[] = [];
  let isPlaced = false;
  for (const listed of listNames(text)) {
    const { start } = listed;
    const last = facts.at(-1);
    if (isPlaced && isRegion(listed.text) && !context.isPerson(listed.text)) {
      if (last?.type === 'credit' && last.place) last.place = `${last.place}, ${listed.text}`;
      continue;
    }
    const sentFrom = filedFrom.exec(listed.text)?.[1];
    if (sentFrom !== undefined && facts.length > 0) {
      placeAll(facts, sentFrom);
      const at = from + start + listed.text.indexOf(sentFrom);
      if (role === 'writer')
        facts.push({ type: 'text', field: 'place', value: sentFrom, start: at, end: at + sentFrom.length });
      continue;
    }
    const where = /\s(?:in|from|في|من)\s(?:the\s)?([\p{Lu}\p{Script=Arabic}].*)$/u.exec(listed.text);
    const place = where?.[1] && couldBePlace(where[1]) ? { place: where[1] } : {};
    isPlaced = /\s(?:in|from)\s\p{Lu}/u.test(listed.text);
    const whole = where ? listed.text.slice(0, where.index) : listed.text;
    const bracket = /\s?[(（[]([^()（）[\]]{1,40})[)）\]]?$/u.exec(whole);
    const inBracket = bracket?.[1] && context.isAgency(bracket[1]) ? agencySpelling(bracket[1]) : null;
    let name = bracket && bracket.index > 0 ? whole.slice(0, bracket.index) : whole;
    const owner = /^(\p{Lu}[\p{L} ]{1,30})['’]s?\s(?=\p{Lu}\S*\s\p{Lu})/u.exec(name);
    const owned = owner?.[1] && context.isAgency(owner[1]) ? owner[0].length : 0;
    name = name.slice(owned);
    name = name.replace(
      /^(?:[\p{Script=Han}]{0,10}(?:记者|記者|通讯员|实习生|實習生)[\s\u3000:：]*)(?=[\p{Script=Han}]{2})/u,
      '',
    );
    const titled =
      /^(?:.{0,30}\s)?(?:writers?|reporters?|correspondents?|editors?|staff|(?:video)?journalists?|photographers?|researchers?|producers?|columnists?)\s(?=\p{Lu}\S*\s\p{Lu})/iu.exec(
        name,
      );
    const offset = owned + (titled?.[0].length ?? 0);
    const employer = (owned > 0 ? (owner?.[1] ?? '') : (titled?.[0] ?? ''))
      .replace(
        /\s(?:(?:staff|senior|science|special|video|photo|data|global|national)\s)*(?:writers?|reporters?|correspondents?|editors?|staff|(?:video)?journalists?|photographers?|researchers?|producers?|columnists?)\s$/i,
        '',
      )
      .trim();
    const house = inBracket ?? (context.knowsAgency(employer) ? agencySpelling(employer) : null);
    name = name.slice(offset - owned).trim();
    if (
      /^(?:特约|见习|实习|摄影|文字)?(?:记者|記者|通讯员|通訊員|实习生|實習生|特约撰稿人?|摄影|文字)$/u.test(
        name,
      )
    )
      continue;
    if (name === '' || /^\d{5,}$/.test(name) || /@/.test(name)) continue;
    const at = { start: from + start + offset, end: from + start + offset + name.length };
    if (context.isAgency(name) && !context.isPerson(name)) {
      facts.push({ type: 'credit', role, name: null, agency: agencySpelling(name), ...at });
      continue;
    }
    if (isTitle(name) && !couldBeLatinName(name, true)) continue;
    if (!isForced && !isNameLike(name, context)) return null;
    facts.push({ type: 'credit', role, name: naturalName(name), agency: house, ...place, ...at });
  }
  return facts.length > 0 ? facts : null;
}

/** A place holds for all who stand before it and have none. */
function placeAll(facts: readonly Fact[], place: string): void {
  for (const fact of facts) if (fact.type === 'credit') fact.place ??= place;
}

function isNameLike(name: string, context: Context): boolean {
  if (context.isPerson(name)) return true;
  if (/\p{Script=Han}/u.test(name)) return couldBeChineseName(name.replace(/[\s\u3000]/g, ''), false);
  if (/\p{Script=Arabic}/u.test(name))
    return couldBeArabicName(name) || (!/\s/.test(name) && name.length < 14);
  return couldBeLatinName(name, false) || /^[a-z]{2,15}$/.test(name);
}
