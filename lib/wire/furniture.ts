/** Page furniture: what a page prints around a story and no reader takes for part of it. */

const sharing =
  'copylink|t{1,3}|شارك(?:ها|نا)?|تعليق|comments|share|share - wechat|send to (?:a )?friend|e-?mail (?:to )?(?:a )?friend|copy|share this|share this (?:article|story|page|post)|wechat|weibo|facebook|twitter|x|linkedin|whatsapp|telegram|email|e-mail|print|copy link|save|bookmark|reddit|pinterest|line|messenger|tweet|comments?|\\d+ comments?|comment|download|listen|font size|larger|smaller|a|aa|aaa|small|medium|large|字号|字號|字体|大|中|小|大字体|小字体|小字号|大字号|打印|打印本页|关闭窗口|关闭本页|关闭|列印|收藏|分享|分享到|转发|轉發|评论|評論|点赞|點讚|微信|微博|朋友圈|qq|qq空间|空间|复制链接|複製連結|手机看|繁体|简体|上一篇|下一篇|上一版|下一版|放大|缩小|默认|朗读|纠错|推荐|关注|شارك|مشاركة|شاركها|أرسل|أرسل (?:إلى|الى) صديق|ارسل (?:إلى|الى) صديق|أرسل لصديق|ارسل لصديق|نسخ|شارك المقال|شارك الخبر|طباعة|حفظ|فيسبوك|تويتر|واتساب|تلغرام|حجم الخط|اطبع|تصغير|تكبير|استمع|نسخ الرابط|partager|imprimer|compartir|imprimir|teilen|drucken';
const sharingLine = new RegExp(`^(?:(?:${sharing})(?:[\\s\\u3000:：|/／,·•+【】[\\]-]{1,6}|$))+$`, 'iu');

const lines =
  /^(?:(?:(?:e-?paper|subscribe|log ?in|sign in|sign up|register|english|عاجل|تسجيل الدخول)\s?[|·]?\s?){2,6}|previous next|more photos|(?:skip (?:links|to (?:main )?content)\s?)+|(?:تخطي (?:الروابط|للمحتوى|إلى المحتوى)\s?)+|رابط دائم|النشرة الإخبارية|اشترك الآن.{0,80}|اشترك في .{0,60}|流程编辑[:：].{0,20}|follow .{2,40} on (?:twitter|facebook|linkedin|instagram|x)\b.{0,160}|如遇.{0,20}版权.{0,60}|（部分人名译音）|[\d٠-٩]{1,2}:[\d٠-٩]{2} ?(?:ت ?م|جمت)|[٠-٩]{3,5}|first published|published|summary|(?:follow|read|find) .{0,90}(?:coverage|news|stories) (?:at|here):? https?:\/\/\S+|(?:get|sign up|receive|subscribe|join) .{0,90} (?:to|in) your inbox.{0,40}|不用抽.{0,60}|发布|發布|發佈|join .{2,30} (?:telegram|whatsapp) channel.{0,80}|last updated|search trends|.{2,40} is not responsible for (?:the )?(?:content of )?external (?:sites|links)|\(?\(?photo not for sale\)?\)?|country: \p{L}{3,20}|\({2}[^()]{0,60}\S+@\S+[^()]{0,60}\){1,3}|\((?:attn|adds|updates|recasts|corrects|rewrites|refiles)\b[^()]{2,160}\)|.{3,40} (?:provides|brings you) (?:up-to-date|the latest|breaking) .{0,40}(?:news|information).{0,160}|.{0,60}contact us for subscription.{0,40}|.{2,60}website contains only a portion.{0,200}|t(?: ?tt)? استمع إلى المقالة|متابعة أخبار .{2,40}|[∙•·]?\s?\p{Script=Han}{2,12}\s?>|like我们.{0,40}|подписывайтесь .{2,60}|читайте также.{0,80}|我要举报|(?:分享|发送)到.{0,12}|听新闻|聽新聞|听全文|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}|(?:media |press )?contacts? ?: .{0,80}(?:@|\d{3}).{0,80}|for immediate release|全文共\d+字.{0,30}|阅读剩余全文.{0,6}|tags?|topics?|标签|標籤|关键词|الوسوم|@\w{2,30}|(?:[【[]\d{1,2}[】\]]\s*){2,30}|\+1|top|back to (?:the )?top|return to top|advertisements?|advertising|sponsored(?: content)?|paid (?:post|content)|promoted|skip to (?:main )?content|skip advertisement|home|menu|search|log ?in|sign in|sign up|register|subscribe(?: now)?|follow us(?: on .{2,40})?|follow .{2,30} on (?:facebook|twitter|x|instagram|wechat|weibo|telegram).{0,30}|download (?:the|our) .{0,30}app.{0,30}|get (?:the|our) (?:app|newsletter).{0,60}|sign up (?:for|to) .{2,80}|subscribe to .{2,80}|continue reading.{0,40}|read more\.{0,3}|load more|show more|view comments|reading time.{0,20}|[(（]?(?:this|the) (?:story|article|report|copy) (?:has not been|is|was) .{0,60}(?:syndicated|auto-?generated|generated from|edited by).{0,120}|(?:\((?:fotos?|v[ií]deos?|audio|photos?|con fotos?|infograf[ií]a)\) ?)+|contacts?|(?:media|press|investors?|tel|phone|e-?mail)\b.{0,100}(?:@|\d{3}[ -]\d{3,4}).{0,80}|why you can trust .{0,40}|\d+[- ]min(?:ute)? read|the gist of it.{0,10}|click to .{2,60}|(?:contact|e-?mail|reach|write to|follow) .{0,80}\S+@\S+|follow .{2,40} on .{0,20}@\w+.{0,20}|原标题[:：].*|原標題[:：].*|(?:特别)?声明[:：].{4,200}|本文不代表.{0,40}|join the (?:conversation|discussion).{0,20}|end of article|opens? in (?:a )?new (?:tab|window)|report an? (?:error|typo).{0,60}|role, .{2,60}|got a (?:tip|story).{0,80}|调查问题加载中.{0,10}|.{0,8}加载中.{0,8}|更多.{0,12}(?:内容|新闻|资讯|报道).{0,6}请.{2,30}|微信扫一扫.{0,30}|喜欢作者.{0,30}|在看|赞赏|leave a comment|add a comment|click here .{0,80}|scan the qr code.{0,60}|(?:facebook|twitter|x|instagram|tiktok|youtube|telegram|threads)\s?[:：]\s?@?\S{2,60}|photos?|image|video|gallery|next|previous|prev|\d+ ?min(?:ute)?s? read|\d{1,3} ?(?:hours?|minutes?) ago|listen to this article.{0,30}|listen \(\d+ min\)|our standards: .{2,80}|opens new tab|, opens new tab|purchase licensing rights.{0,20}|this article is more than \d+ (?:years?|months?) old|reuse this content|a version of this (?:article|story) .{0,200}|correction(?:s)? policy.{0,40}|most viewed.{0,40}|contact (?:the )?(?:writers?|reporters?|authors?|us) (?:at|via|on) .{3,120}|(?:the )?(?:writer|author|reporter)s? can be (?:reached|contacted) at .{3,120}|write to (?:us|the author) at .{3,100}|e-?mail: ?\S+@\S+|\S+@\S+\.\S{2,10}|tel: ?[\d +()-]{6,24}|https?:\/\/\S{3,300}|www\.\S{3,200}|返回顶部|返回頂部|回到顶部|分享让更多人看到|扫一扫.{0,30}|扫码(?:关注|下载|阅读|观看|查看|进群|入群|加入|收听|打开|看).{0,30}|掃碼.{0,30}|长按.{0,30}|打开微信.{0,60}|点击(?:进入|查看|阅读|观看|播放|上方|下方|图片|蓝字).{0,40}|點擊.{0,40}|阅读原文|閱讀原文|阅读全文|查看更多|更多内容.{0,20}|更多新闻|下一页|上一页|相关链接|首页|首頁|登录|注册|我要评论|发表评论|网友评论.{0,20}|阅读 ?\d*|浏览(?:量|次数)?[:：]? ?\d*\s?次?|阅读量[:：]? ?\d+|点击数?[:：]? ?\d+|广告|廣告|责任声明|免责声明.{0,200}|欢迎关注.{0,40}|加入.{2,20}会员|请支持.{0,30}|.{0,40}下[载載].{0,10}app.{0,20}|(?:澎湃新闻)?报料[：:].{5,60}|爆料.{0,4}[：:].{3,60}|新闻热线.{3,40}|إعلان|إعلانات|اضغط هنا.{0,40}|تابعنا على.{0,40}|تابعوا.{0,60}|حمل التطبيق.{0,30}|الرئيسية|عودة إلى الأعلى|العودة للأعلى|المزيد|publicité|publicidad|anzeige|lire aussi.{0,100}|leer más.{0,100}|ver más)[.。:：!！]?$/iu;

const relatedHeads =
  /^(?:تعليقات الزوار|تعليقات القراء|التعليقات|网友评论|readers?['’] comments|related|related (?:stories|articles|news|coverage|content|posts|links|internet links|reading)|more (?:stories|news|on this story|on this topic|from .{2,40}|like this)|most (?:viewed|read|popular|shared|commented)(?: in .{2,20})?|most viewed in 24 hours|read (?:also|next|more)|also read|see also|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|recommended(?: (?:for you|stories|articles|reading))?|popular(?: now)?|trending(?: now)?|top stories|latest (?:news|stories)|editors?['’]? picks?|editor['’]s (?:picks|choice)|don['’]t miss|what to read next|explore more.{0,30}|more from.{0,40}|more in .{2,30}|topics in this (?:article|story)|up next|today['’]s top news|top news|in case you missed it|hot (?:news|topics|stories)|推荐阅读|推薦閱讀|相[关關](?:新[闻聞]|[阅閱][读讀]|[报報][道導]|文章|链接|連結|[内內]容|推[荐薦]|[专專][题題])|延伸[阅閱][读讀]|[热熱][门門](?:[话話][题題]|[标標][签籤]|搜索)|你可能感[兴興]趣.{0,4}|更多.{0,6}[新报報][闻聞道導]|最新[新消][闻聞息]|即[时時][新消][闻聞息]|热门推荐|热门新闻|熱門新聞|热点新闻|热门文章|热点推荐|热门评论|热文排行|热点排行|新闻排行|点击排行|点击排行榜|排行榜|今日热点|精彩推荐|猜你喜欢|你可能喜欢|你可能還想看|更多新聞|為你推薦|为您推荐|最新新闻|最新文章|更多报道|友情链接|قصص مقترحة|قد يهمك(?: أيضا)?|أخبار متعلقة|موضوعات متعلقة|相关推荐|相關推薦|اقرأ أيضا|اقرأ أيضًا|اقرأ ايضا|إقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|موضوعات ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|الأكثر قراءة|الأكثر مشاهدة|الأكثر شيوعا|الأكثر تداولا|قد يعجبك أيضا|المزيد من الأخبار|آخر الأخبار|à lire aussi|sur le même sujet|articles liés|le plus lu|lo más leído|te puede interesar|noticias relacionadas|mehr zum thema|meistgelesen)[\s>»:：.。…]*$/iu;
const relatedLine =
  /^(?:read more|read also|also read|see also|related|more|read next|watch|相关阅读|延伸阅读|延伸閱讀|相关报道|推荐阅读|相關新聞|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|شاهد|شاهد أيضا|à lire aussi|lire aussi|lea también)\s?[:：|>›»]\s?.{3,160}$/iu;

/** The same without any sign between head and story: `اقرأ أيضا واحة جديدة`, `ALSO READ Title`. */
const bareRelatedLine =
  /^(?:(?:READ (?:ALSO|MORE|NEXT)|ALSO READ|SEE ALSO)\s+\S.{6,140}|(?:ا|إ)قرأ (?:أيضا|ايضا|المزيد)\s.{3,140})$/u;

export type Furniture = 'line' | 'related';

/** Which kind of furniture a line is; null when it may belong to the story. `related` is the head of a list of other stories. */
export function furnitureOf(line: string): Furniture | null {
  const text = line
    .trim()
    .replace(/^[\s|>*•·#-]+|[\s|<]+$/g, '')
    .replace(/(?<=\p{Script=Arabic})[\u064b-\u0652]/gu, '');
  if (text === '' || text.length > 260) return null;
  if (relatedHeads.test(text)) return 'related';
  if (
    lines.test(text) ||
    relatedLine.test(text) ||
    bareRelatedLine.test(text) ||
    isBreadcrumb(line) ||
    isDeskSignature(text) ||
    isSignatureInDashes(line.trim())
  )
    return 'line';
  return text.length < 160 && sharingLine.test(text) ? 'line' : null;
}

export function isFurniture(line: string): boolean {
  return furnitureOf(line) !== null;
}

/** The short parts of a breadcrumb, or null. */
export function breadcrumb(line: string): string[] | null {
  const text = line.trim();
  if (text.length > 160) return null;
  const separator = [/\s?>{1,2}\s?/, /\s[/／]\s/, /\s?»\s?/, /\s?›\s?/, /\s?＞\s?/, /\s?→\s?/].find(
    (pattern) => pattern.test(text),
  );
  if (!separator) return null;
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isSlash = /\s[/／]\s/.test(text) && !/[>»›＞→]/.test(text);
  const startsHome =
    /^(?:home|homepage|(?:.{1,12}\s)?首页|(?:.{1,12}\s)?首頁|الرئيسية|accueil|inicio|startseite|您当前的位置.{0,3}|当前位置.{0,4}|您的位置.{0,4}|主页|.{1,12}网|.{1,8}網)$/iu.test(
      parts[0] ?? '',
    );
  if (/^(?:关键词|關鍵詞|标签|標籤|tags?|keywords?|topics?)$/iu.test(parts[0] ?? '')) return null;
  if (
    parts.length < 2 ||
    parts.length > 7 ||
    !parts.every((part) => part.length <= 40 && !/[。！？!?]/.test(part))
  )
    return null;
  if (startsHome) return parts;
  if (isSlash) return null;
  return parts.every((part) => part.length <= 24) && (parts.length >= 3 || /[>＞]{2}/.test(text))
    ? parts
    : null;
}

function isBreadcrumb(line: string): boolean {
  return breadcrumb(line) !== null;
}

/** Initials of the desk at the end of agency copy, `hh/ph/ts/hd`. */
function isDeskSignature(text: string): boolean {
  return (
    /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,6}$/.test(text) ||
    /^\p{Script=Arabic}(?:[ .]\p{Script=Arabic}){0,3}(?:\s?\/\s?\p{Script=Arabic}(?:[ .]\p{Script=Arabic}){0,3}){1,4}\/?$/u.test(
      text,
    )
  );
}

/** `- مل -`: initials set between dashes. */
function isSignatureInDashes(line: string): boolean {
  return /^[-–—]\s?\p{Script=Arabic}{1,4}(?:[ /]\s?\p{Script=Arabic}{1,4}){0,3}\s?[-–—]$/u.test(line);
}

const endMarks =
  /^(?:[(（[]?(?:完|全文完|本文完|end|ends|the end|fin)[)）\]]?|enditem|-?\s?30\s?-|#{2,6}|-\s?end(?:s)?\s?-|\*{3,}|_{3,}|-{3,}|={3,}|—{3,}|■|□|∎|(?:\*\s?){3,}|انتهى|النهاية|[(（](?:انتهى|النهاية)[)）]|\/إعادة\/|\/?نهاية الخبر\/?|xxx+|nnnn)$/iu;
const endTail =
  /(?:[(（](?:完|全文完|本文完|انتهى|النهاية)[)）]|(?<=[.。!！?？”"’』」)）])\s{0,3}(?:Enditem|#{2,6}|-\s?30\s?-|-\s?ends?\s?-|■|∎|\/إعادة\/|\/?\s?نهاية الخبر\s?\/?))\s{0,3}$/u;

export function isEndMark(text: string): boolean {
  return (
    text.length < 24 && (endMarks.test(text.trim()) || endMarks.test(text.replace(/^[\s/]+|[\s/]+$/g, '')))
  );
}

/** Where an end mark begins at the end of a paragraph, or null. */
export function endMarkAt(text: string): number | null {
  const from = Math.max(0, text.length - 40);
  const match = endTail.exec(text.slice(from));
  return match ? from + match.index : null;
}

const copyrightLine =
  /^(?:©|\(c\)|copyright\b|all rights reserved|版权所有|版權所有|著作权|جميع الحقوق محفوظة|حقوق النشر|tous droits réservés|todos los derechos|alle rechte)|(?:all rights reserved|版权所有|جميع الحقوق محفوظة)[.。]?$/iu;
const termsLine =
  /(?:未经.{0,20}(?:授权|许可|允许|同意).{0,20}(?:不得|禁止|请勿)|未經.{0,20}(?:授權|許可|同意).{0,20}(?:不得|禁止)|(?:may not|must not|cannot) be (?:published|republished|reproduced|broadcast|rewritten|redistributed)|(?:严禁|禁止|谢绝)转载|無断(?:転載|複製|複写)|不得轉載|轉載請|转载请|يمنع (?:إعادة )?(?:النشر|نشر)|لا يجوز (?:إعادة )?نشر)/iu;

export function rightsOf(text: string): 'copyright' | 'usage-terms' | null {
  if (text.length > 400) return null;
  if (copyrightLine.test(text)) return text.length < 300 ? 'copyright' : null;
  return termsLine.test(text) && text.length < 220 ? 'usage-terms' : null;
}
