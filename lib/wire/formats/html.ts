/** HTML: a saved page, the source of one, or what another program put on the clipboard. */
import type { Edition, Passage } from '../copy.ts';
import { htmlLines } from '../html-lines.ts';
import { markStory } from '../html-story.ts';
import { elementsOf, type HtmlElement, parseHtml, textOf } from '../html-tree.ts';
import { type PageData, type RawPageData, readPageData } from '../page-data.ts';

export function htmlPassages(
  html: string,
  edition: Edition,
): { lines: string[]; passages: Passage[]; page: PageData } {
  const root = parseHtml(withoutClipboardHead(html));
  const page = readPageData(rawPageData(root), edition);
  const isPage = /<(?:html|body|head|main|article|nav)[\s>]/i.test(html.slice(0, 200_000));
  const found = htmlLines(root);
  markStory(found, page.headline, isPage);
  const lines = found.map(({ text, image }) => (image ? image.src : text));
  const passages = found.map(
    ({ text, hints, marks, hintSpans, image, table, indented, blankBefore }, at): Passage => ({
      text,
      pieces: [{ line: at + 1, from: 0, at: 0, length: text.length }],
      blankBefore,
      indented,
      hints,
      marks,
      hintSpans,
      notes: [],
      image,
      table,
      whole: null,
    }),
  );
  return { lines, passages, page };
}

/** Windows puts a few lines of offsets in front of HTML on the clipboard. */
function withoutClipboardHead(html: string): string {
  const head =
    /^(?:(?:Version|StartHTML|EndHTML|StartFragment|EndFragment|StartSelection|EndSelection|SourceURL):[^\r\n]{0,2000}[\r\n]{1,2}){2,10}/i.exec(
      html.slice(0, 6000),
    );
  return head ? html.slice(head[0].length) : html;
}

function rawPageData(root: HtmlElement): RawPageData {
  const data: RawPageData = { title: '', metas: [], scripts: [] };
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    if (tag === 'title' && data.title === '')
      data.title = textOf(element).replace(/\s+/g, ' ').trim().slice(0, 500);
    if (tag === 'meta' && data.metas.length < 200) {
      const name = (
        attributes.get('property') ??
        attributes.get('name') ??
        attributes.get('itemprop') ??
        ''
      ).toLowerCase();
      const content = attributes.get('content') ?? '';
      if (name !== '' && content !== '') data.metas.push({ name, content: content.slice(0, 2000) });
    }
    if (
      tag === 'script' &&
      /^application\/ld\+json$/i.test((attributes.get('type') ?? '').trim()) &&
      data.scripts.length < 20
    ) {
      const text = textOf(element).trim();
      if (text.length < 300_000) data.scripts.push(text);
    }
  }
  return data;
}
