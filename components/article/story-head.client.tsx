'use client';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { useSteadyCaret } from '#components/ui/use-steady-caret.client.ts';
import type { RevisionFields } from '#lib/article/article.ts';
import { directionOf } from '#lib/language/direction.ts';

type StoryHeadProps = {
  fields: RevisionFields;
  language: string;
  readOnly: boolean;
  onChange: (change: Partial<RevisionFields>) => void;
  /** Enter in the last line goes on into the story. */
  onLeave: () => void;
};

/** Kicker, headline and standfirst in the reader's own type. */
export function StoryHead({ fields, language, readOnly, onChange, onLeave }: StoryHeadProps) {
  const { t: texts } = useMessages();
  const words = texts.articles.editor;
  const next = (id: string) => () => document.getElementById(id)?.focus();
  const common = { language, readOnly };
  return (
    <div className="flex flex-col gap-1">
      <HeadLine
        {...common}
        id="kicker"
        label={words.kicker}
        placeholder={words.kickerPlaceholder}
        look="story-kicker"
        value={fields.kicker}
        longest={200}
        onValue={(kicker) => onChange({ kicker })}
        onEnter={next('headline')}
      />
      <HeadLine
        {...common}
        id="headline"
        label={words.headline}
        placeholder={words.headlinePlaceholder}
        look="story-headline"
        value={fields.headline}
        longest={400}
        onValue={(headline) => onChange({ headline })}
        onEnter={next('standfirst')}
      />
      <HeadLine
        {...common}
        id="standfirst"
        label={words.standfirst}
        placeholder={words.standfirstPlaceholder}
        look="story-standfirst"
        value={fields.standfirst}
        longest={2000}
        onValue={(standfirst) => onChange({ standfirst })}
        onEnter={onLeave}
      />
    </div>
  );
}

type HeadLineProps = {
  id: string;
  label: string;
  placeholder: string;
  look: string;
  value: string;
  longest: number;
  language: string;
  readOnly: boolean;
  onValue: (value: string) => void;
  onEnter: () => void;
};

/** A line that grows instead of scrolling, and never holds a line end. */
function HeadLine({
  id,
  label,
  placeholder,
  look,
  value,
  longest,
  language,
  readOnly,
  onValue,
  onEnter,
}: HeadLineProps) {
  const labelId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useSteadyCaret(box, value);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <>
      <span id={labelId} className="sr-only">
        {label}
      </span>
      <textarea
        ref={box}
        id={id}
        aria-labelledby={labelId}
        rows={1}
        value={value}
        maxLength={longest}
        lang={language}
        dir={directionOf(language)}
        readOnly={readOnly}
        placeholder={placeholder}
        className={`${look} field-sizing-content w-full resize-none bg-transparent outline-none`}
        onChange={(event) => onValue(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={press}
      />
    </>
  );
}
