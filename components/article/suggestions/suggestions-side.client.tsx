'use client';
import { PencilLine } from 'lucide-react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { printCount, printNumber } from '#lib/language/catalogue.ts';
import type { Suggestions } from './use-suggestions.client.ts';

/** The suggestions beside the text, the voice that tells of them, and whose each is for screen readers. */
export function SuggestionsSide({ suggestions }: { suggestions: Suggestions }) {
  const { views, count, open, announced } = suggestions;
  return (
    <>
      <p role="status" className="sr-only">
        {announced}
      </p>
      {views && count > 0 && (
        <views.SuggestionDescriptions listed={suggestions.listed} nameOf={suggestions.nameOf} />
      )}
      {views && open && <views.SuggestionsPanel suggestions={suggestions} />}
    </>
  );
}

/** How many there are; shows and hides them. */
export function SuggestionsButton({ suggestions }: { suggestions: Suggestions }) {
  const { t, language } = useMessages();
  const { count, open, setOpen, mode } = suggestions;
  if (count === 0 && !open && mode === 'editing') return null;
  return (
    <Button
      variant="quiet"
      aria-expanded={open}
      aria-controls={open ? 'suggestions' : undefined}
      title={t.suggestions.title}
      onClick={() => setOpen(!open)}
    >
      <PencilLine aria-hidden />
      <span className="sr-only">
        {t.suggestions.title}, {printCount(language, t.suggestions.toggle, count)}
      </span>
      {count > 0 && <span aria-hidden>{printNumber(language, count)}</span>}
    </Button>
  );
}

type WritingModeProps = Pick<Suggestions, 'mode' | 'setMode'> & {
  /** Whether what suggesting takes has come. */
  isThere: boolean;
};

/** Whether what one writes is at once the text, or a suggestion. */
export function WritingMode({ mode: current, setMode, isThere }: WritingModeProps) {
  const { t } = useMessages();
  const words = t.suggestions;
  return (
    <fieldset className="ms-auto flex rounded-md border border-line text-sm">
      <legend className="sr-only">{words.mode}</legend>
      {(['editing', 'suggesting'] as const).map((mode) => (
        <button
          key={mode}
          type="button"
          disabled={!isThere}
          aria-pressed={current === mode}
          aria-keyshortcuts="Control+Alt+Shift+X"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setMode(mode)}
          className="h-7 px-2 text-muted max-sm:px-1.5 first-of-type:rounded-s-md last-of-type:rounded-e-md aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent-ink pointer-coarse:h-10"
        >
          {words[mode]}
        </button>
      ))}
    </fieldset>
  );
}
