/** Whatever stands in a headline, a name or a caption: what leaves stays what it is, and says what was written. */
import { DOMParser } from '@xmldom/xmldom';
import { parse, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { PrintedStory } from '../article/printed.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { type FeedFormat, writeFeed } from './feed.ts';
import { structuredStory } from './structured-story.ts';
import { structuredText } from './structured-text.ts';
import { element, escapeText, xmlDocument } from './xml.ts';

const url = 'https://news.example';

const edition: PrintedEdition = {
  code: 'ar',
  name: 'المد',
  language: 'ar',
  direction: 'rtl',
  timeZone: 'Asia/Riyadh',
  motto: '',
  sections: [],
};

/** What was written, and what can be written of it. */
const hostile: [name: string, written: string, kept: string][] = [
  ['the end of a CDATA section', 'a ]]> b', 'a ]]> b'],
  ['the end of a script', '</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
  ['the beginning of a comment', '<!-- <script>', '<!-- <script>'],
  ['an entity', '&amp; &lt; &#0; &nbsp;', '&amp; &lt; &#0; &nbsp;'],
  ['control characters', 'a\u0000b\u0008c\u000bd\u001fe\uffffz', 'abcdez'],
  ['half a character', 'a\ud800b', 'ab'],
  ['emoji', '👩‍🚀 lands 🌊', '👩‍🚀 lands 🌊'],
  ['characters that turn the line around', 'a\u202eb\u2066c', 'a\u202eb\u2066c'],
  ['line separators', 'a\u2028b\u2029c', 'a\u2028b\u2029c'],
  ['quotes', `"a" 'b' onclick="x"`, `"a" 'b' onclick="x"`],
];

function storyOf(words: string): PrintedStory {
  return {
    id: '0198c0de-0000-7000-8000-000000000001',
    revisionId: '0198c0de-0000-7000-8000-000000000002',
    about: { section: null, topics: [] },
    address: '/ar/world/2026/01/02/story',
    kicker: words,
    headline: words,
    standfirst: words,
    place: words,
    section: { slug: 'world', name: words, colour: '' },
    printedAt: new Date(0),
    noByline: false,
    storyAgency: null,
    credits: [
      {
        role: 'writer',
        position: 'top',
        name: { text: words, slug: 'w' },
        agency: null,
        printedAs: null,
      },
    ],
    photo: null,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
    photos: new Map(),
    files: new Map(),
    linked: new Map(),
    topics: [{ slug: 't', name: words }],
    keywords: [words],
    firstPublishedAt: new Date(0),
    updatedAt: null,
    corrections: [],
    translations: [],
  };
}

const feedOf = (words: string, format: FeedFormat) =>
  writeFeed({ edition, title: words, about: words, page: '/ar', stories: [storyOf(words)] }, format, url);

function elements(xml: string, name: string) {
  const problems: string[] = [];
  const root = new DOMParser({ onError: (_level, message) => problems.push(message) }).parseFromString(
    xml,
    'application/xml',
  );
  expect(problems).toEqual([]);
  return [...root.getElementsByTagName(name)];
}

const paragraphOf = (html: string) => {
  const [div] = parseFragment(html).childNodes;
  const paragraph = div && 'childNodes' in div ? div.childNodes[0] : undefined;
  const inside = paragraph && 'childNodes' in paragraph ? paragraph.childNodes : [];
  return inside.map((node) => ('value' in node ? node.value : `<${node.nodeName}>`)).join('');
};

describe.each(hostile)('%s', (_name, written, kept) => {
  test.each(['rss', 'atom'] as const)('in %s', (format) => {
    const xml = feedOf(written, format);
    const titles = elements(xml, 'title').map((title) => title.textContent);
    expect(titles).toEqual([kept, kept]);
    const [content] = elements(xml, format === 'rss' ? 'content:encoded' : 'content');
    expect(content?.textContent).toContain('<div lang="ar" dir="rtl">');
    expect(paragraphOf(content?.textContent ?? '')).toBe(kept);
    expect(elements(xml, format === 'rss' ? 'dc:creator' : 'name').at(-1)?.textContent).toBe(kept);
    expect(xml).not.toContain('<script');
  });

  test('in JSON Feed', () => {
    const feed = JSON.parse(feedOf(written, 'json'));
    expect([feed.title, feed.items[0].title, feed.items[0].authors[0].name]).toEqual([kept, kept, kept]);
    expect(paragraphOf(feed.items[0].content_html)).toBe(kept);
  });

  test('in structured data inside a page', () => {
    const json = structuredStory(storyOf(written), edition, url).map(structuredText);
    const html = json.map((text) => `<script type="application/ld+json">${text}</script>`).join('');
    const document = JSON.stringify(parse(`<body>${html}</body>`), (key, value) =>
      key === 'parentNode' ? undefined : value,
    );
    expect(document.match(/"nodeName":"script"/g)).toHaveLength(2);
    expect(document).not.toContain('"nodeName":"#comment"');
    expect(JSON.parse(json[0] ?? '')).toMatchObject({ headline: kept, author: [{ name: kept }] });
  });
});

test('what is written as XML is read back as it was', () => {
  const root = element('a', { b: '<"\'&>', empty: null, none: undefined }, 'c & <d>', element('e'), null);
  expect(root.xml).toBe('<a b="&lt;&quot;&#39;&amp;&gt;">c &amp; &lt;d&gt;<e/></a>');
  expect(xmlDocument(root)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<a /);
  expect(escapeText('\u0000')).toBe('');
});
