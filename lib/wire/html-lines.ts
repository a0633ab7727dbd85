/** A tree of HTML becomes lines: one for each block, with its marks and what its surroundings say. */

import type { Table } from '../body/blocks/table.ts';
import type { Mark } from '../body/blocks/text.ts';
import { type HintSpan, type Hints, type LineKind, type MarkSpan, noHints } from './copy.ts';
import { isFurniture } from './furniture.ts';
import { hintOf, pictureOf, styleOf } from './html-hints.ts';
import { hasAncestor, hasPicture, isNumberedInWord, marksWith } from './html-marks.ts';
import { readTable } from './html-table.ts';
import { blockTags, skippedTags } from './html-tags.ts';
import { type HtmlElement, textOf } from './html-tree.ts';
import { InlineRun } from './inline-run.ts';
import { keywordHead, keywordLead } from './keyword-lists.ts';

export type HtmlLine = {
  text: string;
  element: HtmlElement;
  hints: Hints;
  marks: MarkSpan[];
  hintSpans: HintSpan[];
  image: { src: string; alt: string } | null;
  table: Table | null;
  indented: boolean;
  blankBefore: boolean;
  linked: number;
};

type Frame = {
  element: HtmlElement;
  next: number;
  hints: Hints;
  marks: readonly Mark[];
  isPre: boolean;
  spanHint: { hint: LineKind; value: string | null; from: number } | null;
};

export function htmlLines(root: HtmlElement): HtmlLine[] {
  return new LineWalk().walk(root);
}

class LineWalk {
  private readonly lines: HtmlLine[] = [];
  private run = new InlineRun();
  private figures = 0;
  private pending: { continues: boolean; blank: boolean } = { continues: false, blank: true };

  walk(root: HtmlElement): HtmlLine[] {
    const stack: Frame[] = [
      { element: root, next: 0, hints: noHints, marks: [], isPre: false, spanHint: null },
    ];
    while (stack.length > 0) {
      const frame = stack.at(-1);
      if (!frame) break;
      const child = frame.element.children[frame.next];
      if (child === undefined) {
        this.leave(frame);
        stack.pop();
        continue;
      }
      frame.next += 1;
      if (typeof child === 'string') this.addText(child, frame);
      else {
        const inner = this.enter(child, frame);
        if (inner) stack.push(inner);
      }
    }
    return this.lines;
  }

  private addText(text: string, frame: Frame): void {
    if (!frame.isPre) {
      this.run.add(text, frame.marks);
      return;
    }
    for (const [index, part] of text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) this.flush(frame, false);
      this.run.add(part, frame.marks);
    }
  }

  private enter(element: HtmlElement, parent: Frame): Frame | null {
    const { tag, attributes } = element;
    if (skippedTags.has(tag)) return null;
    const style = styleOf(element);
    if (style.isHidden || /mso-list\s?:\s?ignore/i.test(attributes.get('style') ?? '')) return null;
    if (tag === 'br') {
      if (/^h[1-6]$/.test(parent.element.tag)) this.run.add(' ', []);
      else this.flush(parent, true);
      return null;
    }
    if (tag === 'img' || tag === 'amp-img') {
      this.addPicture(element, parent);
      return null;
    }
    const isBlock = blockTags.has(tag);
    if (isBlock) this.flush(parent, false);
    if (tag === 'span' && isField(element, parent)) {
      if (isToolbar(element)) this.flush(parent, false);
      else this.run.add(' ', []);
    }
    if (tag === 'a') this.separateKeywords(parent);
    if (tag === 'table') {
      const table = readTable(element);
      if (table) {
        this.push(parent, textOf(element).replace(/\s+/g, ' ').trim(), element, { table });
        return null;
      }
    }
    return {
      element,
      next: 0,
      hints: isBlock ? this.blockHints(element, parent, style.faint, style.bold) : parent.hints,
      marks: marksWith(element, parent.marks, style, isBlock),
      isPre: parent.isPre || tag === 'pre' || tag === 'listing' || tag === 'plaintext',
      spanHint: isBlock ? null : this.spanHint(element),
    };
  }

  /** `Topics <a>Flooding</a><a>Peat</a>`: links side by side are keywords, each of its own. */
  private separateKeywords(parent: Frame): void {
    const before = this.run.text();
    if (keywordHead.test(before)) this.run.add(': ', []);
    else if (followsLink(parent) && (this.isKeywords(parent) || keywordLead.test(before)))
      this.run.add(', ', []);
  }

  private isKeywords(frame: Frame): boolean {
    return frame.hints.kind === 'keywords' || frame.spanHint?.hint === 'keywords';
  }

  private spanHint(element: HtmlElement): Frame['spanHint'] {
    const { kind } = hintOf(element);
    if (
      kind === null ||
      kind === 'quote' ||
      kind === 'headline' ||
      kind === 'standfirst' ||
      kind === 'kicker'
    )
      return null;
    return { hint: kind, value: element.attributes.get('datetime') ?? null, from: this.run.length };
  }

  private leave(frame: Frame): void {
    if (blockTags.has(frame.element.tag)) this.flush(frame, false);
    else if (frame.spanHint) this.run.hint(frame.spanHint.from, frame.spanHint.hint, frame.spanHint.value);
  }

  private blockHints(element: HtmlElement, parent: Frame, faint: boolean, bold: boolean | null): Hints {
    const { tag, attributes } = element;
    const hint = hintOf(element);
    const hints: Hints = {
      ...parent.hints,
      faint: faint || (parent.hints.faint && tag !== 'p'),
      bold: bold ?? false,
      continues: false,
    };
    if (hint.isChrome) hints.chrome = true;
    const isInStory = hasAncestor(element, (tagName) => tagName === 'article' || tagName === 'main');
    if (tag === 'footer') {
      if (isInStory) hints.kind = 'furniture';
      else hints.chrome = true;
    }
    if (hint.kind !== null && !(hints.kind === 'caption' && hint.kind === 'byline')) hints.kind = hint.kind;
    else if (hint.isStory) hints.kind = null;
    const level = /^h([1-6])$/.exec(tag)?.[1];
    hints.heading = level
      ? Number(level)
      : hint.kind === 'headline'
        ? 1
        : /^(?:div|section|span|header|hgroup)$/.test(tag)
          ? parent.hints.heading
          : null;
    if (hints.heading !== null && hint.kind === 'headline' && level !== undefined && Number(level) > 2)
      hints.heading = Number(level);
    if (
      tag === 'figure' ||
      (tag === 'table' && hasPicture(element) && isShort(textOf(element))) ||
      /\bwp-caption\b/.test(attributes.get('class') ?? '')
    ) {
      this.figures += 1;
      hints.figure = this.figures;
    }
    if (tag === 'ul' || tag === 'ol' || tag === 'menu')
      hints.list = {
        ordered: tag === 'ol',
        level: (parent.hints.list?.level ?? 0) + 1,
        start: Number.parseInt(attributes.get('start') ?? '1', 10) || 1,
      };
    const word = /mso-list\s?:\s?l\d+ level(\d)/i.exec(attributes.get('style') ?? '')?.[1];
    if (word) hints.list = { ordered: isNumberedInWord(element), level: Number(word), start: 1 };
    if (tag === 'p' && !word && parent.hints.list && parent.element.tag !== 'li') hints.list = null;
    if (/^(?:td|th|table)$/.test(tag)) hints.list = null;
    return hints;
  }

  private addPicture(element: HtmlElement, parent: Frame): void {
    const picture = pictureOf(element);
    if (!picture || parent.hints.kind === 'byline') return;
    this.flush(parent, false);
    this.push(parent, '', element, { image: picture });
  }

  private flush(frame: Frame, isBreak: boolean): void {
    const line = this.run.take();
    if (line.text === '') {
      if (isBreak) this.pending = this.pending.continues ? { continues: false, blank: true } : this.pending;
      else this.pending = { continues: false, blank: true };
      return;
    }
    const { bold } = line;
    const hints: Hints = {
      ...frame.hints,
      bold: bold || frame.hints.bold,
      continues: this.pending.continues,
    };
    this.lines.push({
      ...line,
      element: frame.element,
      hints,
      image: null,
      table: null,
      blankBefore: this.pending.blank,
    });
    this.pending = { continues: isBreak, blank: !isBreak };
  }

  private push(
    frame: Frame,
    text: string,
    element: HtmlElement,
    what: { image?: HtmlLine['image']; table?: Table },
  ): void {
    this.lines.push({
      text,
      element,
      hints: { ...frame.hints, list: null, heading: null },
      marks: [],
      hintSpans: [],
      image: what.image ?? null,
      table: what.table ?? null,
      indented: false,
      blankBefore: true,
      linked: 0,
    });
    this.pending = { continues: false, blank: true };
  }
}

/** A span beside another in a plain box, neither of them styled by itself: fields of a line, not words of a sentence. */
function isField(element: HtmlElement, box: Frame): boolean {
  const before = elementBefore(box);
  return (
    box.element.tag === 'div' &&
    before?.tag === 'span' &&
    !before.attributes.has('style') &&
    !element.attributes.has('style')
  );
}

/** `<span><a>Share on WeChat</a> <a>Print</a></span>`: what can be done with the page, and no field of a story. */
function isToolbar(element: HtmlElement): boolean {
  return (
    element.children.every((child) =>
      typeof child === 'string' ? child.trim() === '' : child.tag === 'a',
    ) && isFurniture(textOf(element).replace(/\s+/g, ' '))
  );
}

/** Whether the child just entered stands right behind a link, with nothing but space between. */
function followsLink(frame: Frame): boolean {
  return elementBefore(frame)?.tag === 'a';
}

/** What stands in front of the child just entered, with nothing but space between; null where that is text. */
function elementBefore({ element, next }: Frame): HtmlElement | null {
  const before = element.children
    .slice(0, next - 1)
    .findLast((child) => typeof child !== 'string' || child.trim() !== '');
  return before === undefined || typeof before === 'string' ? null : before;
}

/** As long as a caption at most; a table with a picture and more text lays out a story. */
function isShort(text: string): boolean {
  const words = text.trim();
  return (
    words.length < 400 &&
    (words.match(/[。.!?！？]["”’」』]?(?:\s|$|(?=\p{Script=Han}))/gu)?.length ?? 0) <= 2
  );
}
