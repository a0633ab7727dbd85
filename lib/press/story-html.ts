/** The text of a story as HTML that stands anywhere: no scripts, no styles, every address whole. */
import type { PrintedPhoto, PrintedStory } from '../article/printed.ts';
import type { List } from '../body/blocks/list.ts';
import type { TableCell } from '../body/blocks/table.ts';
import { type Inline, inlineText, type Mark } from '../body/blocks/text.ts';
import type { Block } from '../body/body.ts';
import { footText } from '../credit/print-foot.ts';
import { photoCreditText } from '../credit/print-photo-credit.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { printDate } from '../language/dates.ts';
import { fillIn } from '../language/fill-in.ts';
import { readerMessages } from '../language/reader-messages.ts';
import { sharedPicture } from './shared-picture.ts';
import { escapeText } from './xml.ts';

type Setting = { photos: PrintedStory['photos']; language: string; url: string };

/** Body, photos with caption and credit, the credits of the foot and what was corrected, marked with language and direction. */
export function storyHtml(story: PrintedStory, edition: PrintedEdition, url: string): string {
  const setting = { photos: story.photos, language: edition.language, url };
  const foot = footText(story.credits, edition.language);
  const blocks = story.body.content.map((block) => blockHtml(block, setting));
  const corrections = story.corrections.map(({ text, madeAt }) => {
    const before = fillIn(readerMessages(edition.language).correction, { date: printDate(madeAt, edition) });
    return `<p><strong>${escapeText(before)}</strong> ${escapeText(text)}</p>`;
  });
  const inside = [...blocks, foot === '' ? '' : `<p>${escapeText(foot)}</p>`, ...corrections].filter(
    (html) => html !== '',
  );
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
  }
}

/** Nothing for an empty paragraph, left by a writer for air. */
function wordsIn(name: 'p' | 'h2' | 'h3', content: readonly Inline[] | undefined, setting: Setting): string {
  if (inlineText(content).trim() === '') return '';
  return `<${name}>${inlineHtml(content, setting)}</${name}>`;
}

function inlineHtml(content: readonly Inline[] | undefined, { url }: Setting): string {
  return (content ?? [])
    .map((part) =>
      part.type === 'hardBreak'
        ? '<br>'
        : (part.marks ?? []).reduceRight((inside, mark) => marked(mark, inside, url), escapeText(part.text)),
    )
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

function photoHtml(photo: PrintedPhoto | undefined, { language, url }: Setting): string {
  const picture = photo && sharedPicture(photo);
  if (!photo || !picture) return '';
  const { address, width, height } = picture;
  const image = `<img src="${url}${address}" alt="${escapeText(photo.altText)}" width="${width}" height="${height}">`;
  const below = [photo.caption, photoCreditText(photo.credits, language)].filter((text) => text !== '');
  const caption = below.length > 0 ? `<figcaption>${escapeText(below.join(' '))}</figcaption>` : '';
  return `<figure>${image}${caption}</figure>`;
}
