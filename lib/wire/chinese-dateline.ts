/** Chinese datelines: `新华社北京9月5日电（记者张三）`, `本报讯 记者李四报道`, `【記者林若蘭／雲澤報導】`, `（中央社記者林若蘭台北5日電）`. */
import { readBareChineseByline, readChineseByline } from './chinese-byline.ts';
import type { Context, Fact } from './copy.ts';
import type { Dateline } from './dateline.ts';
import { readJapaneseFrame } from './japanese-lines.ts';
import { listNames } from './name-list.ts';
import { chineseNameLength, naturalName } from './person-names.ts';

const origin =
  '^[\\s\\u3000【〔[（(]{0,4}(?:据|據)?([\\p{Script=Han}A-Za-z－—·]{2,24}?)(?:(\\d{4})年)?(?:(\\d{1,2})月)?';
const closing = '(?:[：:]|[】〕\\]）)])?';
const wired = new RegExp(
  `${origin}(?:(\\d{1,2})日)?(?:上午|下午|晚|凌晨)?(综合电|专电|專電|专讯|專訊|外电|电讯|電訊|电|電|讯|訊|消息)${closing}`,
  'u',
);
/** `参考消息网2月27日报道　`: with its day, a site's word for “reports” opens a story, too. */
const reported = new RegExp(`${origin}(\\d{1,2})日()(?:报道|報道|報導)[\\s\\u3000]+`, 'u');
const framed =
  /^[\s\u3000]{0,4}[【〔[（(]((?:[^】〕\]）)]{0,60}?)(?:记者|記者|报讯|報訊|社|(?<=[（(【]\s?)文[／/])[^】〕\]）)]{0,80})[】〕\]）)]/u;
const unframed =
  /^[\s\u3000]{0,4}((?:[\p{Script=Han}]{0,10}?)(?:记者|記者)[\s\u3000]?[\p{Script=Han}、　\s·]{2,40}[／/∕][\p{Script=Han}]{2,8}(?:報導|报道|報道|專電|专电))[\s\u3000：:]+/u;

const papers =
  /^(.{1,10}?(?:通讯社|通訊社|新闻网|新聞網|日报|日報|晚报|晚報|早报|早報|青年报|商报|商報|都市报|新闻客户端|客户端|电视台|新闻|新聞|在线|社|网|網|报|報|台)(?:(?:新闻|新聞)?客户端)?)(.*)$/u;

/** Where the copy begins with a Chinese dateline, what it states and where the text begins; else null. */
export function readChineseDateline(text: string, context: Context): Dateline | null {
  const head = text.slice(0, 260);
  return (
    readJapaneseFrame(head, context) ??
    readFramed(head, context) ??
    readHouseFrame(head, context) ??
    readWired(head, context)
  );
}

function readWired(head: string, context: Context): Dateline | null {
  const match = reported.exec(head) ?? wired.exec(head);
  if (!match) return null;
  const [whole, origin = '', year, month, day, kind = ''] = match;
  const split = splitOrigin(origin, context);
  const isDated = day !== undefined;
  if (!split) return null;
  if (
    !isDated &&
    (split.place.length > 6 ||
      !/[讯訊电電]$|消息$/.test(kind) ||
      (/消息$/.test(kind) && !/[：:]$/.test(whole) && !/^[（(](?:记者|記者)/u.test(head.slice(whole.length))))
  )
    return null;
  if (!isDated && split.place !== '' && !context.isAgency(split.agency)) return null;
  const facts: Fact[] = [];
  const at = whole.indexOf(origin);
  const house = /^(?:本报|本報|本社|本网|本網|本台|本刊)$/.test(split.agency) ? null : split.agency;
  if (house)
    facts.push({ type: 'text', field: 'source', value: house, start: at, end: at + split.agency.length });
  if (split.place !== '') {
    const from = at + split.agency.length;
    facts.push({
      type: 'text',
      field: 'place',
      value: split.place,
      start: from,
      end: from + split.place.length,
    });
  }
  if (year && month && day) {
    facts.push({
      type: 'time',
      field: 'published',
      time: {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        hour: null,
        minute: 0,
        second: 0,
        offset: null,
        ambiguous: false,
      },
      start: 0,
      end: whole.length,
    });
  }
  return readReporters(head, whole.length, facts, house, context);
}

/** The reporters after the dateline, in brackets or before a word for “reports”. */
function readReporters(
  head: string,
  from: number,
  facts: Fact[],
  house: string | null,
  context: Context,
): Dateline {
  const rest = head.slice(from);
  const bracket = /^[\s\u3000]{0,6}[（(]([^（）()]{2,100})[）)][\s\u3000：:]{0,4}/u.exec(rest);
  if (bracket) {
    const inside = bracket[1] ?? '';
    const byline =
      readChineseByline(inside, context) ?? (house ? readBareChineseByline(inside, context) : null);
    if (byline) {
      const at = from + bracket[0].indexOf(inside);
      for (const fact of byline) {
        const moved = { ...fact, start: fact.start + at, end: fact.end + at };
        if (moved.type === 'credit' && moved.role === 'writer') moved.agency ??= house;
        if (!(moved.type === 'text' && moved.field === 'source' && house)) facts.push(moved);
      }
      facts.push({
        type: 'text',
        field: 'bylineText',
        value: inside.trim(),
        start: at,
        end: at + inside.length,
      });
      return { facts, length: from + bracket[0].length };
    }
  }
  const spoken =
    /^[\s\u3000]{0,4}((?:本报|本報|本网|[\p{Script=Han}]{2,8})?(?:记者|記者)[\s\u3000]?[\p{Script=Han}、，\s\u3000·]{2,30}?(?:报道|報導|報道))[\s\u3000：:，]{1,3}/u.exec(
      rest,
    );
  const unnamed =
    /^[\s\u3000]{0,4}((?:\p{Script=Han}{2,4}[、，\s\u3000]){0,3}\p{Script=Han}{2,4}(?=(?:报道|報導|报导)|[、，]))(?:[、，]?((?:特约|本报|见习)?(?:记者|通讯员)\p{Script=Han}{2,4}))?(?:报道|報導)[：:][\s\u3000]{0,2}/u.exec(
      rest,
    );
  if (unnamed?.[1]) {
    const listed = readBareChineseByline(unnamed[1], context);
    const second = unnamed[2] ? readChineseByline(unnamed[2], context) : [];
    if (listed && second) {
      const at = from + unnamed[0].indexOf(unnamed[1]);
      const next = unnamed[2] ? from + unnamed[0].indexOf(unnamed[2]) : 0;
      facts.push(...listed.map((fact) => ({ ...fact, start: fact.start + at, end: fact.end + at })));
      facts.push(...second.map((fact) => ({ ...fact, start: fact.start + next, end: fact.end + next })));
      return { facts, length: from + unnamed[0].length };
    }
  }
  const byline = spoken?.[1] ? readChineseByline(spoken[1], context) : null;
  if (spoken?.[1] && byline?.some((fact) => fact.type === 'credit')) {
    const at = from + spoken[0].indexOf(spoken[1]);
    facts.push(...byline.map((fact) => ({ ...fact, start: fact.start + at, end: fact.end + at })));
    facts.push({
      type: 'text',
      field: 'bylineText',
      value: spoken[1].trim(),
      start: at,
      end: at + spoken[1].length,
    });
    return { facts, length: from + spoken[0].length };
  }
  const gap = /^[\s\u3000:：，,]{0,6}/u.exec(rest)?.[0].length ?? 0;
  return { facts, length: from + gap };
}

function splitOrigin(origin: string, context: Context): { agency: string; place: string } | null {
  const own = /^(本报|本報|本社|本网|本網|本台|本刊)(.*)$/u.exec(origin);
  if (own) return { agency: own[1] ?? '', place: own[2] ?? '' };
  for (let length = Math.min(origin.length, 12); length >= 2; length -= 1) {
    const agency = origin.slice(0, length);
    if (!context.knowsAgency(agency)) continue;
    const app = /^(?:新闻|新聞)?客户端/u.exec(origin.slice(length))?.[0] ?? '';
    return { agency: agency + app, place: origin.slice(length + app.length) };
  }
  const paper = papers.exec(origin);
  if (!paper) return context.isAgency(origin) ? { agency: origin, place: '' } : null;
  const place = paper[2] ?? '';
  return place.length <= 12 ? { agency: paper[1] ?? '', place } : null;
}

function readFramed(head: string, context: Context): Dateline | null {
  const frame = framed.exec(head) ?? unframed.exec(head);
  const inside = frame?.[1];
  if (!frame || inside === undefined) return null;
  const at = frame[0].indexOf(inside);
  const length =
    frame[0].length + (/^[\s\u3000：:]{0,4}/u.exec(head.slice(frame[0].length))?.[0].length ?? 0);
  const facts = readPlain(inside, context) ?? readRunTogether(inside);
  if (!facts) return null;
  const moved: Fact[] = facts.map((fact) => ({ ...fact, start: fact.start + at, end: fact.end + at }));
  if (/(?:记者|記者)/.test(inside)) {
    moved.push({
      type: 'text',
      field: 'bylineText',
      value: inside.trim(),
      start: at,
      end: at + inside.length,
    });
  }
  const isNamed = moved.some((fact) => fact.type === 'credit');
  return isNamed ? { facts: moved, length } : readReporters(head, length, moved, null, context);
}

/** `【财新网】（记者 程思远）`, `【环球网报道】`: the house alone in the frame. */
function readHouseFrame(head: string, context: Context): Dateline | null {
  const match =
    /^[\s\u3000]{0,4}[【〔[]([\p{Script=Han}]{2,8}?)(?:综合)?(?:报道|報導|讯|訊|消息)?[】〕\]][\s\u3000]{0,3}/u.exec(
      head,
    );
  const house = match?.[1];
  if (!match || !house || !context.isAgency(house)) return null;
  const at = match[0].indexOf(house);
  const facts: Fact[] = [{ type: 'text', field: 'source', value: house, start: at, end: at + house.length }];
  return readReporters(head, match[0].length, facts, house, context);
}

function readPlain(inside: string, context: Context): Fact[] | null {
  const reports =
    /^([\p{Script=Han}]{2,10}?)(?:综合)?(?:报道|報導|讯)[\s\u3000,，／/]+(?=.*(?:记者|記者))/u.exec(inside);
  const named = reports ? readChineseByline(inside.slice(reports[0].length), context) : null;
  if (reports?.[1] && named) {
    const by = reports[0].length;
    const moved: Fact[] = named.map((fact) => ({ ...fact, start: fact.start + by, end: fact.end + by }));
    if (!context.isAgency(reports[1]) || /^本[报報社网網台刊]$/u.test(reports[1])) return moved;
    return [{ type: 'text', field: 'source', value: reports[1], start: 0, end: reports[1].length }, ...moved];
  }
  const paper = /^([\p{Script=Han}]{2,10}?)(?:专?[讯訊]|專訊)$/u.exec(inside);
  if (paper?.[1]) {
    const own = /^(?:本报|本報|本社)$/.test(paper[1]);
    return own ? [] : [{ type: 'text', field: 'source', value: paper[1], start: 0, end: paper[1].length }];
  }
  return readChineseByline(inside, context);
}

/** `中央社記者張三、林若蘭台北5日電`: nothing stands between the last name and the place. */
function readRunTogether(inside: string): Fact[] | null {
  const match =
    /^([\p{Script=Han}]{2,8}?(?:社|报|報|网|網|台))?(?:(?:特派|特約)?(?:记者|記者)([\p{Script=Han}、，,\s\u3000·]{2,40}?))?([\p{Script=Han}]{0,10}?)(?:(\d{1,2})月)?(\d{1,2})日(?:综合|綜合|外|专|專)?[电電]$/u.exec(
      inside,
    );
  if (!match) return null;
  const [, agency, named, placed = ''] = match;
  const facts: Fact[] = [];
  const run = `${named ?? ''}${placed}`;
  const runAt = run === '' ? 0 : inside.indexOf(run, agency?.length ?? 0);
  let place = run;
  if (named !== undefined) {
    const listed = listNames(run);
    const last = listed.at(-1);
    if (!last) return null;
    const length = splitNameAndPlace(last.text);
    place = last.text.slice(length);
    for (const item of listed) {
      const text = item === last ? last.text.slice(0, length) : item.text;
      facts.push({
        type: 'credit',
        role: 'writer',
        name: naturalName(text),
        agency: agency ?? null,
        start: runAt + item.start,
        end: runAt + item.start + text.length,
      });
    }
  }
  if (place !== '') {
    const at = inside.indexOf(place, runAt);
    facts.push({ type: 'text', field: 'place', value: place, start: at, end: at + place.length });
  }
  if (agency) facts.push({ type: 'text', field: 'source', value: agency, start: 0, end: agency.length });
  return agency || place !== '' ? facts : null;
}

const cities =
  /(?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|嘉義|花蓮|台東|臺東|宜蘭|屏東|彰化|南投|雲林|苗栗|澎湖|金門|馬祖|香港|澳門|北京|上海|廣州|深圳|東京|大阪|首爾|華盛頓|紐約|洛杉磯|舊金山|倫敦|巴黎|柏林|日內瓦|布魯塞爾|莫斯科|曼谷|新加坡|馬尼拉|河內|雅加達|新德里|雪梨|耶路撒冷|羅馬|維也納|華沙)(?:市|縣)?$/u;

function splitNameAndPlace(run: string): number {
  const city = cities.exec(run);
  if (city && city.index >= 2 && city.index <= 4) return city.index;
  if (run.length <= 4) return Math.max(2, run.length - 2);
  return chineseNameLength(run);
}
