/** The words in front of a colon (or instead of one) that say what follows: `Source:`, `责编：`, `ترجمة:`, `Edited by`. */
import type { TextField } from './copy.ts';
import type { ImportedRole } from './imported-story.ts';

export type LabelMeaning =
  | { type: 'credit'; role: ImportedRole }
  | { type: 'text'; field: TextField }
  | { type: 'time'; field: 'published' | 'updated' | 'embargo' }
  | { type: 'photo-credit' }
  | { type: 'caption' }
  | { type: 'note' };

const credit = (role: ImportedRole): LabelMeaning => ({ type: 'credit', role });
const field = (name: TextField): LabelMeaning => ({ type: 'text', field: name });

const withColon: [LabelMeaning, string][] = [
  [
    credit('web-editor'),
    'web editors?|web editor\\(s\\)|online editors?|digital editors?|webeditors?|责任编辑|責任編輯|责 ?编|責 ?編|值班编辑|值班編輯|网络编辑|网编|網路編輯|網編|محررو الويب|محرر الويب|محرر الموقع|编辑（网络）',
  ],
  [
    credit('editor'),
    'editors?|editor\\(s\\)|edited|editing|copy editors?|sub-?editors?|responsible editors?|managing editors?|proofreaders?|proofreading|reviewed|编辑|編輯|主编|主編|值班主编|值班编委|值班总监|图片编辑|圖片編輯|新媒体编辑|核稿编辑|核稿編輯|核稿|审核|審核|审校|審校|审稿|審稿|初审|复审|终审|一审|二审|三审|校对|校對|校审|监制|監製|监审|总监制|统筹|策划|編審|编审|本文编辑|本期编辑|美编|تحرير|المحررون|المحرر|محرر|المحررة|تدقيق|تدقيق لغوي|مراجعة|إشراف|rédaction|édition|éditeur|edición|editado|redaktion|redakteur(?:in)?|編集',
  ],
  [
    credit('translator'),
    'translators?|translator\\(s\\)|translation|translated|译者|譯者|翻译|翻譯|编译|編譯|译|譯|ترجمة|المترجم|المترجمة|ترجمها|traduction|traducteur|traducción|traductor|übersetzung|翻訳',
  ],
  [
    credit('writer'),
    'by|authors?|author\\(s\\)|writers?|writer\\(s\\)|reporters?|reporter\\(s\\)|bylines?|written|words|text|story|correspondents?|作者|撰文|撰稿|采写|採寫|采访|採訪|文字|文|记者|記者|本报记者|本報記者|通讯员|通訊員|整理|执笔|来稿|特约撰稿|بقلم|من مراسلنا|من مراسلتنا|مراسلنا|مراسلتنا|كتبت|كتب|كتبه|كتبها|إعداد|اعداد|تقرير|الكاتب|الكاتبة|المراسل|مراسل|auteurs?|autor(?:es|in)?|texto|取材・文',
  ],
  [
    credit('contributor'),
    'contributors?|contributed|with inputs from|inputs from|shared|供稿|参与采写|參與採寫|参与采访|參與採訪|参与报道|參與報道|參與報導|协助拍摄|ساهم في التقرير|شارك في التقرير|شارك في الإعداد|ساهم في الإعداد',
  ],
  [
    credit('additional-reporting'),
    'additional reporting|further reporting|补充报道|補充報道|補充報導|补充采访|補充採訪|补充采写|補充採寫|协助采写|協助採寫|协助采访|協助採訪|协助报道|協助報道|協助報導|تغطية إضافية|شارك في التغطية|شاركت في التغطية|ساهم في التغطية|ساهمت في التغطية|informations complémentaires|reportage complémentaire|reportería adicional|información adicional|zusätzliche berichterstattung|取材協力',
  ],
  [
    credit('illustrator'),
    'illustrations?|illustrators?|graphics?|infographics?|cartoons?|制图|製圖|插画|插畫|漫画|漫畫|绘图|海报设计|海报|设计|設計|رسم|رسوم|إنفوغرافيك',
  ],
  [
    credit('video'),
    'videos?|videographers?|video reporters?|视频记者|視頻記者|拍摄|拍攝|video editors?|视频|視頻|摄像|攝像|剪辑|剪輯|فيديو',
  ],
  [credit('data'), 'data|data analysis|数据|數據|بيانات'],
  [
    { type: 'photo-credit' },
    'photos?|photo credits?|photographers?|photographs?|photography|pictures?|picture credits?|images?|image source|image credits?|credits?|摄影|攝影|图片|圖片|图|圖|照片|图片来源|圖片來源|图源|圖源|供图|供圖|图文|تصوير|المصور|المصورة|عدسة|مصدر الصورة|الصور|crédit(?: photo)?|crédits|foto|fotos|fotografía|写真',
  ],
  [
    { type: 'caption' },
    'captions?|photo captions?|image captions?|cutlines?|图说|圖說|图注|圖註|图片说明|圖片說明|تعليق الصورة|التعليق على الصورة|شرح الصورة|الصورة|صورة|légende|pie de foto|bildunterschrift',
  ],
  [
    field('source'),
    'sources?|via|agency|publication|publisher|credit line|来源|來源|稿源|消息来源|文章来源|来自|來自|信息来源|新闻来源|稿件来源|资料来源|出处|出處|转自|轉自|المصدر|مصدر|المصادر|fuentes?|quelle|fonte|出典',
  ],
  [
    field('keyword'),
    'key ?words?|related topics|tags?|tagged(?: in| with)?|topics?|filed under|关键词|關鍵詞|关键字|關鍵字|标签|標籤|標簽|话题|话题标签|相关字词|相關字詞|الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|كلمات دلالية|الوسوم|وسوم|كلمات البحث|mots[- ]clés?|palabras clave|etiquetas|schlagw[oö]rter|stichw[oö]rter|キーワード|مواضيع|теги',
  ],
  [
    field('headline'),
    'headline|title|hed|标题|標題|主标题|主題|主题|العنوان|عنوان|titre|título|titular|titel',
  ],
  [field('kicker'), 'kicker|eyebrow|overline|strapline|引题|引題|肩题|肩題|眉题|眉題'],
  [
    field('standfirst'),
    'deck|dek|standfirst|subtitle|sub-?headline|sub-?head|subhed|summary|abstract|lead-?in|副题|副題|副标题|副標題|摘要|提要|内容提要|導語|导语|导读|導讀|العنوان الفرعي|ملخص|chapô|subtítulo|resumen',
  ],
  [
    field('section'),
    'section|category|channel|column|栏目|欄目|频道|頻道|版块|版面|القسم|التصنيف|rubrique|sección',
  ],
  [field('place'), 'place|location|dateline|地点|地點|المكان'],
  [field('slugline'), 'slug|slugline'],
  [field('copyright'), 'copyright|copyright notice|版权|版權|版权所有|حقوق النشر'],
  [field('usageTerms'), 'usage terms|restrictions|terms of use|使用条款'],
  [
    { type: 'note' },
    "editor['’]?s note|editors['’] note|note to editors|notes? to editors|eds|ed\\. note|编者按|編者按|编者注|ملاحظة للمحررين|ملاحظة",
  ],
  [
    { type: 'time', field: 'embargo' },
    'embargo|embargoed|embargoed until|embargo until|not for release before|not for publication before|禁发至|حظر النشر حتى',
  ],
  [
    { type: 'time', field: 'updated' },
    'last updated|updated|last modified|modified|update|更新时间|更新時間|最后更新|最後更新|更新於|更新于|更新|آخر تحديث|اخر تحديث|تحديث|تم التحديث|حدثت|mis à jour|modifié|actualizado|aktualisiert',
  ],
  [
    { type: 'time', field: 'published' },
    'published|publication date|published date|publish time|publish date|pubdate|posted|posted on|released|issued on|issued|date|time|date published|created|first published|发布时间|發布時間|發佈時間|发表时间|发布日期|出版日期|發佈日期|发布于|发布|發布|發佈|时间|時間|日期|發稿時間|發稿|发稿时间|出版|النشر|نشر|نشرت|تاريخ النشر|التاريخ|تم النشر|نشر في|publié|publicado|veröffentlicht|公開',
  ],
];

/** Labels that carry their names without a colon. */
const withoutColon: [LabelMeaning, string][] = [
  [
    credit('editor'),
    'edited by|editing by|copy edited by|proofread by|reviewed by|fact-checked by|édité par|editado por|redigiert von|بإشراف',
  ],
  [credit('web-editor'), 'web edited by|edited for the web by|produced for the web by'],
  [credit('translator'), 'translated by|translation by|traduit par|traducido por|übersetzt von'],
  [
    credit('contributor'),
    'additional contributions by|additional writing by|with inputs from|with reporting by|contributed by|with contributions from|with files from|research by',
  ],
  [
    credit('additional-reporting'),
    '(?:with )?(?:additional|further|extra) reporting (?:by|from)|reporting assistance by|avec les informations de|con reportería adicional de|con información adicional de|zusätzliche berichterstattung von',
  ],
  [credit('illustrator'), 'illustrations? by|illustrated by|graphics? by|infographics? by|cartoon by'],
  [credit('video'), 'videos? by|video edited by|filmed by'],
  [credit('data'), 'data by|data analysis by'],
  [
    { type: 'photo-credit' },
    'photographs? by|photos? by|pictures? by|images? by|photography by|image source,|مصدر الصورة،|صدر الصورة،|photo courtesy of|fotos? de',
  ],
  [{ type: 'caption' }, 'image caption,|التعليق على الصورة،'],
  [credit('writer'), 'author,'],
  [field('source'), 'source from|来源于|來源於'],
  [field('keyword'), 'filed under|tagged in|tagged with'],
  [
    { type: 'time', field: 'embargo' },
    'embargoed until|embargoed for release until|under embargo until|strictly embargoed until|not for release before|hold for release until',
  ],
  [
    { type: 'time', field: 'updated' },
    'last updated(?: on| at)?|updated(?: on| at)?|last modified(?: on)?|modified(?: on)?|mis à jour(?: le)?|modifié le|actualizado el|aktualisiert am|آخر تحديث|نُحدث',
  ],
  [
    { type: 'time', field: 'published' },
    'first published(?: on| at)?|published(?: on| at)?|posted(?: on| at)?|released on|issued on|created on|publié le|publicado el|veröffentlicht am|نشر في|نشرت في|نشر|发布于|出版日期|发布時間|发表于|發布於|發表於',
  ],
];

/** Arabic letters may carry vowel signs in print: نُشر is نشر. */
function withVowels(pattern: string): string {
  return pattern.replace(/[\u0621-\u064a]/g, (letter) => `${letter}[\\u064b-\\u0652\\u0640]{0,2}`);
}

/** The alternatives of a pattern; a stroke inside brackets does not part them. */
function alternatives(pattern: string): string[] {
  return pattern.match(/(?:\([^()]*\)|[^|()])+/g) ?? [];
}

type Compiled = { pattern: RegExp; meanings: { test: RegExp; meaning: LabelMeaning }[] };

function compile(entries: [LabelMeaning, string][], separator: string): Compiled {
  const words = entries
    .flatMap(([, list]) => alternatives(list).map(withVowels))
    .sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(
      `(?:(?<!\\p{N})|(?=\\p{Script=Han}))(?<![\\p{L}\\p{M}-])(${words.join('|')})${separator}`,
      'giu',
    ),
    meanings: entries.map(([meaning, list]) => ({
      test: new RegExp(`^(?:${withVowels(list)})$`, 'iu'),
      meaning,
    })),
  };
}

const colon = compile(
  withColon,
  '(?:\\s{0,2}\\(s\\))?[ \\u3000]{0,3}(?:[:：﹕︰丨]|>{2}|»|[|｜](?=[\\s\\u3000]{0,3}[\\p{Script=Han}\\p{Script=Arabic}])|(?<=[\\p{Script=Han}] ?)[/／∕])[\\s\\u3000]{0,4}',
);
const bare = compile(withoutColon, '(?:[:：]|(?<=[,،])|(?=\\s))\\s{0,4}');

export type FoundLabel = { start: number; end: number; word: string; meaning: LabelMeaning };

function meaningOf(word: string, { meanings }: Compiled): LabelMeaning | null {
  return meanings.find(({ test }) => test.test(word))?.meaning ?? null;
}

/** Cheaply rules out most lines of running text. */
const mayHoldLabel =
  />>|[»:：﹕︰丨|｜/／∕]|\b(?:by|from|of|until|in|with|under|on|at|updated|modified|published|posted|par|por|von|de|le|el|am)\b|image (?:source|caption)|^author,|صدر الصورة|على الصورة|أشراف|إشراف|نشر|نُشر|تحديث|发布|發布|发表|發表|来源于|來源於|出版日期/iu;

/** All labels in a line, in order, without overlaps. */
export function findLabels(line: string): FoundLabel[] {
  const text = line.slice(0, 1200);
  if (!mayHoldLabel.test(text)) return [];
  const found: FoundLabel[] = [];
  for (const kind of [bare, colon]) {
    for (const match of text.matchAll(kind.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const meaning = meaningOf(match[1] ?? '', kind);
      if (!meaning || found.some((other) => start < other.end && end > other.start)) continue;
      if (
        kind === bare &&
        /\p{Ll}/u.test(match[1]?.charAt(0) ?? '') &&
        start > 0 &&
        !/[;；,，(（.·|]\s?$/.test(text.slice(0, start))
      )
        continue;
      found.push({ start, end, word: match[1] ?? '', meaning });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
