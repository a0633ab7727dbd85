'use client';
import { X } from 'lucide-react';
import { memo, useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.client.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellTime } from '#lib/language/moments.ts';
import { descriptionId } from '../../body/suggestions/suggestion-schema.client.ts';
import type { Verdict } from '../../body/suggestions/suggestion-tools.ts';
import { StoryPanel } from '../story-panel.tsx';
import { SuggestionCard } from './suggestion-card.client.tsx';
import type { Suggestions } from './use-suggestions.client.ts';

/** More at once is asked for first, though it can be undone. */
const many = 5;

/** Every suggestion in a story, in the order of the text: beside it, or a sheet on a small screen. */
export function SuggestionsPanel({ suggestions }: { suggestions: Suggestions }) {
  const { t } = useMessages();
  const words = t.suggestions;
  const { listed, nameOf, mayEdit } = suggestions;
  const [whose, setWhose] = useState('');
  const authors = [...new Set(listed.map(({ by }) => by))];
  const person = authors.includes(whose) ? whose : '';
  const shown = listed.filter(({ by }) => person === '' || by === person);
  return (
    <StoryPanel id="suggestions" label={words.panel}>
      <div className="flex items-center gap-2">
        <h2 className="flex-1 text-sm font-semibold">{words.title}</h2>
        <IconButton
          label={words.close}
          icon={<X />}
          size="small"
          onClick={() => suggestions.setOpen(false)}
        />
      </div>
      {authors.length > 1 && (
        <label className="flex flex-wrap items-center gap-2 text-sm">
          <span className="text-muted">{words.of}</span>
          <select
            value={person}
            onChange={(event) => setWhose(event.target.value)}
            className="h-8 min-w-0 flex-1 rounded-md border border-line bg-surface px-2 pointer-coarse:h-10"
          >
            <option value="">{words.everyone}</option>
            {authors.map((by) => (
              <option key={by} value={by}>
                {nameOf(by)}
              </option>
            ))}
          </select>
        </label>
      )}
      {mayEdit && shown.length > 0 && (
        <SettleMany suggestions={suggestions} ids={shown.map(({ id }) => id)} />
      )}
      <ol className="flex flex-col gap-2">
        {shown.map((one) => (
          // What is not in view costs nothing while one types.
          <li
            key={one.id}
            className="-m-1 p-1 [contain-intrinsic-size:auto_5.5rem] [content-visibility:auto]"
          >
            <SuggestionCard
              one={one}
              name={nameOf(one.by)}
              isActive={suggestions.active === one.id}
              settle={suggestions.settle}
              goTo={suggestions.goTo}
              mayEdit={mayEdit}
            />
          </li>
        ))}
      </ol>
      {listed.length === 0 && (
        <div className="py-6 text-center text-sm text-muted">
          <p className="font-medium text-ink">{words.emptyTitle}</p>
          <p className="text-balance">{words.emptyLead}</p>
        </div>
      )}
    </StoryPanel>
  );
}

function SettleMany({ suggestions, ids }: { suggestions: Suggestions; ids: readonly string[] }) {
  const { t, language } = useMessages();
  const words = t.suggestions;
  const [asking, setAsking] = useState<Verdict | null>(null);
  const press = (verdict: Verdict) => {
    if (suggestions.hasSelection()) suggestions.settleHere(verdict);
    else if (ids.length > many) setAsking(verdict);
    else suggestions.settle(verdict, ids);
  };
  // The selection is the surface's, and changes without the panel: it is looked at when the panel is.
  const [isSelected, setSelected] = useState(false);
  const look = () => setSelected(suggestions.hasSelection());
  return (
    <div
      role="toolbar"
      aria-label={words.title}
      className="flex flex-wrap gap-2"
      onPointerEnter={look}
      onFocus={look}
    >
      <Button
        size="small"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => press('accepted')}
      >
        {isSelected ? words.acceptSelection : words.acceptAll}
      </Button>
      <Button
        size="small"
        variant="quiet"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => press('rejected')}
      >
        {isSelected ? words.rejectSelection : words.rejectAll}
      </Button>
      {asking && (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && setAsking(null)}
          title={printCount(
            language,
            asking === 'accepted' ? words.sureAccept : words.sureReject,
            ids.length,
          )}
          lead={words.sureLead}
          doLabel={asking === 'accepted' ? words.accept : words.reject}
          cancelLabel={t.actions.cancel}
          onConfirm={() => suggestions.settle(asking, ids)}
        />
      )}
    </div>
  );
}

/** What a screen reader says of marked words: whose suggestion it is, and since when. */
export const SuggestionDescriptions = memo(function SuggestionDescriptions({
  listed,
  nameOf,
}: Pick<Suggestions, 'listed' | 'nameOf'>) {
  return (
    <div hidden>
      {listed.map(({ id, by, at }) => (
        <SuggestionDescription key={id} id={id} name={nameOf(by)} at={at} />
      ))}
    </div>
  );
});

const SuggestionDescription = memo(function SuggestionDescription(props: {
  id: string;
  name: string;
  at: number;
}) {
  const { t, language } = useMessages();
  return (
    <p id={descriptionId(props.id)}>
      {fillIn(t.suggestions.by, { name: props.name })}, {tellTime(new Date(props.at), language)}
    </p>
  );
});
