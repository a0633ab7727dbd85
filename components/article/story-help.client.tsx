'use client';
import type { Editor } from '@tiptap/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { RevisionFields } from '#lib/article/article.ts';
import { type Fit, headlineFit } from '#lib/article/headline-fit.ts';
import type { Body } from '#lib/body/body.ts';
import { againstAssigned, statisticsOfBody } from '#lib/body/statistics.ts';
import { printCount, printNumber } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { checkStyle, fixStyle } from '#lib/language/house-style/check-style.ts';
import type { Outcome } from '#lib/platform/outcome.ts';
import { around, findingsIn, type PlacedFinding, putRight } from '../body/tools/style-findings.ts';
import { ShortcutSheet } from './shortcut-sheet.client.tsx';

export type StoryHelpProps = {
  headline: string;
  standfirst: string;
  body: Body;
  language: string;
  readOnly: boolean;
  editor: () => Editor | null;
  onChange: (change: Partial<Pick<RevisionFields, 'headline' | 'standfirst'>>) => void;
  assigned: number | null;
  assign: (words: number | null) => Promise<Outcome<void>>;
};

/** What helps while one writes: how long it is, whether the headline fits, what the house writes otherwise. */
export function StoryHelp(props: StoryHelpProps) {
  const { t } = useAllMessages();
  return (
    <section aria-label={t.writing.help.title} className="flex flex-col gap-5">
      <Length {...props} />
      <HeadlineMeter headline={props.headline} />
      <HouseStyle {...props} />
      <ShortcutSheet />
    </section>
  );
}

function Length({ body, language: edition, readOnly, assigned: before, assign }: StoryHelpProps) {
  const { t, language } = useAllMessages();
  const tell = useToast();
  const [assigned, setAssigned] = useState(before);
  const words = t.writing.help;
  const late = useDeferredValue(body);
  const {
    words: count,
    characters,
    minutes,
  } = useMemo(() => statisticsOfBody(late, edition), [late, edition]);
  const [text, setText] = useState(assigned === null ? '' : String(assigned));
  const keep = async (wanted: number | null) => {
    const outcome = await assign(wanted).catch(() => null);
    if (outcome?.ok) setAssigned(wanted);
    else tell({ text: outcome?.refusal.message ?? t.offline, tone: 'danger' });
  };
  const number = (value: number) => printNumber(language, value);
  const state = assigned === null ? null : againstAssigned(count, assigned);
  return (
    <div className="flex flex-col gap-1.5">
      <h2 className="text-sm font-semibold">{words.length}</h2>
      <p className="text-sm">
        {printCount(language, t.articles.editor.words, count)} ·{' '}
        {fillIn(t.articles.editor.characters, { count: number(characters) })} ·{' '}
        {printCount(language, words.minutes, minutes)}
      </p>
      {assigned !== null && state !== null && (
        <>
          <progress
            className="h-1.5 w-full"
            max={assigned}
            value={Math.min(count, assigned)}
            aria-label={words.assigned}
          />
          <p className={`text-sm ${state === 'fits' ? 'text-success-ink' : 'text-warning-ink'}`}>
            {state === 'fits'
              ? words.asAsked
              : fillIn(state === 'short' ? words.short : words.long, {
                  count: number(Math.abs(count - assigned)),
                })}
          </p>
        </>
      )}
      {!readOnly && (
        <TextField
          label={words.assigned}
          hint={words.assignedHint}
          inputMode="numeric"
          dir="ltr"
          value={text}
          onValueChange={(value) => setText(value.replace(/\D/g, '').slice(0, 6))}
          onBlur={() => {
            const wanted = Number(text) || null;
            const next = wanted === null ? null : Math.min(100_000, wanted);
            if (next !== assigned) void keep(next);
          }}
        />
      )}
    </div>
  );
}

let canvas: CanvasRenderingContext2D | null = null;

function measure(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  return canvas.measureText(text).width;
}

const tones: Record<Fit['state'], string> = {
  fits: 'text-success-ink',
  tight: 'text-warning-ink',
  cut: 'text-danger-ink',
};

function HeadlineMeter({ headline }: { headline: string }) {
  const { t, language } = useAllMessages();
  const words = t.writing.help;
  const late = useDeferredValue(headline);
  const fits = useMemo(() => (typeof document === 'undefined' ? [] : headlineFit(late, measure)), [late]);
  if (late === '') return null;
  return (
    <div className="flex flex-col gap-1">
      <h2 className="text-sm font-semibold">{words.headline}</h2>
      <ul className="text-sm">
        {fits.map(({ place, width, room, state }) => (
          <li key={place} className="flex justify-between gap-2">
            <span>{words.places[place]}</span>
            <span className={tones[state]}>
              {words.fits[state]}{' '}
              <bdi className="text-muted">
                {fillIn(words.pixels, {
                  width: printNumber(language, width),
                  room: printNumber(language, room),
                })}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const shownAtMost = 40;

function HouseStyle({ headline, standfirst, body, language, readOnly, editor, onChange }: StoryHelpProps) {
  const { t, language: own } = useAllMessages();
  const words = t.writing.style;
  const late = useDeferredValue(body);
  // The document itself says where things stand; the body only when to look again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the body stands for the document
  const inBody = useMemo(() => {
    const current = editor();
    return current ? findingsIn(current.state.doc, language) : [];
  }, [late, language, editor]);
  const lines = { headline, standfirst };
  const inLines = (['headline', 'standfirst'] as const).flatMap((field) =>
    checkStyle(lines[field], language)
      .filter(({ reason }) => reason !== 'no-break')
      .map((finding) => ({ ...finding, ...around(lines[field], finding), field })),
  );
  const fixable = inBody.filter(({ fix }) => fix !== null);
  const apply = (findings: readonly PlacedFinding[]) => {
    const current = editor();
    if (current) current.view.dispatch(putRight(current.state, findings));
  };
  const count = inBody.length + inLines.length;
  return (
    <div className="flex flex-col gap-1.5">
      <h2 className="text-sm font-semibold">{words.title}</h2>
      <p role="status" className="text-sm text-muted">
        {count === 0 ? words.nothing : printCount(own, words.count, count)}
      </p>
      <ul className="flex max-h-72 flex-col divide-y divide-line overflow-y-auto text-sm">
        {inLines.map(({ field, from, found, fix, reason, before, after }) => (
          <FindingLine
            key={`${field}${from}`}
            found={found}
            fix={fix}
            before={before}
            after={after}
            reason={words.reasons[reason]}
            language={language}
            onShow={() => document.getElementById(field)?.focus()}
            onFix={
              readOnly || fix === null
                ? null
                : () =>
                    onChange({
                      [field]: lines[field].slice(0, from) + fix + lines[field].slice(from + found.length),
                    })
            }
          />
        ))}
        {inBody.slice(0, shownAtMost).map((finding) => (
          <FindingLine
            key={finding.position}
            found={finding.found}
            fix={finding.fix}
            before={finding.before}
            after={finding.after}
            reason={words.reasons[finding.reason]}
            language={language}
            onShow={() =>
              editor()
                ?.chain()
                .focus()
                .setTextSelection({ from: finding.position, to: finding.position + finding.found.length })
                .scrollIntoView()
                .run()
            }
            onFix={readOnly || finding.fix === null ? null : () => apply([finding])}
          />
        ))}
      </ul>
      {!readOnly && fixable.length + inLines.filter(({ fix }) => fix !== null).length > 1 && (
        <Button
          size="small"
          className="self-start"
          onClick={() => {
            apply(fixable);
            if (inLines.length > 0)
              onChange({
                headline: fixStyle(headline, language),
                standfirst: fixStyle(standfirst, language),
              });
          }}
        >
          {words.fixAll}
        </Button>
      )}
    </div>
  );
}

type LineProps = {
  found: string;
  fix: string | null;
  before: string;
  after: string;
  reason: string;
  language: string;
  onShow: () => void;
  onFix: (() => void) | null;
};

/** Signs that leave no mark are shown by one. */
const visible = (text: string) => (text === '' ? '∅' : text.replaceAll('\u00a0', '⍽').replaceAll(' ', '␣'));

function FindingLine({ found, fix, before, after, reason, language, onShow, onFix }: LineProps) {
  const { t } = useAllMessages();
  return (
    <li className="flex items-start justify-between gap-2 py-1.5">
      <button type="button" className="min-w-0 text-start hover:underline" onClick={onShow}>
        <bdi lang={language}>
          <span className="text-muted">{before}</span>
          <del className="bg-danger-soft text-danger-ink">{visible(found)}</del>
          {fix !== null && (
            <ins className="bg-success-soft text-success-ink no-underline">{visible(fix)}</ins>
          )}
          <span className="text-muted">{after}</span>
        </bdi>
        <span className="block text-xs text-muted">{reason}</span>
      </button>
      {onFix && (
        <Button size="small" variant="quiet" onClick={onFix}>
          {t.writing.style.fix}
        </Button>
      )}
    </li>
  );
}
