/** Raw copy becomes a filled story: decode, find the lines, say what each is, put the story together. */
import { bodySchema } from '../body/body.ts';
import { Invalid } from '../platform/errors.ts';
import { isAgencyName, isKnownAgency } from './agency-names.ts';
import { assembleStory } from './assemble-story.ts';
import { classify } from './classify.ts';
import { excerpt } from './clean-text.ts';
import type {
  Context,
  Copy,
  CopyFormat,
  CopyOptions,
  FieldSpan,
  LineKind,
  Passage,
  Reading,
  SourceLine,
  Warning,
} from './copy.ts';
import { decodeCopy } from './decode-copy.ts';
import { htmlPassages } from './formats/html.ts';
import { textPassages } from './formats/text.ts';
import { refuseNotice } from './notice.ts';
import type { PageData } from './page-data.ts';
import { naturalName } from './person-names.ts';
import { firstLine } from './provenance.ts';
import { recogniseFormat, refuseOtherFiles } from './recognise-format.ts';
import { languageOf } from './story-language.ts';
import { readableSigns } from './terminal-copy.ts';

/** More lines than any story has; beyond them reading would only take time. */
const passageLimit = 6000;

export function readCopy(bytes: Uint8Array, options: CopyOptions): Copy {
  refuseOtherFiles(bytes);
  const { text, encoding, damaged } = decodeCopy(bytes);
  const format =
    options.format === 'html' || options.format === 'text'
      ? options.format
      : recogniseFormat(text, options.fileName);
  const source =
    format === 'html'
      ? htmlPassages(text, options.edition)
      : { ...textPassages(readableSigns(text)), page: null };
  const copy = copyFrom({ ...source, format, encoding }, options);
  if (damaged > 0)
    copy.warnings.push({
      code: 'characters-damaged',
      message: `${damaged} characters could not be read.`,
      line: null,
      params: { count: damaged, encoding },
    });
  return copy;
}

/** What was found in a file, whatever it was written in. */
export type CopySource = {
  format: CopyFormat;
  encoding: string;
  lines: readonly string[];
  passages: readonly Passage[];
  page: PageData | null;
};

/** Says what each passage is, and puts the story together. */
export function copyFrom(
  { format, encoding, lines, passages, page }: CopySource,
  options: CopyOptions,
): Copy {
  const own = passages.filter(({ hints }) => !hints.chrome);
  refuseUnreadable(own, options.overrides ?? {});
  const context = contextOf(own, options);
  const readings = classify(passages, context, options.overrides ?? {}, page?.headline ?? null);
  const { story, fields, photosBefore, warnings } = assembleStory(passages, readings, context, page);
  const checked = bodySchema.safeParse(story.body);
  if (!checked.success)
    throw new Invalid('This text has more parts than a story can hold.', [
      { field: 'body', code: 'copy-too-long' },
    ]);
  warnings.push(...leftOutWarnings(passages, readings));
  return {
    format,
    encoding,
    stories: [story],
    warnings,
    lines: sourceLines(lines, passages, readings, fields),
    photosBefore,
  };
}

function refuseUnreadable(passages: readonly Passage[], overrides: Record<number, LineKind>): void {
  const text = passages.map((passage) => passage.text).join('\n');
  if (text.trim() === '' && !passages.some(({ image }) => image)) {
    throw new Invalid('There is no text in this file.', [{ field: 'file', code: 'empty' }]);
  }
  if (passages.length > passageLimit) {
    throw new Invalid(`This text has more than ${passageLimit} lines; no story has.`, [
      { field: 'file', code: 'copy-too-long' },
    ]);
  }
  if (Object.keys(overrides).length === 0) refuseNotice(text);
}

function contextOf(
  passages: readonly Passage[],
  { edition, knownAgencies = [], knownPeople = [] }: CopyOptions,
): Context {
  const people = new Set(knownPeople.map((name) => naturalName(name).toLowerCase()));
  const sample = passages
    .slice(0, 400)
    .map(({ text }) => text.slice(0, 2000))
    .join('\n');
  return {
    language: languageOf(sample, edition.language),
    edition,
    knowsAgency: (name) => isKnownAgency(name, knownAgencies),
    isAgency: (name, sure = false) => isAgencyName(name, knownAgencies, sure),
    isPerson: (name) => people.size > 0 && name.length < 80 && people.has(naturalName(name).toLowerCase()),
  };
}

/** What was left out, so that it can be put back. Navigation of a page is named once for each stretch of it. */
function leftOutWarnings(passages: readonly Passage[], readings: readonly Reading[]): Warning[] {
  const warnings: Warning[] = [];
  let stretch: Warning | null = null;
  for (const [at, found] of readings.entries()) {
    const passage = passages[at];
    const line = firstLine(passage);
    if (!passage || line === null) continue;
    const isChrome = found.leftOut === 'chrome';
    if (isChrome && stretch?.params) {
      stretch.params.to = line;
      continue;
    }
    stretch = null;
    if (found.kind === 'end-mark' || (found.kind === 'furniture' && found.leftOut !== null)) {
      const text = excerpt(passage.text === '' ? (passage.image?.src ?? '') : passage.text);
      const warning: Warning = {
        code: 'left-out',
        message: `Left out: “${text}”`,
        line,
        params: { from: line, to: line, text },
      };
      warnings.push(warning);
      if (isChrome) stretch = warning;
    }
    if (
      found.forced &&
      found.facts.length === 0 &&
      found.body === null &&
      found.kind !== 'furniture' &&
      found.kind !== 'photo' &&
      found.kind !== 'table' &&
      found.kind !== 'end-mark'
    ) {
      warnings.push({
        code: 'nothing-found',
        message: `No ${found.kind} can be read from this line.`,
        line,
        params: { kind: found.kind },
      });
    }
  }
  return warnings;
}

function sourceLines(
  lines: readonly string[],
  passages: readonly Passage[],
  readings: readonly Reading[],
  fields: readonly FieldSpan[],
): SourceLine[] {
  const kinds = new Map<number, LineKind>();
  for (const [at, passage] of passages.entries()) {
    const kind = readings[at]?.kind;
    if (kind) for (const piece of passage.pieces) kinds.set(piece.line, kind);
  }
  const byLine = new Map<number, FieldSpan[]>();
  for (const span of fields) {
    const known = byLine.get(span.line);
    if (known) known.push(span);
    else byLine.set(span.line, [span]);
  }
  return lines.map((text, at) => ({
    number: at + 1,
    text,
    kind: kinds.get(at + 1) ?? 'blank',
    fields: byLine.get(at + 1) ?? [],
  }));
}
