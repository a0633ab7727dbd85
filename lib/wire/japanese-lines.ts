/** What Japanese papers set in lines of their own: `【網走共同】`, `（田中美咲、佐藤 健一）`, `接岸した流氷＝２日、網走市（共同通信社ヘリから）`. */
import { type Context, type Fact, type Reading, reading } from './copy.ts';
import type { Dateline } from './dateline.ts';

/** `【網走共同】`: the place and the agency run together. */
export function readJapaneseFrame(head: string, context: Context): Dateline | null {
  const match =
    /^[\s\u3000]{0,4}【([\p{Script=Han}\p{Script=Katakana}ー]{1,8}?)(共同|時事|ロイター|ＡＦＰ|AFP)】[\s\u3000]{0,3}/u.exec(
      head,
    );
  const [whole, place, house] = match ?? [];
  if (!whole || !place || !house || context.isAgency(place)) return null;
  const at = whole.indexOf(place);
  return {
    facts: [
      { type: 'text', field: 'place', value: place, start: at, end: at + place.length },
      {
        type: 'text',
        field: 'source',
        value: house,
        start: at + place.length,
        end: at + place.length + house.length,
      },
    ],
    length: whole.length,
  };
}

const person = '\\p{Script=Han}{1,3}[\\s\\u3000]\\p{Script=Han}{1,3}|\\p{Script=Han}{3,5}';
const writers = new RegExp(`^[\\s\\u3000]*[（(【]((?:${person})(?:[、，・](?:${person}))*)[）)】]$`, 'u');
const caption = /^[\s\u3000]*([^。＝]{3,50}＝[^。＝]{3,50}?)[（(]([^（）()]{2,24})[）)]$/u;

/** A line of writers' names or a caption with its place and day; null when it is something else. */
export function readJapaneseLine(text: string, context: Context): Reading | null {
  if (context.language !== 'ja' || text.length > 110) return null;
  const named = writers.exec(text)?.[1];
  if (named) {
    const from = text.indexOf(named);
    const facts = [...named.matchAll(/[^、，・]+/gu)].map((match): Fact => {
      const start = from + match.index;
      return {
        type: 'credit',
        role: 'writer',
        name: match[0],
        agency: null,
        start,
        end: start + match[0].length,
      };
    });
    return reading('byline', [
      ...facts,
      { type: 'text', field: 'bylineText', value: named, start: from, end: from + named.length },
    ]);
  }
  const [, shown, credit] = caption.exec(text) ?? [];
  if (!shown || !credit) return null;
  const start = text.indexOf(shown);
  const at = text.lastIndexOf(credit);
  const house = /^(?:共同通信社?|時事通信社?|共同|時事|ロイター|ＡＦＰ|AFP)/u.exec(credit)?.[0] ?? null;
  return reading('caption', [
    { type: 'caption', value: shown, start, end: start + shown.length },
    { type: 'photo-credit', credit, creator: null, agency: house, start: at, end: at + credit.length },
  ]);
}
