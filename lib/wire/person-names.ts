/** People's names: which words could be one, and how one is written whatever the case of the copy. */

const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'la',
  'las',
  'los',
  'le',
  'du',
  'da',
  'das',
  'do',
  'dos',
  'di',
  'del',
  'della',
  'ter',
  'ten',
  'y',
  'e',
  'bin',
  'ibn',
  'bint',
  'binte',
  'ul',
  'ur',
  'af',
  'zu',
  'zur',
]);
const romanNumeral = /^(?:II|III|IV|VI|VII|VIII)$/;

/** `MO JINGXI` → `Mo Jingxi`, `McDONALD` → `McDonald`, `JUAN DE LA CRUZ` → `Juan de la Cruz`; Chinese names lose the space that pads them. */
export function naturalName(printed: string): string {
  const name = printed.replace(/[\u3000\s]+/g, ' ').trim();
  if (/^[\p{Script=Han} ]+$/u.test(name)) return name.replace(/ /g, '');
  const words = name.split(' ');
  const isLower = name === name.toLowerCase() && /\p{Ll}/u.test(name);
  const isUpper = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
  return words
    .map((word, index) => {
      const lower = word.toLowerCase();
      const isInner = index > 0 && index < words.length - 1;
      if (isInner && particles.has(lower) && (isUpper || isLower || word === lower)) return lower;
      if (isLower && words.length > 1) return capitalised(word);
      if (isLower) return capitalised(word);
      return naturalWord(word);
    })
    .join(' ');
}

function naturalWord(word: string): string {
  if (word.includes('-')) return word.split('-').map(naturalWord).join('-');
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || romanNumeral.test(letters)) return word;
  if (/^(?:\p{Lu}\.){1,4}\p{Lu}?\.?$/u.test(word)) return word;
  const mac = /^(Mc|MC|Mac)(\p{Lu}{2,})$/u.exec(word);
  if (mac) return `${mac[1] === 'Mac' ? 'Mac' : 'Mc'}${capitalised(mac[2] ?? '')}`;
  const apostrophe = /^(\p{L}{1,2})(['’])(\p{Lu}{2,}.*)$/u.exec(word);
  if (apostrophe && letters === letters.toUpperCase()) {
    return `${capitalised(apostrophe[1] ?? '')}${apostrophe[2]}${capitalised(apostrophe[3] ?? '')}`;
  }
  if (letters !== letters.toUpperCase()) return word;
  if (letters.length === 2 && !/[AEIOUYÀ-Ý]/i.test(letters) && !/^(?:NG|JR|SR|DR|MR|MS|ST)$/.test(letters))
    return word;
  return capitalised(word);
}

function capitalised(word: string): string {
  if (word.includes('-')) return word.split('-').map(capitalised).join('-');
  const apostrophe = /^(\p{L})(['’])(\p{L}{3,}.*)$/u.exec(word);
  if (apostrophe) return `${apostrophe[1]?.toUpperCase()}${apostrophe[2]}${capitalised(apostrophe[3] ?? '')}`;
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

const notNames = new Set(
  'the a an of for to on at from as is are was were be has have will would can could not no after before over under into than that this these those it its his her their our your more most new how why what when where who which says said amid against during between monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday publication release share print update updated published news photo photos video top home world sports business opinion read editor source'.split(
    ' ',
  ),
);
const titleWords =
  /(?:^|\s)(?:reporters?|correspondents?|editors?|writers?|columnists?|staff|contributors?|bureau|chief|analyst|producer|special|fellow|professor|director|intern|freelance|journalists?|photographers?|envoy|anchor|team)(?:\s|$)/i;

export function isTitle(text: string): boolean {
  return titleWords.test(text.slice(0, 100));
}

const jobWords =
  /(?:^|\s)(?:senior|chief|science|health|political|politics|economics?|staff|special|foreign|diplomatic|defence|defense|environment|education|technology|business|sports?|arts|culture|travel|social|affairs|home|world|china|asia|europe|africa|deputy|associate|national|international|climate|religion|legal|crime|royal|media|our|local|news|features?)(?:\s|$)/i;

/** Whether words are rather the beginning of a job, `Senior Science`, than a name. */
export function couldBeJob(text: string): boolean {
  return jobWords.test(text);
}

const suffix = /^(?:Jr|Sr|II|III|IV|PhD|MD)\.?$/i;

/** Whether some words in Latin letters could be one person's name. `strict` asks for two to four words, each with a capital. */
export function couldBeLatinName(text: string, strict: boolean): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > (strict ? 4 : 6) || words.length < (strict ? 2 : 1) || text.length > 60) return false;
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (particles.has(lower) && index > 0) continue;
    if (/^(?:al|el|ash|as|ad|an|ar|at|az|abu|ben|bint|ibn|bin|ul|ur|de|e)(?:-e|-i)?-?\p{Lu}/u.test(word)) {
      capitals += 1;
      continue;
    }
    if (suffix.test(word) && index > 0) continue;
    if (!/^\p{Lu}[\p{L}\p{M}.'’ʻ-]*$/u.test(word)) return false;
    if (
      notNames.has(lower.replace(/\.$/, '')) &&
      !(
        words.length === 2 && /^(?:may|june|april|august|march|home|top|will|new|so|an|no|on|to)$/.test(lower)
      )
    )
      return false;
    capitals += 1;
  }
  return capitals >= (strict ? 2 : 1);
}

const surnames = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬鄔臧畅暢宫宮来來嵺苟全褚廉简簡娄婁盖蓋符奚木穆党黨燕郎邸冀谈談姬屠连連郜晏栾欒郁商蒙计計喻揭窦竇迟遲宇敖糜鄢冷卓花仇艾蓝藍都巩鞏稽井练練仲乐樂虞卞封竺冼原官衣楚佟栗匡宗应應台巫鞠僧桑荆荊谌諶银銀扬揚明沙薄伏岑习習胥保和蔺藺由国國尼凤鳳褟',
);
const doubleSurnames =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|长孙|夏侯|端木|宇文|南宫|呼延|闻人|独孤|拓跋)/u;

/** Whether Chinese characters could be one person's name: a surname and one or two more, or a foreign name with a point. */
export function couldBeChineseName(text: string, strict: boolean): boolean {
  if (/^\p{Script=Han}{1,8}[·•．‧]\p{Script=Han}{1,10}(?:[·•．‧]\p{Script=Han}{1,10})?$/u.test(text))
    return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (doubleSurnames.test(text)) return text.length >= 3;
  if (!strict) return true;
  return text.length <= 3 && surnames.has(text.charAt(0));
}

/** How many characters of a Chinese text at its beginning are most likely one name, where no mark says where it ends. */
export function chineseNameLength(text: string): number {
  if (doubleSurnames.test(text)) return Math.min(text.length, 4);
  return Math.min(text.length, 3);
}

/** Whether Arabic words could be one person's name. */
export function couldBeArabicName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || text.length > 50) return false;
  return words.every(
    (word) =>
      /^[\u0621-\u064a\u064b-\u0652\u0670-\u06d3.ـ-]+$/u.test(word) && word.length > 1 && word.length < 16,
  );
}
