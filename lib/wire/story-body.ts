/** The readings of a copy put together as the body of a story, and the photos that stood in it. */

import type { List, ListItem } from '../body/blocks/list.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { inlineText } from '../body/blocks/text.ts';
import type { Block, Body } from '../body/body.ts';
import { bodyParagraphs } from '../body/body.ts';
import { agencySpelling } from './agency-names.ts';
import type { FieldSpan, Passage, Reading } from './copy.ts';
import type { ImportedPhoto } from './imported-story.ts';
import { inlineSlice } from './inline-text.ts';
import { spansOf } from './provenance.ts';
import { numbered } from './story-middle.ts';

export type AssembledBody = {
  body: Body;
  photos: ImportedPhoto[];
  /** Who took the story's photos, none of which came with the copy. */
  photographers: string[];
  photosBefore: number[];
  paragraphs: string[];
  subheads: string[];
  tables: number;
};

export function assembleBody(
  passages: readonly Passage[],
  readings: readonly Reading[],
  fields: FieldSpan[],
): AssembledBody {
  const builder = new BodyBuilder(fields);
  for (const [at, found] of readings.entries()) {
    const passage = passages[at];
    if (passage) builder.add(passage, found);
  }
  return builder.finish();
}

type OpenPhoto = { photo: ImportedPhoto; figure: number | null; isFresh: boolean };

class BodyBuilder {
  private readonly fields: FieldSpan[];
  private readonly blocks: Block[] = [];
  private readonly photos: ImportedPhoto[] = [];
  private readonly photosBefore: number[] = [];
  private open: OpenPhoto | null = null;
  private list: { list: List; levels: { list: List; level: number }[] } | null = null;

  constructor(fields: FieldSpan[]) {
    this.fields = fields;
  }

  add(passage: Passage, found: Reading): void {
    if (found.kind === 'photo') {
      this.addPicture(passage);
      return;
    }
    for (const fact of found.facts) {
      if (fact.type === 'caption') this.addCaption(passage, fact.value, fact.start, fact.end);
      if (fact.type === 'photo-credit') this.addCredit(passage, fact, found.kind);
    }
    if (found.kind === 'table' && passage.table) {
      this.close();
      this.push(passage, passage.table, 'tables', 0, passage.text.length);
      return;
    }
    if (passage.whole?.kind === found.kind) this.addWhole(passage, passage.whole.block);
    else if (found.body) this.addText(passage, found, found.body);
  }

  private addWhole(passage: Passage, block: Block): void {
    this.close();
    // A rule above the text only sets off the head.
    if (block.type === 'horizontalRule' && this.blocks.length === 0) return;
    this.push(passage, block, 'body', 0, passage.text.length);
  }

  private close(): void {
    this.list = null;
    this.open = null;
  }

  private push(passage: Passage, block: Block, name: string, start: number, end: number): void {
    this.fields.push(...spansOf(passage, `body.${this.blocks.length}`, start, end));
    if (name === 'subheads') {
      const index = this.blocks.filter((other) => other.type === 'subhead').length;
      this.fields.push(...spansOf(passage, `subheads.${index}`, start, end));
    }
    this.blocks.push(block);
  }

  private addText(passage: Passage, found: Reading, body: { start: number; end: number }): void {
    const content = inlineSlice(passage, body.start, body.end);
    if (content.length === 0) return;
    if (found.kind === 'list-item') {
      this.open = null;
      this.addItem(passage, { type: 'listItem', content: [paragraph(...content)] }, body);
      return;
    }
    const isContinued = passage.hints.continues && found.kind === 'paragraph' && passage.text.length < 70;
    this.close();
    const last = this.blocks.at(-1);
    if (found.kind === 'subhead') {
      const plain = content.map((part) =>
        part.type === 'text' ? { type: part.type, text: part.text } : part,
      );
      this.push(
        passage,
        {
          type: 'subhead',
          attrs: { level: passage.hints.heading !== null && passage.hints.heading > 3 ? 3 : 2 },
          content: plain,
        },
        'subheads',
        body.start,
        body.end,
      );
    } else if (found.kind === 'quote') {
      if (last?.type === 'quote' && passage.hints.kind === 'quote' && !passage.blankBefore) {
        this.fields.push(...spansOf(passage, `body.${this.blocks.length - 1}`, body.start, body.end));
        last.content.push(paragraph(...content));
      } else
        this.push(passage, { type: 'quote', content: [paragraph(...content)] }, 'body', body.start, body.end);
    } else if (
      isContinued &&
      last?.type === 'paragraph' &&
      inlineText(last.content).length < 400 &&
      !/[.。!！?？]["”’」』]?$/.test(inlineText(last.content))
    ) {
      this.fields.push(...spansOf(passage, `body.${this.blocks.length - 1}`, body.start, body.end));
      last.content = [...(last.content ?? []), { type: 'hardBreak' }, ...content];
    } else this.push(passage, paragraph(...content), 'body', body.start, body.end);
  }

  private addItem(passage: Passage, item: ListItem, body: { start: number; end: number }): void {
    const hint = passage.hints.list;
    const number = numbered.exec(passage.text);
    const isOrdered = hint ? hint.ordered : number !== null && body.start > 0;
    const level = Math.min(hint?.level ?? 1, 6);
    const start = hint?.start ?? Number(number?.[1] ?? number?.[3] ?? 1);
    if (!this.list || (level <= 1 && this.list.list.type !== (isOrdered ? 'orderedList' : 'bulletList'))) {
      const list: List = isOrdered
        ? { type: 'orderedList', attrs: { start }, content: [item] }
        : { type: 'bulletList', content: [item] };
      this.push(passage, list, 'body', body.start, body.end);
      this.list = { list, levels: [{ list, level }] };
      return;
    }
    this.fields.push(...spansOf(passage, `body.${this.blocks.length - 1}`, body.start, body.end));
    const { levels } = this.list;
    while (levels.length > 1 && (levels.at(-1)?.level ?? 0) > level) levels.pop();
    const current = levels.at(-1);
    if (!current) return;
    const parent = current.list.content.at(-1);
    if (level > current.level && parent) {
      const inner: List = isOrdered
        ? { type: 'orderedList', content: [item] }
        : { type: 'bulletList', content: [item] };
      parent.content.push(inner);
      levels.push({ list: inner, level });
    } else current.list.content.push(item);
  }

  private newPhoto(photo: ImportedPhoto, figure: number | null): void {
    this.list = null;
    this.photos.push(photo);
    this.photosBefore.push(this.blocks.length);
    this.open = { photo, figure, isFresh: true };
  }

  private addPicture({ image, hints }: Passage): void {
    if (!image) return;
    const { open } = this;
    if (open && open.photo.src === null && open.figure !== null && open.figure === hints.figure)
      open.photo.src = image.src;
    else
      this.newPhoto(
        { caption: null, credit: null, creator: null, agency: null, src: image.src },
        hints.figure,
      );
  }

  private addCaption(passage: Passage, value: string, start: number, end: number): void {
    const { open } = this;
    const { figure } = passage.hints;
    if (
      !open ||
      open.photo.caption !== null ||
      (open.figure !== null && figure !== open.figure && !open.isFresh)
    ) {
      this.newPhoto({ caption: value, credit: null, creator: null, agency: null, src: null }, figure);
    } else open.photo.caption = value;
    this.fields.push(...spansOf(passage, `photos.${this.photos.length - 1}.caption`, start, end));
    if (this.open) this.open.isFresh = false;
  }

  private addCredit(
    passage: Passage,
    fact: { credit: string; creator: string | null; agency: string | null; start: number; end: number },
    kind: Reading['kind'],
  ): void {
    const isInByline = kind !== 'caption' && kind !== 'photo-credit';
    let photo = this.open && this.open.photo.credit === null ? this.open.photo : null;
    if (!photo && isInByline) return;
    if (!photo) {
      this.newPhoto(
        { caption: null, credit: null, creator: null, agency: null, src: null },
        passage.hints.figure,
      );
      photo = this.open?.photo ?? null;
    }
    if (!photo) return;
    photo.credit = fact.credit;
    photo.creator = fact.creator;
    photo.agency = fact.agency === null ? null : agencySpelling(fact.agency);
    this.fields.push(...spansOf(passage, `photos.${this.photos.length - 1}.credit`, fact.start, fact.end));
  }

  /**
   * A credit above or below the text makes no photo: whoever took a captioned one is named there once more, and
   * where there is none, took the story's. Answers the latter.
   */
  private photographersOfStory(): string[] {
    const names: string[] = [];
    for (let at = this.photos.length - 1; at >= 0; at -= 1) {
      const { creator, agency, caption, src } = this.photos[at] ?? {};
      if (!creator || caption !== null || src !== null) continue;
      const shown = this.photos.findIndex((other) => other.caption !== null && other.creator === creator);
      const isApart = this.photosBefore[at] === 0 || this.photosBefore[at] === this.blocks.length;
      if (shown === -1 && (agency !== null || !isApart)) continue;
      if (shown === -1) names.push(creator);
      this.forget(at, shown);
    }
    return names;
  }

  /** Takes a photo out; what was its source is now that of another, or of none. */
  private forget(at: number, other: number): void {
    this.photos.splice(at, 1);
    this.photosBefore.splice(at, 1);
    for (const [index, field] of [...this.fields.entries()].reverse()) {
      const number = Number(/^photos\.(\d+)/.exec(field.path)?.[1] ?? Number.NaN);
      const now = number === at ? other : number;
      if (now === -1) this.fields.splice(index, 1);
      else if (number >= at) field.path = field.path.replace(/\d+/, String(now > at ? now - 1 : now));
    }
  }

  finish(): AssembledBody {
    const photographers = this.photographersOfStory();
    const body: Body = { type: 'doc', content: this.blocks.length > 0 ? this.blocks : [paragraph()] };
    return {
      body,
      photos: this.photos,
      photographers,
      photosBefore: this.photosBefore,
      paragraphs: bodyParagraphs(body),
      subheads: this.blocks.flatMap((block) => (block.type === 'subhead' ? [inlineText(block.content)] : [])),
      tables: this.blocks.filter((block) => block.type === 'table').length,
    };
  }
}
