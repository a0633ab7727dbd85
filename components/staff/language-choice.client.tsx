'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { directionOf } from '#lib/language/direction.ts';
import { languageNames, type NewsroomLanguage, newsroomLanguages } from '#lib/language/newsroom-languages.ts';
import type { Action } from '#lib/platform/outcome.ts';

type LanguageChoiceProps = { choose: Action<{ language: NewsroomLanguage }, void> };

/** Each language by its own name, so that it is found by who reads no other. */
export function LanguageChoice({ choose }: LanguageChoiceProps) {
  const { t, language } = useAllMessages();
  const router = useRouter();
  const { run, busy, refusal } = useAction(choose);
  /** What was pointed at, shown until the newsroom speaks it. */
  const [wanted, setWanted] = useState<NewsroomLanguage | null>(null);
  return (
    <section className="flex flex-col gap-3">
      <RefusalNotice refusal={refusal} />
      <fieldset className="flex flex-col gap-3" aria-describedby="language-hint" aria-busy={busy}>
        <legend className="mb-3 text-sm font-semibold">{t.staff.account.language}</legend>
        <div className="flex flex-wrap gap-2">
          {newsroomLanguages.map((spoken) => (
            <label
              key={spoken}
              lang={spoken}
              dir={directionOf(spoken)}
              className="flex min-h-8 items-center gap-2 rounded-md border border-line px-3 text-sm has-checked:border-accent has-checked:bg-hover pointer-coarse:min-h-10"
            >
              <input
                type="radio"
                name="language"
                value={spoken}
                checked={spoken === (wanted ?? language)}
                onChange={async () => {
                  setWanted(spoken);
                  if ((await run({ language: spoken })) === null) setWanted(null);
                  else router.refresh();
                }}
                className="accent-accent"
              />
              {languageNames[spoken]}
            </label>
          ))}
        </div>
        <p id="language-hint" className="text-xs text-muted">
          {t.staff.account.languageHint}
        </p>
      </fieldset>
    </section>
  );
}
