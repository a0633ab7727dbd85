/** Agencies and papers: the well-known by name, all others by the words such names are made of. */

const known = `
Xinhua|Xinhua News Agency|China Daily|chinadaily.com.cn|People's Daily|People's Daily Online|Global Times|CGTN|China News Service|CNS|ECNS|VCG|IC|CFP|China Media Group|CCTV|CRI|CNA|Central News Agency|Taipei Times|SCMP|South China Morning Post|Shanghai Daily|Shine|Sixth Tone|Caixin|Caixin Global|
AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|AFP|Agence France-Presse|UPI|dpa|EFE|ANSA|TASS|Interfax|RIA Novosti|Sputnik|PTI|Press Trust of India|ANI|IANS|Kyodo|Kyodo News|Jiji Press|Yonhap|Bernama|Antara|VNA|AAP|PA|PA Media|Press Association|Bloomberg|Bloomberg News|BBC|BBC News|CNN|NBC News|CBS News|ABC News|NPR|Fox News|Sky News|ITV News|Al Jazeera|Al-Jazeera|Al Arabiya|Anadolu|Anadolu Agency|WAM|SPA|QNA|MENA|PETRA|IRNA|ISNA|NHK|Deutsche Welle|DW|France 24|RFI|Euronews|Politico|Axios|Vox|Quartz|Getty|Getty Images|EPA|EPA-EFE|ZUMA|Alamy|Shutterstock|iStock|Unsplash|Rex Features|WireImage|NurPhoto|Imagn|NASA|ESA|UNICEF|UN Photo|
The Guardian|The Times|The Telegraph|The Independent|Financial Times|The Economist|The New York Times|New York Times|The Washington Post|Washington Post|Los Angeles Times|The Wall Street Journal|Wall Street Journal|USA Today|Le Monde|Le Figaro|El País|Die Zeit|Der Spiegel|The Hindu|Straits Times|The Straits Times|Japan Times|The Korea Herald|Dawn|PRNewswire|PR Newswire|Business Wire|GlobeNewswire|EurekAlert|KCNA|Newsroom|The Canadian Press|Canadian Press|Tribune News Service|States News Service|AccuWeather|Hearst Newspapers|Gannett|Stuff|RNZ|The Conversation|Mongabay|ProPublica|Lusa|CTK|MTI|PAP|Belga|ANP|TT|NTB|STT|Ritzau|APA|Agerpres|BTA|Ukrinform|Belta|MAP|TAP|APS|NNA|KUNA|BNA|SANA|TNN|AAJ|APP|BSS|UNB|RSS|TNA|Agência Brasil|Agencia EFE|Europa Press|ТАСС|РИА Новости|Интерфакс|共同通信|時事通信|朝日新聞|読売新聞|毎日新聞|agencies|Agencies|wire services|news agencies|
新华社|新华网|新华每日电讯|人民日报|人民网|中国日报|中国新闻社|中新社|中新网|央视|央视网|央视新闻|中央广播电视总台|光明日报|经济日报|中国青年报|环球时报|环球网|澎湃新闻|澎湃|新京报|财新|第一财经|界面新闻|界面|财联社|每日经济新闻|南方都市报|南方周末|红星新闻|极目新闻|上观新闻|视觉中国|人民视觉|东方IC|中国军网|解放军报|法新社|路透社|路透|美联社|共同社|塔斯社|俄新社|德新社|韩联社|彭博社|彭博|埃菲社|新华|本报|本社|本网|本台|本刊|
新華社|中央社|中央通訊社|中新社|聯合報|聯合新聞網|自由時報|中國時報|蘋果日報|明報|東方日報|大公報|文匯報|星島日報|香港電台|路透社|法新社|美聯社|共同社|韓聯社|德新社|人民日報|中國日報|視覺中國|翻攝畫面|
شينخوا|وكالة شينخوا|وكالة أنباء شينخوا|رويترز|وكالة رويترز|أ ف ب|أ.ف.ب|ا ف ب|أ.ب|أ ب|فرانس برس|وكالة فرانس برس|أسوشيتد برس|أسوشييتد برس|الأناضول|وكالة الأناضول|د ب أ|د.ب.أ|الجزيرة|الجزيرة نت|العربية|سكاي نيوز عربية|بي بي سي|الشرق الأوسط|الأهرام|وام|واس|قنا|سبوتنيك|غيتي|غيتي إيميجز|جيتي|الفرنسية|وكالات|الوكالات|مواقع إلكترونية|الصحافة الفرنسية|صحيفة الشعب اليومية أونلاين|إ.ب.أ|ومع|وات|القدس العربي|العربي الجديد|كونا|الغد|النهار|الخليج|البيان|الاتحاد|عكاظ|الرياض|أ ش أ|بترا|سانا|وفا|نوفوستي|تاس|يو بي آي|و م ع|هسبريس|اليوم السابع|المصري اليوم|الشروق|الوطن|الرأي|الدستور|عمان|الأيام|الصباح|لوموند|المملكة|إيلاف|روسيا اليوم|آر تي|النجاح|معا|صفا|
`
  .split('|')
  .map((name) => name.trim())
  .filter((name) => name !== '');

const canonical = new Map(known.map((name) => [fold(name), name]));

function fold(name: string): string {
  return name.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

const latinWords =
  /(?:^|\s)(?:agency|agencies|news|daily|times|online|newspaper|media|network|television|tv|radio|broadcasting|gazette|tribune|observer|chronicle|bulletin|weekly|magazine|bureau|newswire|newsdesk|newsroom|press agency|news service|agence|agencia|agentur|presse|journal|herald|images|pictures|photos|collection|archive|archives|trust|society|club|office|department|bank|hospital|library|theatre|theater|gallery|productions|studios?|authority|centre|center|union|federation|zoo|foundation|ministry|university|institute|museum|government|police|council|association|company|corporation|inc|ltd)$|^(?:the\s)?(?:university|institute|ministry|department|museum|academy|college)\sof\s|^(?:agence|agencia|agenzia|radio|tv|televisión|diario|the daily|the associated)\s|\.(?:com|cn|net|org|news|tv)(?:\.\w{2})?$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const latinEndings =
  /\s(?:post|press|mail|sun|star|standard|monitor|wire|today|express|world|review|echo|globe|examiner|inquirer|sentinel|courier|dispatch|messenger|ledger|argus|advocate|beacon|clarion|telegraph|guardian|independent|citizen|bugle|enquirer|intelligencer|lantern|mercury|gleaner)$/i;
const ideographWords =
  /(?:(?<!旅行|合作|公|供销)社|(?<!简|通|海|预|情|喜|捷|举|回|汇|申|上|战|填|虚|谎)[报報]|[报報][\p{Script=Han}]{2,3}版|(?<!互联|电|渔|路|管|物联)[网網]|[网網]站|月刊|(?:电视|電視|广播|廣播|电|電|本|总|總|卫视|气象|天文)台|电视|電視|新闻|新聞|视频|在线|客户端|周刊|週刊|杂志|雜誌|频道|融媒体|视觉|視覺|传媒|中心|公众号|微博|微信|图库|通訊|通讯|政府|公安|警方|大学|博物馆|管理局|委员会|发布|之声|廣播|广播)$/u;
/** Words that no name of a house has, but headlines and page furniture do. */
const notHouse =
  /[\s\u3000]|请|請|关注|關注|点击|點擊|进入|進入|扫|下载|查看|获悉|建成|开通|启用|成立|发现|發現|举行|完成/u;
const arabicWords =
  /^(?:وكالة|وكالات|صحيفة|جريدة|قناة|موقع|إذاعة|شبكة|مجلة|تلفزيون|هيئة|وزارة|بلدية|الوكالة)(?:\s|$)|(?:نيوز|برس|تي في|وكالات|أونلاين|اليوم|تايمز|بوست)$/u;

/** Rubrics of a page that end like the names of houses. */
const rubric =
  /^(?:local|national|regional|community|good|breaking|latest|top|business|sports?|crime|political|education|health|weather|entertainment|city|county|state) (?:news|today|world|review|report)$/iu;

/** A name without the quotation marks around the whole of it. */
export function unquoted(name: string): string {
  const text = name.trim();
  const inner = /^(?:《([^《》]+)》|«([^«»]+)»|“([^“”]+)”|"([^"]+)")$/u.exec(text);
  return (inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? inner?.[4] ?? text).trim();
}

/** The usual spelling of a well-known agency, whatever its case in the copy; other names as they are, or in natural case when all in capitals. */
export function agencySpelling(name: string): string {
  const trimmed = unquoted(name).replace(/\s+/g, ' ').trim();
  const usual = canonical.get(fold(trimmed));
  if (usual) return usual;
  const words = trimmed.split(' ');
  const isShouted = words.length > 1 && trimmed === trimmed.toUpperCase() && /\p{Lu}{3}/u.test(trimmed);
  if (!isShouted) return trimmed;
  return words
    .map((word) =>
      /^(?:TV|BBC|CNN|AFP|AP|UN|US|UK|NBC|ABC|CBS|CCTV|CGTN)$/.test(word)
        ? word
        : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    .join(' ');
}

/** Whether a name is one of the well-known ones, or of those the newsroom knows. */
export function isKnownAgency(name: string, more: readonly string[] = []): boolean {
  const folded = fold(name);
  return canonical.has(folded) || more.some((other) => fold(other) === folded);
}

/** Whether a name is known, or is made as names of agencies and papers are. `sure` leaves out names that could be a person's. */
export function isAgencyName(name: string, more: readonly string[] = [], sure = false): boolean {
  const text = name.replace(/[《》«»"“”]/g, '').trim();
  if (text === '' || text.length > 60) return false;
  const folded = fold(text);
  if (canonical.has(folded) || more.some((other) => fold(other) === folded)) return true;
  const parts = text.split(/\s?[-－—+&/／|]\s?|\s(?:and|و)\s/).filter((part) => part !== '');
  if (parts.length > 1 && parts.length < 5) return parts.every((part) => isAgencyName(part, more, sure));
  if (/\p{Script=Han}/u.test(text))
    return (
      text.length >= 2 &&
      text.length <= 16 &&
      ideographWords.test(text) &&
      !notHouse.test(text) &&
      !/[“”"]/.test(unquoted(name)) &&
      !/[，。！？、；：:“”]/.test(text)
    );
  if (/\p{Script=Arabic}/u.test(text)) return text.split(' ').length <= 5 && arabicWords.test(text);
  if (rubric.test(text)) return false;
  const ofPlace = /^(\p{Lu}.{2,30}?)\sof\s(?:the\s)?\p{Lu}[\p{L} ]{2,30}$/u.exec(text)?.[1];
  if (ofPlace && !sure && (latinWords.test(ofPlace) || latinEndings.test(ofPlace))) return true;
  const words = text.split(' ');
  if (words.length > 6) return false;
  if (
    words.length > 2 &&
    !words.every((word) =>
      /^[\p{Lu}\p{N}&(]|^(?:of|the|and|for|de|du|la|le|del|al|el|und|der|die|des|van|y|e|di|da|do|in|on)$/u.test(
        word,
      ),
    )
  )
    return false;
  return latinWords.test(text) || (!sure && latinEndings.test(text));
}
