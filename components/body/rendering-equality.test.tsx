import { getSchema } from '@tiptap/core';
import { DOMSerializer, type Node } from '@tiptap/pm/model';
import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { LinkedStory, PrintedFile, PrintedPhoto, PrintedStory } from '#lib/article/printed.ts';
import { blockTypes } from '#lib/body/block-types.ts';
import { fileBlock } from '#lib/body/blocks/file.ts';
import { type Block, type BlockType, blockSchema, bodySchema, bodyText } from '#lib/body/body.ts';
import { settled } from '#lib/collaboration/settled.ts';
import { photoCreditText } from '#lib/credit/print-photo-credit.ts';
import { fileFacts } from '#lib/file/print-file.ts';
import { blockWords } from '#lib/language/block-words.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { storyHtml } from '#lib/press/story-html.ts';
import { LanguageProvider } from '../newsroom/messages.client.tsx';
import { PhotoCredit } from './blocks/photo/photo.drawn.client.tsx';
import { RelatedLine } from './blocks/related-story/related-story.drawn.client.tsx';
import { Body } from './body.tsx';
import { bodyExtensions } from './body-extensions.client.ts';
import { everyBlock, everyFileId, everyPhotoKey, everyStoryId } from './every-block.ts';

const names: Readonly<Record<string, [person: string, house: string]>> = {
  en: ['Gu Yuanfan', 'Selvane Tide'],
  'zh-Hans': ['顾远帆', '潮报'],
  ar: ['قو يوانفان', 'مدّ سلفان'],
};
/** Credited to a photographer of a house that each script calls something else. */
const photoIn = (language: string): PrintedPhoto => ({
  photoId: 'p',
  caption: 'The quay at <low> water',
  altText: 'A quay',
  crop: null,
  width: 800,
  height: 600,
  renditions: [
    { mediaType: 'image/jpeg', width: 800, height: 600, bytes: 1 },
    { mediaType: 'image/webp', width: 800, height: 600, bytes: 1 },
  ],
  credits: [
    {
      role: 'photographer',
      position: 'photo',
      name: { text: names[language]?.[0] ?? '', slug: 'gu-yuanfan' },
      agency: { text: names[language]?.[1] ?? '', slug: 'tide' },
      printedAs: null,
    },
  ],
  copyright: '',
});
const file: PrintedFile = {
  id: everyFileId,
  name: 'levels & tides.csv',
  mediaType: 'text/csv',
  bytes: 1_234_567,
};
const linked: LinkedStory = {
  address: '/en/city/2026/01/02/the-quay',
  headline: 'The quay & the clock',
  language: 'en',
  direction: 'ltr',
};

const languages = ['en', 'zh-Hans', 'ar'] as const;
const directionOf = (language: string) => (language === 'ar' ? ('rtl' as const) : ('ltr' as const));

/** What parts no words where it begins or ends. */
const withinLine = new Set(['a', 'span', 'bdi', 'em', 'strong']);

/** The words of HTML as they are read, without the numbers of notes and the ways back to the text. */
function textOf(html: string): string {
  const words = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const role = node.attrs.find(({ name }) => name === 'role')?.value;
    if (node.nodeName === 'sup' || role === 'doc-backlink') return '';
    const inside = node.childNodes.map(words).join(inline.has(node.nodeName) ? '' : ' ');
    if (withinLine.has(node.nodeName)) return inside;
    return node.nodeName === 'br' ? ' ' : ` ${inside} `;
  };
  const inline = new Set([
    'p',
    'a',
    'em',
    'strong',
    'span',
    'h2',
    'h3',
    'dt',
    'td',
    'th',
    'code',
    'figcaption',
  ]);
  // A space before a sign comes only from the marks around a word.
  return parseFragment(html)
    .childNodes.map(words)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .trim();
}

/** What the writing surface shows: its own HTML, and for what it looks up, the view that shows it. */
function inEditor(block: Block, language: string): string {
  if (block.type === 'relatedStory') {
    const found = { id: everyStoryId, editionCode: 'en', status: 'published', ...linked };
    return inNewsroom(<RelatedLine label={blockWords(language).relatedStory} story={found} />);
  }
  if (block.type === 'photo' || block.type === 'gallery') {
    const { caption, credits } = photoIn(language);
    const credit = photoCreditText(credits, { language });
    return inNewsroom(
      <>
        <p>{caption}</p>
        <PhotoCredit photo={{ credit }} copied="" />
      </>,
    );
  }
  const schema = getSchema(bodyExtensions('', language));
  const doc = schema.nodeFromJSON({ type: 'doc', content: [block] });
  doc.check();
  const document = new DOMImplementation().createHTMLDocument('');
  const fragment = DOMSerializer.fromSchema(schema).serializeFragment(doc.content, {
    // Only what the serializer asks of a document.
    document: document as unknown as Document,
  });
  const html = new XMLSerializer().serializeToString(
    fragment as unknown as Parameters<XMLSerializer['serializeToString']>[0],
  );
  // Kind and size stand beside the title, looked up.
  const facts = block.type === 'file' ? `</p> ${fileFacts(file, { language })} <p` : '';
  return html.replace(/<\/p>\s*<p/, facts || '$&') + notesOf(doc, language);
}

function inNewsroom(view: ReactNode): string {
  return renderToStaticMarkup(
    <LanguageProvider language="en" words={messages('en')}>
      {view}
    </LanguageProvider>,
  );
}

/** The list of notes below the surface. */
function notesOf(doc: Node, language: string): string {
  const notes: string[] = [];
  doc.descendants((node) => {
    if (node.type.name === 'footnote') notes.push(String(node.attrs.text));
  });
  return notes.length === 0
    ? ''
    : `<h2>${blockWords(language).footnotes}</h2>${notes.map((note) => `<p>${note}</p>`).join('')}`;
}

const setting = (language: string) => ({
  edition: { code: 'en', language },
  photos: new Map([[everyPhotoKey, photoIn(language)]]),
  files: new Map([[everyFileId, file]]),
  linked: new Map([[everyStoryId, linked]]),
});

function inFeed(block: Block, language: string): string {
  const story = {
    ...setting(language),
    body: { type: 'doc', content: [block] },
    credits: [],
    corrections: [],
  };
  const edition = { code: 'en', language, direction: directionOf(language) };
  return storyHtml(
    story as unknown as PrintedStory,
    edition as Parameters<typeof storyHtml>[1],
    'https://tide.example',
  );
}

/** What of the surface's blocks is stored: nothing that is suggested. */
const stored = (...nodes: Node[]) =>
  settled(
    nodes.map((node) => node.toJSON()),
    'rejected',
  );

const types = Object.keys(everyBlock) as BlockType[];

test('there is every block', () => {
  expect(blockTypes).toEqual(blockSchema.options.map((option) => option.shape.type.value));
  expect(types.sort()).toEqual(blockTypes.toSorted());
  expect(bodySchema.safeParse({ type: 'doc', content: Object.values(everyBlock) }).error).toBeUndefined();
});

describe.each(languages)('in %s', (language) => {
  test.each(types)('%s says the same to writers, readers and feeds', (type) => {
    const block = everyBlock[type];
    const read = textOf(renderToStaticMarkup(<Body content={[block]} {...setting(language)} />));
    expect(textOf(inEditor(block, language))).toBe(read);
    expect(textOf(inFeed(block, language))).toBe(read);
    // Plain text has every word of the desk; the house's own words and what stands elsewhere are not its.
    const plain = bodyText({ type: 'doc', content: [block] });
    for (const word of plain.split(/\s+/)) expect(read).toContain(word);
    if (!['horizontalRule'].includes(type)) expect(read).not.toBe('');
  });
});

test('what the surface makes of an empty block can be stored', () => {
  const schema = getSchema(bodyExtensions('', 'en'));
  const asked = new Set(['photo', 'gallery', 'relatedStory', 'file', 'embed']);
  for (const type of types.filter((name) => !asked.has(name))) {
    const node = schema.nodes[type]?.createAndFill();
    expect(blockSchema.safeParse(node && stored(node)[0]).error, type).toBeUndefined();
  }
});

test('the surface reads back what it shows: every block survives its own JSON', () => {
  const schema = getSchema(bodyExtensions('', 'en'));
  const doc = schema.nodeFromJSON({ type: 'doc', content: Object.values(everyBlock) });
  doc.check();
  const body = { type: 'doc', content: stored(...doc.content.content) };
  expect(bodySchema.safeParse(body).error).toBeUndefined();
  const plain = (said: unknown) => bodyText(bodySchema.parse(said));
  expect(plain(body)).toBe(plain({ type: 'doc', content: Object.values(everyBlock) }));
});

test('a story that was withdrawn leaves nothing behind', () => {
  const nowhere = { ...setting('en'), linked: new Map() };
  const html = renderToStaticMarkup(<Body content={[everyBlock.relatedStory]} {...nowhere} />);
  expect(textOf(html)).toBe('');
});

test('a file that is not there leaves nothing behind, and one without a title is called by its name', () => {
  const nowhere = { ...setting('en'), files: new Map() };
  expect(textOf(renderToStaticMarkup(<Body content={[everyBlock.file]} {...nowhere} />))).toBe('');
  expect(inFeed({ ...everyBlock.file, attrs: { file: everyStoryId } }, 'en')).not.toContain('gauge');
  const untitled = fileBlock(everyFileId, '');
  const html = renderToStaticMarkup(<Body content={[untitled]} {...setting('en')} />);
  expect(textOf(html)).toBe('levels & tides.csv CSV, 1.2 MB');
  expect(html).toContain(`href="/files/${everyFileId}/levels%20%26%20tides.csv"`);
  expect(html).toContain('download="levels &amp; tides.csv"');
});

test('footnotes are numbered through the story, and each leads to its note and back', () => {
  const content = [everyBlock.paragraph, everyBlock.table];
  const html = renderToStaticMarkup(<Body content={content} {...setting('en')} />);
  for (const number of [1, 2]) {
    expect(html).toContain(
      `<a id="footnote-${number}-in-text" href="#footnote-${number}" role="doc-noteref">${number}</a>`,
    );
    expect(html).toMatch(new RegExp(`<li id="footnote-${number}">.*href="#footnote-${number}-in-text"`));
  }
  expect(html).toContain('see <a href="https://example.org/tides">https://example.org/tides</a>.');
  expect(html).not.toContain('footnote-3');
});

test('only a page with such blocks brings their stylesheet', () => {
  const styled = (block: Block) =>
    renderToStaticMarkup(<Body content={[block]} {...setting('en')} />).includes('href="/blocks.css"');
  expect(styled(everyBlock.quote)).toBe(false);
  expect(styled(everyBlock.paragraph)).toBe(true);
  expect(styled(everyBlock.timeline)).toBe(true);
});
