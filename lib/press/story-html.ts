/** The text of a story as HTML that stands anywhere: no scripts, no styles, every address whole. */
import type { LinkedStory, PrintedFile, PrintedPhoto, PrintedStory } from '../article/printed.ts';
import { codeText } from '../body/blocks/code-block.ts';
import { embedOf } from '../body/blocks/embed-providers.ts';
import { type FileBlock, fileTitle } from '../body/blocks/file.ts';
import { type Footnote, footnoteParts } from '../body/blocks/footnote.ts';
import type { List } from '../body/blocks/list.ts';
import type { Paragraph } from '../body/blocks/paragraph.ts';
import type { TableCell } from '../body/blocks/table.ts';
import { type Inline, inlineText, type Mark } from '../body/blocks/text.ts';
import type { Block } from '../body/body.ts';
import { footnoteNumber, numberFootnotes } from '../body/footnote-numbers.ts';
import type { Voice } from '../credit/forms/form-of.ts';
import { footText } from '../credit/print-foot.ts';
import { photoCreditText } from '../credit/print-photo-credit.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { fileAddress } from '../file/file.ts';
import { fileFacts } from '../file/print-file.ts';
import { blockWords } from '../language/block-words.ts';
import { printDate } from '../language/dates.ts';
import { fillIn } from '../language/fill-in.ts';
import { readerMessages } from '../language/reader-messages.ts';
import { sharedPicture } from './shared-picture.ts';
import { escapeText } from './xml.ts';

type Setting = {
  photos: PrintedStory['photos'];
  files: PrintedStory['files'];
  linked: PrintedStory['linked'];
  voice: Voice;
  url: string;
};

/** Body, photos with caption and credit, the credits of the foot and what was corrected, marked with language and direction. */
export function storyHtml(story: PrintedStory, edition: PrintedEdition, url: string): string {
  const { photos, files, linked } = story;
  const setting = { photos, files, linked, voice: edition, url };
  const notes = numberFootnotes(story.body.content);
  const foot = footText(story.credits, edition);
  const blocks = story.body.content.map((block) => blockHtml(block, setting));
  const corrections = story.corrections.map(({ text, madeAt }) => {
    const before = fillIn(readerMessages(edition.language).correction, { date: printDate(madeAt, edition) });
    return `<p><strong>${escapeText(before)}</strong> ${escapeText(text)}</p>`;
  });
  const inside = [
    ...blocks,
    notesHtml(notes, edition.language),
    foot === '' ? '' : `<p>${escapeText(foot)}</p>`,
    ...corrections,
  ].filter((html) => html !== '');
  return `<div lang="${escapeText(edition.language)}" dir="${edition.direction}">${inside.join('\n')}</div>`;
}

function blockHtml(block: Block, setting: Setting): string {
  switch (block.type) {
    case 'paragraph':
      return wordsIn('p', block.content, setting);
    case 'subhead':
      return wordsIn(block.attrs.level === 2 ? 'h2' : 'h3', block.content, setting);
    case 'quote':
      return `<blockquote>${block.content.map((part) => wordsIn('p', part.content, setting)).join('')}</blockquote>`;
    case 'bulletList':
    case 'orderedList':
      return listHtml(block, setting);
    case 'table':
      return `<table>${block.content.map((row) => `<tr>${row.content.map((cell) => cellHtml(cell, setting)).join('')}</tr>`).join('')}</table>`;
    case 'photo':
      return photoHtml(setting.photos.get(block.attrs.use), setting);
    case 'gallery':
      return block.content.map(({ attrs }) => photoHtml(setting.photos.get(attrs.use), setting)).join('');
    case 'pullQuote': {
      const [words, by] = block.content;
      return `<blockquote>${wordsIn('p', words.content, setting)}${wordsIn('p', by.content, setting)}</blockquote>`;
    }
    case 'factBox': {
      const [title, ...parts] = block.content;
      const inside = parts.map((part) =>
        part.type === 'paragraph' ? wordsIn('p', part.content, setting) : listHtml(part, setting),
      );
      return boxHtml(inlineHtml(title.content, setting), inside.join(''));
    }
    case 'keyPoints':
      return boxHtml(
        escapeText(blockWords(setting.voice.language).keyPoints),
        listHtml(block.content[0], setting),
      );
    case 'timeline':
      return `<dl>${block.content
        .map(({ content: [when, ...what] }) => {
          return `<dt>${inlineHtml(when.content, setting)}</dt><dd>${paragraphs(what, setting)}</dd>`;
        })
        .join('')}</dl>`;
    case 'questionAnswer': {
      const [question, ...answer] = block.content;
      return `<p><strong>${inlineHtml(question.content, setting)}</strong></p>${paragraphs(answer, setting)}`;
    }
    case 'editorsNote':
    case 'correctionNote':
      return boxHtml(
        escapeText(blockWords(setting.voice.language)[block.type]),
        paragraphs(block.content, setting),
      );
    case 'relatedStory':
      return linkedHtml(setting.linked.get(block.attrs.article), setting);
    case 'file':
      return fileHtml(block, setting.files.get(block.attrs.file), setting);
    case 'embed':
      return embedHtml(block.attrs.url, setting);
    case 'codeBlock':
      return `<pre dir="ltr"><code>${escapeText(codeText(block))}</code></pre>`;
    case 'horizontalRule':
      return '<hr>';
  }
}

const paragraphs = (content: readonly Paragraph[], setting: Setting) =>
  content.map((part) => wordsIn('p', part.content, setting)).join('');

function boxHtml(title: string, inside: string): string {
  return `<aside>${title === '' ? '' : `<p><strong>${title}</strong></p>`}${inside}</aside>`;
}

function linkedHtml(story: LinkedStory | undefined, { voice, url }: Setting): string {
  if (!story) return '';
  const { language } = voice;
  const { address, headline } = story;
  const before = escapeText(blockWords(language).relatedStory);
  const marked =
    story.language === language ? '' : ` lang="${escapeText(story.language)}" dir="${story.direction}"`;
  const href = escapeText(absolute(encodeURI(address), url));
  return `<p><strong>${before}</strong> <a href="${href}"${marked}>${escapeText(headline)}</a></p>`;
}

function fileHtml(block: FileBlock, file: PrintedFile | undefined, setting: Setting): string {
  if (!file) return '';
  const title = `<a href="${escapeText(setting.url + fileAddress(file))}">${escapeText(fileTitle(block, file))}</a>`;
  const [, note] = block.content;
  return `<p>${title} ${escapeText(fileFacts(file, setting.voice))}</p>${wordsIn('p', note.content, setting)}`;
}

function embedHtml(address: string, { voice }: Setting): string {
  const thing = embedOf(address);
  if (!thing) return '';
  const words = fillIn(blockWords(voice.language).embed[thing.kind], { provider: thing.provider });
  return `<p><a href="${escapeText(thing.href)}">${escapeText(words)}</a></p>`;
}

/** Numbers without links: in a feed many stories stand on one page. */
function notesHtml(notes: readonly Footnote[], language: string): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ attrs }) => {
    const words = footnoteParts(attrs.text).map(({ text, href }) =>
      href === null ? escapeText(text) : `<a href="${escapeText(href)}">${escapeText(text)}</a>`,
    );
    return `<li>${words.join('')}</li>`;
  });
  return `<h2>${escapeText(blockWords(language).footnotes)}</h2><ol>${items.join('')}</ol>`;
}

/** Nothing for an empty paragraph, left by a writer for air. */
function wordsIn(name: 'p' | 'h2' | 'h3', content: readonly Inline[] | undefined, setting: Setting): string {
  if (inlineText(content).trim() === '') return '';
  return `<${name}>${inlineHtml(content, setting)}</${name}>`;
}

function inlineHtml(content: readonly Inline[] | undefined, { url }: Setting): string {
  return (content ?? [])
    .map((part) => {
      if (part.type === 'hardBreak') return '<br>';
      if (part.type === 'footnote') return `<sup>${footnoteNumber(part)}</sup>`;
      return (part.marks ?? []).reduceRight(
        (inside, mark) => marked(mark, inside, url),
        escapeText(part.text),
      );
    })
    .join('');
}

function marked(mark: Mark, inside: string, url: string): string {
  switch (mark.type) {
    case 'link':
      return `<a href="${escapeText(absolute(mark.attrs.href, url))}">${inside}</a>`;
    case 'bold':
      return `<strong>${inside}</strong>`;
    case 'italic':
      return `<em>${inside}</em>`;
  }
}

function absolute(href: string, url: string): string {
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}

function listHtml(list: List, setting: Setting): string {
  const items = list.content.map((item) => {
    const parts = item.content.map((part) =>
      part.type === 'paragraph' ? wordsIn('p', part.content, setting) : listHtml(part, setting),
    );
    return `<li>${parts.join('')}</li>`;
  });
  if (list.type === 'bulletList') return `<ul>${items.join('')}</ul>`;
  const start = list.attrs && list.attrs.start !== 1 ? ` start="${list.attrs.start}"` : '';
  return `<ol${start}>${items.join('')}</ol>`;
}

function cellHtml(cell: TableCell, setting: Setting): string {
  const name = cell.type === 'tableHeader' ? 'th' : 'td';
  const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
  const across = colspan > 1 ? ` colspan="${colspan}"` : '';
  const down = rowspan > 1 ? ` rowspan="${rowspan}"` : '';
  const words = cell.content.map((part) => inlineHtml(part.content, setting)).join('<br>');
  return `<${name}${across}${down}>${words}</${name}>`;
}

function photoHtml(photo: PrintedPhoto | undefined, { voice, url }: Setting): string {
  const picture = photo && sharedPicture(photo);
  if (!photo || !picture) return '';
  const { address, width, height } = picture;
  const image = `<img src="${url}${address}" alt="${escapeText(photo.altText)}" width="${width}" height="${height}">`;
  const below = [photo.caption, photoCreditText(photo.credits, voice)].filter((text) => text !== '');
  const caption = below.length > 0 ? `<figcaption>${escapeText(below.join(' '))}</figcaption>` : '';
  return `<figure>${image}${caption}</figure>`;
}
