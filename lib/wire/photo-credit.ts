/** Credits of photos, alone or at the end of a caption: `[Photo by X/Agency]`, `(Xinhua/Li Si)`, `张秋明 摄`, `Photo: VCG`. */
import { agencySpelling } from './agency-names.ts';
import type { Context } from './copy.ts';
import { couldBeArabicName, couldBeChineseName, couldBeLatinName, naturalName } from './person-names.ts';

export type PhotoCredit = { credit: string; creator: string | null; agency: string | null };
export type EndingCredit = PhotoCredit & { captionEnd: number; start: number; end: number };

const says =
  /^(?:file |ap |afp |reuters |vcg |xinhua |epa |handout |courtesy )?(?:photos?|photographs?|pictures?|images?|pics?|photo credit|image credit|picture credit|credit|graphics?|illustration|crédit(?: photo)?|fotos?)(?=[\s:：/|]|$)|^(?:照片|图片|圖片|[图圖]自|图|圖|摄影|攝影|供图|供圖|图源|圖源|图片来源|圖片來源|资料图|資料圖|资料照|資料照|档案照|翻攝)|[摄攝](?:影)?$|(?:供图|供圖|提供)$|^(?:تصوير|الصورة|صورة|الصور|صور|عدسة|المصدر|مصدر الصورة|أرشيف(?:ية)?|أرشيفية)(?=[\s:/–-]|$)|\bphotos?$|^courtesy (?:of|photo)|^photo courtesy|^handout|via getty|getty images|via reuters|via ap/iu;
const lead =
  /^(?:(?:file )?(?:photo credit|image credit|picture credit|photos?|photographs?|pictures?|images?|credit|photography|graphics?|illustration|crédit(?: photo)?|fotos?)(?![\p{L}])(?:\s+(?:is\s+)?(?:by|taken by|from|courtesy of|provided (?:to .{2,30} )?by|provided to|supplied by|via|de|:))?|courtesy of|image source,|[图圖]自|م?صدر الصورة\s?[،,]|照片|图片来源|圖片來源|图片|圖片|图源|圖源|图|圖|摄影|攝影|供图|تصوير|الصورة|صورة|الصور|عدسة|مصدر الصورة)\s{0,2}[:：/／∕|丨–-]?\s{0,2}(?:by\s)?/iu;

/** `ABC News: Sam Perrin`, `Supplied: Shire of Koorda`. */
const housePerson = /^(\p{Lu}[\p{L} ]{1,30}):\s(\p{Lu}[\p{L} .'’-]{2,40})$/u;

/** Reads the words of a credit. Null where they do not read like one. */
export function readPhotoCredit(printed: string, context: Context, isSure = false): PhotoCredit | null {
  const credit = printed.trim();
  if (credit === '' || credit.length > 120) return null;
  const pair = housePerson.exec(credit);
  if (pair?.[1] && pair[2] && !lead.test(credit)) {
    const isSupplied = /^supplied$/i.test(pair[1]);
    if (isSupplied || isHouse(pair[1], context) || /^ABC\b/.test(pair[1]))
      return {
        credit,
        creator: couldBeLatinName(pair[2], true) ? naturalName(pair[2]) : null,
        agency: isSupplied ? (couldBeLatinName(pair[2], true) ? null : pair[2]) : agencySpelling(pair[1]),
      };
  }
  const [, initials, shown] = housePhoto.exec(credit) ?? [];
  if (initials && shown && initials === initials.toUpperCase() && couldBeLatinName(shown, true))
    return { credit, creator: naturalName(shown), agency: agencySpelling(initials) };
  const said = says.test(credit);
  const chinese = readChineseCredit(credit, context);
  if (chinese) return chinese;
  const found = lead.exec(credit);
  const rest = (found ? credit.slice(found[0].length) : credit)
    .replace(/^[资資]料[图圖][，,]\s?(?:[图圖]片[来來]源[：:])?/u, '')
    .replace(/\s{0,2}[,，]?\s(?:file photo|file|handout|pool)$/i, '')
    .trim();
  if (rest.length > 40 && /\p{L}{4,}[.!?؟]\s\S/u.test(rest)) return null;
  if (/^(?:(?:the )?(?:writer|author|reporter)|supplied|provided|handout|file)$/i.test(rest))
    return { credit, creator: null, agency: null };
  const kind = /^(?:courtesy of|provided by|supplied by)\s(?:the\s)?(?=\S)/i.exec(rest);
  if (kind) return { credit, creator: null, agency: agencySpelling(rest.slice(kind[0].length)) };
  if (rest === '') return said ? { credit, creator: null, agency: null } : null;
  const parts = rest
    .replace(/^for\s(?:the\s)?(?=\p{Lu})/iu, '')
    .split(
      /\s?[/／∕|丨]\s?|\s(?:via|for|of)\s(?:the\s)?(?=\p{Lu})|\s?[-–—]\s(?=[\p{Lu}\p{Script=Arabic}])|,\s(?=\p{Lu}[\p{L} ]+$)/u,
    )
    .map((part) => part.trim().replace(/^for\s(?:the\s)?(?=\p{Lu})/iu, ''))
    .filter((part) => part !== '');
  const houses = parts.filter((part) => isHouse(part, context));
  const people = parts.filter((part) => !isHouse(part, context) && isPerson(part, context, isSure || said));
  if (!said && !isSure && houses.length === 0) {
    const isPair =
      parts.length === 2 &&
      people.length >= 1 &&
      /[/／∕]/.test(rest) &&
      parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part) && part.length < 40);
    return isPair && parts[0] && parts[1] ? { credit, ...nameFirst(parts[0], parts[1]) } : null;
  }
  if (!said && !isSure && houses.length + people.length < parts.length) return null;
  if (/courtesy of|provided (?:to|by)|supplied by/i.test(found?.[0] ?? ''))
    return { credit, creator: null, agency: rest };
  if (houses.length > 0) {
    const names = parts.filter((part) => !houses.includes(part));
    const shown = houses
      .map((given) => given.replace(/^(?:for|via)\s(?:the\s)?/i, ''))
      .map((house) => (context.knowsAgency(house) ? house : house.replace(/\s(?:photos?|pool)$/i, '')));
    return { credit, creator: creatorOf(names), agency: agencySpelling(shown.join('/')) };
  }
  const [first, second] = parts;
  if (first && second) return { credit, ...nameFirst(first, second) };
  if (
    first &&
    isPerson(first, context, true) &&
    !/^\p{Lu}{2,6}$/u.test(first) &&
    !(found && /[:/]\s*$/.test(found[0]) && !/\s/.test(first) && !/\p{Script=Han}/u.test(first))
  ) {
    return { credit, creator: creatorOf([first]), agency: null };
  }
  return { credit, creator: null, agency: first ? agencySpelling(first) : null };
}

function nameFirst(first: string, second: string): { creator: string | null; agency: string | null } {
  const isTurned = !/\s/.test(first) && /\s/.test(second) && couldBeLatinName(second, true);
  return isTurned
    ? { creator: creatorOf([second]), agency: agencySpelling(first) }
    : { creator: creatorOf([first]), agency: agencySpelling(second) };
}

function creatorOf(names: string[]): string | null {
  const printed = names
    .flatMap((name) => name.split(/\s(?:and|&)\s|,\s/i))
    .map((name) =>
      name
        .replace(/^(?:photos?|by)\s/i, '')
        .replace(/\s?[摄攝]影?$/u, '')
        .trim(),
    )
    .filter((name) => name !== '');
  return printed.length > 0 ? printed.map(naturalName).join(', ') : null;
}

function isHouse(part: string, context: Context): boolean {
  if (context.isPerson(part)) return false;
  return (
    context.isAgency(part) ||
    /^(?:AP|AFP|Reuters|VCG|Xinhua|EPA|Getty)\s(?:photos?|images|pool)$/i.test(part) ||
    /(?:handout|screenshot|社交媒体|网络截图|視覺|视觉|يوتيوب|تويتر|مواقع التواصل)/i.test(part)
  );
}

function isPerson(part: string, context: Context, isLoose: boolean): boolean {
  if (context.isPerson(part)) return true;
  if (/\p{Script=Han}/u.test(part)) return couldBeChineseName(part.replace(/[摄攝]$/u, ''), !isLoose);
  if (/\p{Script=Arabic}/u.test(part)) return couldBeArabicName(part);
  if (couldBeLatinName(part, !isLoose)) return true;
  const both = part.split(/,?\s(?:and|&)\s|,\s/i);
  return both.length > 1 && both.every((name) => couldBeLatinName(name, !isLoose));
}

const chineseTaken =
  /^(?:[图圖][／/∕:：]?|摄影[:：])?\s{0,2}((?:[\p{Script=Han}A-Za-z－·]{0,12}?)(?:记者|記者|发|發|通讯员|通訊員))?[\s\u3000（(]{0,3}((?:[\p{Script=Han}]{1,4}(?:[·•．][\p{Script=Han}]{1,8})?)(?:[、，\s\u3000][\s\u3000]?[\p{Script=Han}]{1,4}){0,4}?)[\s\u3000]{0,3}[/／∕]?[\s\u3000]?(?:拍?[摄攝](?:影)?|[傳传]真|供[图圖]|(?<=[／/∕\s\u3000]\s?)[图圖片])[）)]?$/u;

/** Who gave a picture without being named, and names that are no person's. */
const nobody =
  /^(?:受访者|受访单位|受访对象|采访对象|受訪者|当事人|网友|網友|读者|讀者|资料|資料|家属|本人|通讯员|活动方|主办方|景区|校方|院方|企业|公司|警方)$/u;
const organisation =
  /(?:局|馆|館|處|处|厅|廳|委|部|公司|中心|大学|大學|学院|医院|醫院|学校|學校|社区|政府|集团|集團|办|所|院|景区|街道|镇|鄉|乡|县|區|区|村委会|委员会|基金会|协会|協會|剧团|乐团|银行|俱乐部|支队|大队|总队|站|园|社|报|网|台)$/u;

function readChineseCredit(credit: string, context: Context): PhotoCredit | null {
  if (!/\p{Script=Han}/u.test(credit)) return null;
  const issued =
    /^([\p{Script=Han}]{2,10})[发發](?:[\s\u3000（(]{0,3}(.{2,20}?)[\s\u3000]?[摄攝][）)]?)?$/u.exec(credit);
  if (issued?.[1] && context.isAgency(issued[1])) {
    return { credit, creator: issued[2] ? naturalName(issued[2]) : null, agency: issued[1] };
  }
  const housed = /^(.{2,40}[摄攝](?:影)?)[（(]([^（）()]{2,14})[）)]$/u.exec(credit);
  const inner = housed?.[1] ? readChineseCredit(housed[1], context) : null;
  if (inner && housed?.[2]) return { credit, creator: inner.creator, agency: inner.agency ?? housed[2] };
  const given =
    /^(?:[图圖][／/:：])?\s?([\p{Script=Han}·（）()、]{2,20}?)[\s\u3000]*(?:供[图圖]|提供)$/u.exec(
      credit,
    )?.[1];
  if (given && nobody.test(given)) return { credit, creator: null, agency: null };
  if (given && organisation.test(given)) return { credit, creator: null, agency: given };
  const taken = chineseTaken.exec(
    credit
      .replace(/拍([摄攝])/u, '$1')
      .replace(/(?<=[摄攝])[／/]\p{Script=Han}{2,8}$/u, '')
      .replace(/^(?:本文)?[图圖]片均?[为為由](.+?)[\s\u3000]?[图圖]$/u, '$1摄')
      .replace(/^(?:本文)?[图圖]片均?[为為由]/u, ''),
  );
  if (!taken) return null;
  const house = (taken[1] ?? '').replace(/(?:特约|摄影|攝影)?(?:记者|記者|发|發|通讯员|通訊員)$/u, '');
  const names = (taken[2] ?? '')
    .replace(/^(?:记者|記者)/u, '')
    .split(/[、，]|[\s\u3000](?=[\p{Script=Han}]{2})/u);
  const agency = house === '' || /^(?:本报|本報|本社|本网|本台)$/.test(house) ? null : house;
  return { credit, creator: names.map(naturalName).join('、') || null, agency };
}

const housePhoto = /^(\p{Lu}{2,10}) (?:FILE )?photos?(?::| by)\s?(.{2,60})$/iu;

const slashed = /(?<=[.!?”"]\s{0,3})\/\s?(\p{Lu}[\p{L}\d .'-]{1,40})$/u;

const sentenceEnd = /[.。!！?？…”"』」»’)）]$/u;

/** A credit at the end of a caption. `inCaption` is set where the words are known to be a caption. */
export function findEndingCredit(text: string, context: Context, inCaption: boolean): EndingCredit | null {
  const from = Math.max(0, text.length - 220);
  const tail = text.slice(from);
  return bracketed(text, tail, from, context, inCaption) ?? unbracketed(tail, from, context, inCaption);
}

function bracketed(
  text: string,
  tail: string,
  from: number,
  context: Context,
  inCaption: boolean,
): EndingCredit | null {
  const trimmedTail = tail.trimEnd().replace(/[.。]$/, '');
  const closing = trimmedTail.at(-1);
  const opening = closing ? { ']': '[', ')': '(', '）': '（', '】': '【', '〕': '〔' }[closing] : undefined;
  if (!closing || !opening) return null;
  let depth = 0;
  let at = trimmedTail.length - 1;
  for (; at >= 0; at -= 1) {
    if (trimmedTail[at] === closing) depth += 1;
    if (trimmedTail[at] === opening) depth -= 1;
    if (depth === 0) break;
  }
  if (at < 0) return null;
  const inside = trimmedTail.slice(at + 1, -1);
  if (/^[\s\u3000]?(?:编译|編譯|翻译|编辑|編輯|责编|審核|审核|校对|作者|记者|文|来源)[/／:：]/u.test(inside))
    return null;
  if (
    /^(?:.{0,4}(?:无人机|無人機|航拍|拼版|资料|資料|手机|視頻|视频)(?:照片|图片|圖片|照|图|圖|截图|截圖|拼接)?|file photo|drone photo)$/i.test(
      inside.trim(),
    )
  )
    return null;
  const before = trimmedTail.slice(0, at);
  const issuer =
    /[\s\u3000。](\p{Script=Han}{2,8}[发發])$/u.exec(before) ?? /^(\p{Script=Han}{2,8}[发發])$/u.exec(before);
  if (issuer?.[1] && /[摄攝]/.test(inside)) {
    const start = from + at - issuer[1].length;
    const credit = readPhotoCredit(`${issuer[1]}（${inside}）`, context, true);
    if (credit)
      return {
        ...credit,
        captionEnd: text.slice(0, start).trimEnd().length,
        start,
        end: from + trimmedTail.length,
      };
  }
  // What stands before the bracket says whose it is, the bracket only through whom it came.
  if (/\p{Script=Han}[\s\u3000]?[摄攝]影?$/u.test(before)) {
    const whole = unbracketed(tail, from, context, inCaption);
    if (whole) return whole;
  }
  const isPair = /^ABC\b|^supplied:/i.test(inside) && housePerson.test(inside);
  const isBare = !says.test(inside) && !/[/／∕]/.test(inside) && !isPair;
  const isPictures =
    /^(?:.{0,10}(?:视觉|視覺|影像)(?:中国|中國)?|VCG|CFP|IC photo|Getty Images|Shutterstock|东方IC|غيتي)$/i.test(
      inside.trim(),
    ) && before.trim().length > 4;
  const isOpenEnded =
    isPictures ||
    (context.isAgency(inside) && !sentenceEnd.test(before.trimEnd().slice(-4)) && before.trim().length > 10);
  if (isBare && !inCaption && closing !== ']' && !isOpenEnded) return null;
  if (isBare && !inCaption && closing === ']' && !context.isAgency(inside)) return null;
  const credit = readPhotoCredit(inside, context, (inCaption || isOpenEnded) && !/\s\p{Ll}+\s/u.test(inside));
  if (!credit) return null;
  if (/(?:资料|無人機|无人机|file)/.test(inside) && credit.creator === null && credit.agency === null)
    return null;
  return {
    ...credit,
    captionEnd: text.slice(0, from + at).trimEnd().length,
    start: from + at + 1,
    end: from + at + 1 + inside.length,
  };
}

const unbracketedForms: RegExp[] = [
  /(?<=[。！？”』」）)，\s\u3000]|^)((?:[\p{Script=Han}]{2,12}(?:特约|摄影|攝影)?(?:记者|記者)|[图圖][／/∕:：])?[\s\u3000]{0,2}[\p{Script=Han}]{1,4}(?:·[\p{Script=Han}]{1,8})?(?:[、\s\u3000]{1,2}[\p{Script=Han}]{1,4}){0,3}[\s\u3000]{0,3}(?:[/／∕]?[摄攝](?:影)?(?:[／/]\p{Script=Han}{2,8})?|[傳传]真|(?<=[\s\u3000])[图圖])(?:[（(][^（）()]{2,14}[）)])?)[。]?(?:[\s\u3000]?\d{2,4}年\d{1,2}月\d{1,2}日)?$/u,
  /(?<=[。！？”』」）)\s\u3000])((?:[\p{Script=Han}]{2,10}[发發])|(?:图片来源|圖片來源|图源|圖源|摄影|攝影|供图|图|圖)[\s\u3000]?[:：丨|／/][^。：:]{2,30}|[^。，：:\s]{2,16}[\s\u3000]?(?:供图|供圖))[。]?$/u,
  /(?<=[.!?。”"’)…—–]\s{0,3}|^)((?:file )?(?:photos?|photographs?|pictures?|images?|photo credit|image credit|credit|foto|crédit(?: photo)?)\s{0,2}(?::|by\s|courtesy of\s|©)\s{0,2}[^.!?。:]{2,70})\.?$/iu,
  /(?<=[.!?”"’)…]\s{0,3}|^)(\p{Lu}{2,10} (?:FILE )?PHOTOS?:\s?[^.!?。:]{2,60})$/u,
  /(?<=\S\s?\|\s?)((?:representative |file )?(?:photo credit|photo|image|picture|credit)\s?:\s?[^|]{2,60})$/iu,
  /(?<=[。！？\s\u3000])((?:本文)?[图圖]片均?[为為由][\p{Script=Han}\s\u3000]{2,20}(?:[图圖摄攝]|提供))$/u,
  /(?<=[.!?۔؟»”"]\s{0,3}|\s(?:[-–—|]|ـ{1,3})\s|^)((?:(?:تصوير|عدسة|الصورة|المصدر|مصدر الصورة)\s?[:：/]|تصوير|عدسة)\s?[^.:]{2,60})\.?$/u,
  /(?<=\S[\s\u3000])([图圖](?:自|[／/])[^。：:\s]{2,16})$/u,
  /(?<=\S\s{1,3})©\s?([^.!?。؟©]{2,60})$/u,
];

function unbracketed(tail: string, from: number, context: Context, inCaption: boolean): EndingCredit | null {
  const text = tail.trimEnd();
  for (const form of unbracketedForms) {
    const match = form.exec(text);
    const words = match?.[1];
    if (!match || words === undefined) continue;
    const start = match.index + match[0].indexOf(words);
    const credit = readPhotoCredit(words, context, true);
    if (credit)
      return {
        ...credit,
        captionEnd:
          from + text.slice(0, start).replace(/[\s©]+$|\s?[—–]\s*$|\s(?:[-|]|ـ{1,3})\s*$/gu, '').length,
        start: from + start,
        end: from + start + words.length,
      };
  }
  const stroke = slashed.exec(text);
  const shown = stroke?.[1] ? readPhotoCredit(stroke[1], context, true) : null;
  if (stroke?.[1] && shown)
    return {
      ...shown,
      captionEnd: from + text.slice(0, stroke.index).trimEnd().length,
      start: from + text.length - stroke[1].length,
      end: from + text.length,
    };
  const last = /(?<=[.!?。”"’)…]\s{0,3})([\p{Lu}\p{Lo}][^.!?。”"]{2,60})\.?$/u.exec(text);
  if (!last?.[1] || !sentenceEnd.test(text.slice(0, last.index).trimEnd())) return null;
  const isPlainHouse =
    context.isAgency(last[1]) &&
    (inCaption || (context.knowsAgency(last[1]) && /^\p{Lu}+(?: \p{Lu}+)+$/u.test(last[1])));
  if (!/[/／∕]|\bvia\b|©/.test(last[1]) && !isPlainHouse) return null;
  const credit = readPhotoCredit(last[1].replace(/^©\s?/, ''), context, inCaption);
  if (!credit) return null;
  return {
    ...credit,
    captionEnd: from + text.slice(0, last.index).trimEnd().length,
    start: from + last.index,
    end: from + last.index + last[1].length,
  };
}
