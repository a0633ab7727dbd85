/** What tags, classes and styles of HTML say about the words in them. */
import type { LineKind } from './copy.ts';
import type { HtmlElement } from './html-tree.ts';

export type ElementHint = { kind: LineKind | null; isChrome: boolean; isStory: boolean };

const chromeTags = new Set(['nav', 'aside', 'menu', 'dialog', 'button', 'label', 'select']);
const chromeRoles = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
  'dialog',
  'toolbar',
  'menu',
]);
const chromeWords = new Set(
  'nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs share sharing social sns bdsharebuttonbox ad ads adv advert advertisement adsbygoogle advertising sponsor sponsored promo promotion newsletter subscribe subscription comment comments disqus sidebar toolbar pagination pager related recommend recommended recommendation recommendations popular mostread mostviewed trending hot ranking cookie consent banner modal popup qrcode erweima paywall signup login search skip masthead fontsize zihao bio authorbio biography aboutauthor outbrain taboola teaser teasers widget rail copyright-footer pagefoot'.split(
    ' ',
  ),
);
const kinds: [LineKind, RegExp][] = [
  [
    'kicker',
    /^(?:kicker|eyebrow|overline|pretitle|supertitle|topper|yinti|flag|rubric|strapline|overtitle|antetitle|shoulder)$/,
  ],
  [
    'standfirst',
    /^(?:deck|dek|standfirst|subtitle|subhead(?:line)?|sub-?title|sub-?head(?:line)?|subhed|summary|lede|intro|introduction|description|abstract|chapo|futi|daodu|excerpt|msosubtitle|tagline)$/,
  ],
  ['web-editors', /^(?:web-?editors?|webeditor)$/],
  ['editors', /^(?:editors?|edit|bianji|zebian|editor-?name)$/],
  ['photo-credit', /^(?:credits?|photo-?credit|image-?credit|img-?credit|photographer|copyrightholder)$/],
  [
    'caption',
    /^(?:figcaption|caption|wp-caption-text|image-caption|photo-caption|img-caption|media-caption|cutline|tushuo|picdesc|pictext|imgtxt|pic-?text|msocaption|imageclear|image[-_]?desc(?:ription)?|img[-_]?desc|pic[-_]?desc|photo[-_]?desc|photo[-_]?text|image[-_]?text|pic[-_]?title|legend|legende)$/,
  ],
  ['byline', /^(?:byline|bylines|author|authors|author-?name|writer|reporter|zuozhe|p-author|contributor)$/],
  ['source', /^(?:source|laiyuan|publisher|provider|origin|news-?source|from|ly|js_name|nickname|wxname)$/],
  [
    'time',
    /^(?:time|date|datetime|timestamp|pubtime|pubdate|publish-?time|publish-?date|published|dateline-?time|post-?date|datepublished|posted-on|shijian|riqi|dt-published)$/,
  ],
  ['keywords', /^(?:tags?|keywords?|tag-?list|p-tags|topics|article-?tags|post-?tags|tags?-?links?|tagged)$/],
];
const storyWords =
  /(?:^|[\s_-])(?:articlebody|article-?body|article-?content|article-?text|article__body|story-?body|story-?content|post-?content|post-?body|entry-?content|content-?body|news-?content|news-?text|rich-?media-?content|js_content|rm_txt_con|rwb_zw|trs_editor|detail-?content|main-?content|content_area|text_area|e-content|wysiwyg|detailcontent|articlecontent|artibody)(?:$|[\s_-])/i;

function wordsOf(element: HtmlElement): string[] {
  const { attributes } = element;
  const text = ['class', 'id', 'itemprop', 'data-field', 'rel', 'data-testid', 'data-component']
    .map((name) => attributes.get(name) ?? '')
    .join(' ')
    .slice(0, 400);
  return text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

export function hintOf(element: HtmlElement): ElementHint {
  const { tag, attributes } = element;
  const role = attributes.get('role') ?? '';
  const words = wordsOf(element);
  const isStory =
    tag === 'article' ||
    tag === 'main' ||
    role === 'main' ||
    role === 'article' ||
    storyWords.test(words.join(' '));
  if (tag === 'html' || tag === 'body') return { kind: null, isChrome: false, isStory: false };
  const parts = words.flatMap((word) => [word, word.replace(/[-_]/g, ''), ...word.split(/[-_]+/)]);
  const isChrome =
    !isStory && (chromeTags.has(tag) || chromeRoles.has(role) || parts.some((part) => chromeWords.has(part)));
  if (isChrome && !/^h1$/.test(tag)) {
    const isNeverFact =
      tag === 'aside' || parts.some((part) => /^(?:bio|authorbio|biography|aboutauthor)$/.test(part));
    const stated = isNeverFact ? null : kindOf(words, parts, tag);
    return { kind: stated, isChrome: stated === null, isStory };
  }
  return { kind: isStory ? null : kindOf(words, parts, tag), isChrome: false, isStory };
}

function kindOf(words: string[], parts: string[], tag: string): LineKind | null {
  if (tag === 'figcaption') return 'caption';
  if (tag === 'blockquote' || words.includes('msoquote') || words.includes('msointensequote')) return 'quote';
  if (tag === 'time') return 'time';
  if (words.includes('msotitle')) return 'headline';
  if (words.includes('category') && words.includes('tag')) return 'section';
  for (const [kind, pattern] of kinds) if (words.some((word) => pattern.test(word))) return kind;
  if (words.some((word) => word === 'headline' || word === 'article-title' || word === 'p-name'))
    return 'headline';
  if (words.length > 0 && /^(?:p|div|span|h2|h3|h4|section|td|em|small|a|i)$/.test(tag)) {
    for (const [kind, pattern] of kinds) {
      const isBroad =
        kind === 'standfirst' ||
        kind === 'source' ||
        kind === 'keywords' ||
        kind === 'editors' ||
        kind === 'photo-credit';
      const isTags = kind === 'keywords' && parts.includes('tags') && /^(?:div|p|section)$/.test(tag);
      if (isTags) return kind;
      if (!isBroad && parts.some((part) => pattern.test(part) && !/^(?:from|ly|flag|edit)$/.test(part)))
        return kind;
    }
  }
  return null;
}

export type StyleHint = { isHidden: boolean; bold: boolean | null; italic: boolean | null; faint: boolean };

export function styleOf(element: HtmlElement): StyleHint {
  const { attributes, tag } = element;
  const style = (attributes.get('style') ?? '').slice(0, 2000).toLowerCase();
  const weight = /font-weight\s?:\s?([\w]{3,8})/.exec(style)?.[1];
  const slant = /font-style\s?:\s?([\w]{3,8})/.exec(style)?.[1];
  const size = /font-size\s?:\s?([\d.]{1,6})px/.exec(style)?.[1];
  const isGrey =
    /(?:^|;|\s)color\s?:\s?(?:#([6-9a])\1\1\b|#([6-9a]\w)\2\2\b|gr[ae]y|rgb\((1[0-7]\d|[89]\d),\s?\3,\s?\3\))/.test(
      style,
    ) || /^#[6-9]{3,6}$|^gr[ae]y$/.test(attributes.get('color') ?? '');
  return {
    isHidden:
      /display\s?:\s?none/.test(style) || attributes.has('hidden') || attributes.get('type') === 'hidden',
    bold: weight ? /^(?:bold|bolder|[6-9]00)$/.test(weight) : tag === 'b' || tag === 'strong' ? true : null,
    italic: slant
      ? /^(?:italic|oblique)$/.test(slant)
      : tag === 'i' || tag === 'em' || tag === 'cite'
        ? true
        : null,
    faint:
      (size !== undefined && Number(size) < 14) ||
      isGrey ||
      /text-align\s?:\s?center/.test(style) ||
      attributes.get('align') === 'center' ||
      tag === 'center' ||
      tag === 'small',
  };
}

const decoration =
  /(?:^|[/_.-])(?:pixel|spacer|blank|tracking?|beacon|1x1|transparent|avatar|logo|icon|sprite|emoji|qrcode|weixin|share|stat|count(?:er)?)(?:[/_.-]|$)/i;

/** The address of a picture that belongs to a story; null for pixels, icons and the like. */
export function pictureOf({ attributes }: HtmlElement): { src: string; alt: string } | null {
  const candidates = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'data-actualsrc', 'src'].map(
    (name) => attributes.get(name)?.trim() ?? '',
  );
  const fromSet =
    (attributes.get('srcset') ?? attributes.get('data-srcset') ?? '')
      .split(',')
      .at(-1)
      ?.trim()
      .split(/\s/)[0] ?? '';
  const address = [...candidates, fromSet].find(
    (value) => value !== '' && !/^(?:data|javascript|vbscript|blob|about|file):/i.test(value),
  );
  if (!address || /[\u0000-\u0020<>"\\]/.test(address) || address.length > 2000) return null;
  const side = (name: string) => Number.parseInt(attributes.get(name) ?? '', 10);
  const isTiny = [side('width'), side('height')].some((pixels) => pixels >= 0 && pixels < 50);
  const name = address.split(/[?#]/)[0] ?? '';
  if (
    isTiny ||
    decoration.test(`${(attributes.get('class') ?? '').replace(/\s/g, '/')}/${name.split('/').slice(-1)[0]}`)
  )
    return null;
  const src = address.startsWith('//') ? `https:${address}` : address;
  if (/^[a-z][a-z\d+.-]*:/i.test(src) && !/^https?:/i.test(src)) return null;
  return { src, alt: attributes.get('alt')?.trim() ?? '' };
}
