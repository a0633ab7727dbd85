'use client';

import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Checkbox } from '#components/ui/checkbox.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { AgencyTerms } from '#lib/contributor/agency-terms.ts';
import { problemOf, type Refused } from '#lib/platform/outcome.ts';

type TermsEditorProps = {
  terms: AgencyTerms;
  refusal: Refused | null;
  onChange: (terms: AgencyTerms) => void;
};

/** How an agency is credited, until when its material may be used, and whether it may be passed on. */
export function TermsEditor({ terms, refusal, onChange }: TermsEditorProps) {
  const { t } = useAllMessages();
  const texts = t.agencyTerms;
  const set = (part: Partial<AgencyTerms>) => onChange({ ...terms, ...part });
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-2 text-sm font-semibold">{texts.title}</legend>
      <TextField
        label={texts.creditAs}
        hint={texts.creditAsHint}
        dir="auto"
        value={terms.creditAs}
        error={problemOf(refusal, 'terms.creditAs')}
        onValueChange={(creditAs) => set({ creditAs })}
      />
      <TextField
        label={texts.licensedUntil}
        hint={texts.licensedUntilHint}
        type="date"
        value={terms.licensedUntil}
        error={problemOf(refusal, 'terms.licensedUntil')}
        onValueChange={(licensedUntil) => set({ licensedUntil })}
      />
      <Checkbox
        label={texts.maySyndicate}
        hint={texts.maySyndicateHint}
        checked={terms.maySyndicate}
        onCheckedChange={(maySyndicate) => set({ maySyndicate })}
      />
      <Checkbox
        label={texts.isDesk}
        hint={texts.isDeskHint}
        checked={terms.isDesk}
        onCheckedChange={(isDesk) => set({ isDesk })}
      />
    </fieldset>
  );
}
