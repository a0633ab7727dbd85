/** Names of places: their usual case, and the regions and cities that copy names behind or beside others. */
import { naturalName } from './person-names.ts';

const small = new Set(
  'of the and de du des la le les del di da do dos das en sur upon on am an der den au aux el al y sous'.split(
    ' ',
  ),
);
const initials = new Set('USA UK UAE US DC NSW DRC EU UN PNG BC NYC LA HK SAR NWFP'.split(' '));

/** `XI'AN` → `Xi'an`, `RIO DE JANEIRO` → `Rio de Janeiro`, `AIX-EN-PROVENCE` → `Aix-en-Provence`; other case stays. */
export function naturalPlace(printed: string): string {
  const letters = printed.replace(/[^\p{L}]/gu, '');
  if (letters.length < 3 || printed !== printed.toUpperCase() || !/\p{Lu}/u.test(printed)) return printed;
  let count = 0;
  return printed.replace(/\p{L}[\p{L}\p{M}'’.]*/gu, (word) => {
    count += 1;
    if (initials.has(word.replace(/\.$/, '')) || /^(?:\p{Lu}\.){2,}$/u.test(word)) return word;
    const lower = word.toLowerCase();
    if (count > 1 && small.has(lower)) return lower;
    const elided = /^(d|l)(['’])(.+)$/u.exec(lower);
    if (elided?.[3] && count > 1) return `${elided[1]}${elided[2]}${naturalName(elided[3])}`;
    const apostrophe = /^(\p{L}{2,})(['’]\p{L}+)$/u.exec(lower);
    if (apostrophe?.[1]) return `${naturalName(apostrophe[1])}${apostrophe[2]}`;
    return naturalName(word);
  });
}

const regions = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|ontario|quebec|british columbia|nova scotia|new brunswick|alberta|manitoba|saskatchewan|new south wales|victoria|queensland|south australia|western australia|tasmania|scotland|england|wales|northern ireland|ireland|south korea|north korea|south africa|new zealand|saudi arabia|sri lanka|united kingdom|united states|puerto rico|costa rica|el salvador|inner mongolia|hong kong|france|germany|italy|spain|portugal|japan|china|india|kenya|nigeria|egypt|brazil|mexico|canada|australia|poland|ukraine|russia|turkey|israel|lebanon|jordan|iraq|iran|pakistan|thailand|vietnam|indonesia|malaysia|zhejiang|jiangsu|guangdong|fujian|sichuan|yunnan|guizhou|hunan|hubei|henan|hebei|shandong|shanxi|shaanxi|gansu|qinghai|ningxia|xinjiang|tibet|xizang|guangxi|hainan|anhui|jiangxi|liaoning|jilin|heilongjiang`.split(
    '|',
  ),
);

/** Names of places and houses have no small words but particles. */
export function isProper(words: string): boolean {
  return words
    .split(/\s+/)
    .every((word) =>
      /^[\p{Lu}\d\p{Script=Arabic}\p{Script=Han}(]|^(?:and|of|the|de|du|la|le|del|al|el|sur|upon|on|am|an|der|di|dos|da)$|\.(?:com|cn|org|net)/u.test(
        word,
      ),
    );
}

/** Whether words behind `in` or `from` are where somebody was. */
export function couldBePlace(words: string): boolean {
  return words.length <= 60 && words.split(' ').length <= 5 && isProper(words) && !/[\d()（）]/.test(words);
}

/** A place in natural case, part by part. */
export function naturalPlaces(printed: string): string {
  return printed
    .split(/(?<=[,/]\s?)/)
    .map(naturalPlace)
    .join('');
}

/** Whether words are a state, province or country, as it stands behind a city: `in Lincoln, Nebraska`. */
export function isRegion(text: string): boolean {
  return regions.has(text.trim().toLowerCase());
}

const arabicCities =
  /^(?:الرياض|جدة|مكة|مكة المكرمة|المدينة المنورة|الدمام|القاهرة|الإسكندرية|الجيزة|بيروت|طرابلس|صيدا|دمشق|حلب|حمص|بغداد|البصرة|الموصل|أربيل|عمّان|عمان|الكويت|الدوحة|المنامة|أبوظبي|أبو ظبي|دبي|الشارقة|مسقط|صنعاء|عدن|الخرطوم|تونس|الجزائر|الرباط|الدار البيضاء|مراكش|فاس|طنجة|نواكشوط|القدس|القدس المحتلة|رام الله|غزة|نابلس|الخليل|بنغازي|مقديشو|جيبوتي|المنيا|أسيوط|سوهاج|الأقصر|أسوان|بورسعيد|السويس|الإسماعيلية|طنطا|المنصورة|دمياط|الفيوم|بني سويف|كفر الشيخ|إربد|الزرقاء|العقبة|أبها|تبوك|الطائف|بريدة|حائل|جازان|نجران|الأحساء|النجف|كربلاء|كركوك|السليمانية|صلالة|العين|رأس الخيمة|الفجيرة|عجمان|أم القيوين|اللاذقية|طرطوس|حماة|صفاقس|سوسة|وهران|قسنطينة|أغادير|مكناس|تطوان|وجدة|الحديدة|تعز|بورتسودان|جنين|بيت لحم|أريحا|لندن|باريس|برلين|روما|مدريد|بروكسل|جنيف|فيينا|موسكو|كييف|واشنطن|نيويورك|أنقرة|إسطنبول|طهران|إسلام آباد|كابل|نيودلهي|بكين|شنغهاي|طوكيو|سيول|أثينا|لشبونة|أوسلو|استوكهولم)$/u;

export function isArabicCity(text: string): boolean {
  return arabicCities.test(text.trim());
}
