'use client';
import { useEffect, useRef } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type LineKind, lineKinds, type SourceLine } from '#lib/wire/copy.ts';

type CopyLinesProps = {
  lines: readonly SourceLine[];
  /** The field pointed at on the other side. */
  shown: string | null;
  language: string;
  onLine: (line: number, kind: LineKind) => void;
};

const choices = lineKinds.filter((kind) => kind !== 'blank');

/** Every line as it came, with what it was taken for; choosing something else reads the copy anew. */
export function CopyLines({ lines, shown, language, onLine }: CopyLinesProps) {
  const { t: texts } = useAllMessages();
  const words = texts.wire;
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another field is pointed at
  useEffect(() => {
    list.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <ol ref={list} className="max-h-[75dvh] overflow-y-auto rounded-lg border border-line">
      {lines
        .filter((line) => line.kind !== 'blank')
        .map((line) => (
          <li key={line.number} className="flex items-start gap-2 border-b border-line p-2 last:border-b-0">
            <select
              aria-label={fillIn(words.lineIs, { number: line.number })}
              className="h-7 w-32 shrink-0 rounded-md border border-line bg-surface px-1 text-xs text-muted pointer-coarse:h-9"
              value={line.kind}
              onChange={(event) => {
                const kind = choices.find((choice) => choice === event.target.value);
                if (kind) onLine(line.number, kind);
              }}
            >
              {choices.map((kind) => (
                <option key={kind} value={kind}>
                  {words.kinds[kind]}
                </option>
              ))}
            </select>
            <span
              dir="auto"
              lang={language}
              className={`min-w-0 flex-1 text-sm break-words whitespace-pre-wrap ${line.kind === 'furniture' || line.kind === 'end-mark' ? 'text-muted line-through' : ''}`}
            >
              <Marked line={line} shown={shown} />
            </span>
          </li>
        ))}
    </ol>
  );
}

function Marked({ line, shown }: { line: SourceLine; shown: string | null }) {
  const span = line.fields.find((field) => field.path === shown);
  if (!span) return <>{line.text}</>;
  return (
    <>
      {line.text.slice(0, span.start)}
      <mark className="rounded-sm bg-accent-soft text-accent-ink">
        {line.text.slice(span.start, span.end)}
      </mark>
      {line.text.slice(span.end)}
    </>
  );
}
