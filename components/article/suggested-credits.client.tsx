'use client';
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { RevisionCredit } from '#lib/article/article.ts';
import { type SuggestedCredit, suggestCredits, type Work } from '#lib/article/suggested-credits.ts';

const keys = 'Alt ⇧ C';

type SuggestedCreditsProps = {
  work: readonly Work[];
  credits: readonly RevisionCredit[];
  onAdd: (suggested: SuggestedCredit[]) => void;
};

/** Who worked on the story and is not named: one press names them. Alt+Shift+C names all. */
export function SuggestedCredits({ work, credits, onAdd }: SuggestedCreditsProps) {
  const { t } = useMessages();
  const words = t.articles.credits;
  const suggested = suggestCredits(work, credits);
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyC' || suggested.length === 0) return;
      event.preventDefault();
      onAdd(suggested);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [suggested, onAdd]);
  if (suggested.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-1.5 rounded-md border border-dashed border-line-strong p-2">
      <legend className="px-1 text-xs font-medium text-muted">{words.suggested}</legend>
      <ul className="flex flex-col gap-0.5">
        {suggested.map((one) => (
          <li key={`${one.contributorId}.${one.role}`}>
            <button
              type="button"
              className="flex w-full items-center gap-2 rounded-md px-1.5 py-1 text-start text-sm hover:bg-hover pointer-coarse:py-2"
              onClick={() => onAdd([one])}
            >
              <Plus aria-hidden className="size-4 shrink-0 text-muted" />
              <span className="min-w-0 flex-1">
                <span dir="auto" className="font-medium">
                  {one.name}
                </span>
                {` · ${t.creditRoles[one.role]}`}
              </span>
              <span className="text-xs text-muted">{words.because[one.because]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <Button size="small" aria-keyshortcuts="Alt+Shift+C" onClick={() => onAdd(suggested)}>
          {words.addSuggested}
          <Kbd>{keys}</Kbd>
        </Button>
      </p>
    </fieldset>
  );
}
