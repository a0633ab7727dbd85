/** The text of a block while it is gathered: white space collapsed, with the marks and hints that lie on it. */
import type { Mark } from '../body/blocks/text.ts';
import { cleanLine } from './clean-text.ts';
import type { HintSpan, LineKind, MarkSpan } from './copy.ts';

export type GatheredLine = {
  text: string;
  marks: MarkSpan[];
  hintSpans: HintSpan[];
  indented: boolean;
  linked: number;
  bold: boolean;
};

export class InlineRun {
  private parts: string[] = [];
  private size = 0;
  private endsInSpace = true;
  private indented = false;
  private marks: MarkSpan[] = [];
  private hints: HintSpan[] = [];

  get length(): number {
    return this.size;
  }

  text(): string {
    return this.parts.join('').trim();
  }

  add(raw: string, marks: readonly Mark[]): void {
    if (this.size === 0 && /^[\u00a0\u3000]{2}/.test(raw.replace(/^[\t\n\r ]+/, '').slice(0, 4)))
      this.indented = true;
    const clean = cleanLine(
      `${raw.replace(/[\s\u0085]+/g, (space) => (/\u3000/.test(space) ? space.replace(/[^\u3000]/g, '') : ' '))}\u2060|`,
    ).slice(0, -1);
    const text = this.endsInSpace ? clean.replace(/^[ ]/, '') : clean;
    if (text === '') return;
    if (this.size === 0 && text.trim() === '') return;
    const start = this.size;
    this.parts.push(text);
    this.size += text.length;
    this.endsInSpace = text.endsWith(' ');
    for (const mark of marks) {
      const last = this.marks.findLast((span) => span.mark.type === mark.type);
      if (last && last.end === start && sameMark(last.mark, mark)) last.end = this.size;
      else this.marks.push({ start, end: this.size, mark });
    }
  }

  hint(from: number, hint: LineKind, value: string | null): void {
    if (this.size > from) this.hints.push({ start: from, end: this.size, hint, value });
  }

  /** The finished line; the run begins anew. */
  take(): GatheredLine {
    const whole = this.parts.join('');
    const trimmed = whole.trim();
    const lead = whole.length - whole.trimStart().length;
    const inside = <T extends { start: number; end: number }>(span: T): T[] => {
      const start = Math.max(0, span.start - lead);
      const end = Math.min(trimmed.length, span.end - lead);
      return start < end ? [{ ...span, start, end }] : [];
    };
    const marks = this.marks.flatMap(inside);
    const covered = (type: Mark['type']) =>
      marks.filter(({ mark }) => mark.type === type).reduce((sum, { start, end }) => sum + end - start, 0);
    const line = {
      text: trimmed,
      marks,
      hintSpans: this.hints.flatMap(inside),
      indented: this.indented || /^\u3000/.test(whole),
      linked: covered('link'),
      bold: trimmed.length > 0 && covered('bold') >= trimmed.length,
    };
    this.parts = [];
    this.size = 0;
    this.endsInSpace = true;
    this.indented = false;
    this.marks = [];
    this.hints = [];
    return line;
  }
}

function sameMark(a: Mark, b: Mark): boolean {
  if (a.type === 'link' && b.type === 'link') return a.attrs.href === b.attrs.href;
  return a.type === b.type;
}
