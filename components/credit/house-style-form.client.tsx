'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { useUnsaved } from '#components/newsroom/use-unsaved.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { creditRoles } from '#lib/credit/credit.ts';
import { ownForm } from '#lib/credit/forms/form-of.ts';
import { plainForms } from '#lib/credit/forms/forms.ts';
import { type HouseStyle, styleProblems } from '#lib/credit/house-style.ts';
import type { Direction } from '#lib/language/direction.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { problemText } from '#lib/language/problem-text.ts';
import { calendars, figures, inFiguresOf, timeFormNames, timeGaps } from '#lib/language/time-forms.ts';
import { type Action, problemOf } from '#lib/platform/outcome.ts';
import { CountedRow, FormRow, type StyleForm } from './house-style-row.client.tsx';

type HouseStyleFormProps = {
  edition: {
    id: string;
    language: string;
    direction: Direction;
    timeZone: string;
    style: HouseStyle;
    seen: string;
  };
  /** The moment that stands in the examples. */
  exampleAt: Date;
  save: Action<{ editionId: string; seen: string; style: Record<string, string> }, { seen: string }>;
};

const isOfPhotos = (form: string) => /^(photo|illustration|graphic|video)/.test(form);
const joins = plainForms.filter((form) => !isOfPhotos(form));

/** Every form that an edition may print in its own manner, each with what it prints. */
export function HouseStyleForm({ edition, exampleAt, save }: HouseStyleFormProps) {
  const { t } = useAllMessages();
  const words = t.editions.style;
  const router = useRouter();
  const tell = useToast();
  const saving = useAction(save);
  const [style, setStyle] = useState<Record<string, string>>({ ...edition.style });
  const submit = async () => {
    if ((await saving.run({ editionId: edition.id, seen: edition.seen, style })) === null) return;
    tell({ text: words.saved });
    router.refresh();
  };
  useUnsaved(JSON.stringify(style) !== JSON.stringify(edition.style), () => void submit());
  const set = (field: string, text: string) =>
    setStyle((before) => {
      const { [field]: _, ...rest } = before;
      return text === '' ? rest : { ...rest, [field]: text };
    });
  const problems = new Map(
    styleProblems(edition.language, style).map((problem) => [problem.field, problemText(t, problem)]),
  );
  const form: StyleForm = {
    edition,
    at: exampleAt,
    style,
    set,
    problem: (field) => problems.get(field) ?? problemOf(saving.refusal, field),
  };
  const choice = (
    field: string,
    label: string,
    options: readonly string[],
    texts: Record<string, string>,
  ) => (
    <Select
      label={label}
      options={options.map((value) => ({ value, label: texts[value] ?? value }))}
      value={style[field] ?? options[0] ?? ''}
      onValueChange={(value) => set(field, value === options[0] ? '' : value)}
    />
  );
  return (
    <form
      className="mx-auto flex max-w-3xl flex-col gap-10 px-5 py-6"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <RefusalNotice refusal={saving.refusal} shownFields={Object.keys(style)} />
      <Group title={words.groups.time} hint={fillIn(words.groupsHint.times, { gaps: gapList })}>
        {timeFormNames.map((name) => (
          <FormRow key={name} form={form} field={name} label={words.times[name]} />
        ))}
        <TextField
          label={words.times['time.months']}
          hint={words.monthsHint}
          value={style['time.months'] ?? ''}
          placeholder={words.usual}
          lang={edition.language}
          dir={edition.direction}
          error={form.problem('time.months')}
          onValueChange={(text) => set('time.months', text)}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {choice('time.calendar', words.times['time.calendar'], calendars, words.calendars)}
          {choice('time.figures', words.times['time.figures'], figures, figureTexts)}
        </div>
      </Group>
      <Group title={words.groups.headline} hint={words.headline.hint}>
        <div className="grid gap-4 sm:grid-cols-2">
          {choice('headline.case', words.headline.case, ['free', 'sentence', 'title'], words.headline)}
          <TextField
            label={words.headline.longest}
            value={style['headline.longest'] ?? ''}
            placeholder={words.usual}
            inputMode="numeric"
            error={form.problem('headline.longest')}
            onValueChange={(text) => set('headline.longest', text)}
          />
        </div>
      </Group>
      {(['top', 'label', 'note'] as const).map((part) => (
        <Group key={part} title={words.groups[part]} hint={words.groupsHint.gaps}>
          {creditRoles.map((role) => (
            <CountedRow key={role} form={form} name={`${part}.${role}`} label={t.creditRoles[role]} />
          ))}
        </Group>
      ))}
      <Group title={words.groups.joins} hint={words.groupsHint.gaps}>
        {joins.map((name) => (
          <FormRow key={name} form={form} field={ownForm(name)} label={words.forms[name]} />
        ))}
      </Group>
      <Group title={words.groups.photo} hint={words.groupsHint.gaps}>
        {plainForms.filter(isOfPhotos).map((name) => (
          <FormRow key={name} form={form} field={ownForm(name)} label={words.forms[name]} />
        ))}
      </Group>
      <div className="sticky bottom-0 -mx-5 flex gap-2 border-t border-line bg-canvas px-5 py-3 max-md:bottom-14">
        <Button type="submit" variant="primary" busy={saving.busy} disabled={problems.size > 0}>
          {t.actions.save}
        </Button>
      </div>
    </form>
  );
}

const figureTexts = Object.fromEntries(
  figures.map((own) => [own, inFiguresOf({ style: { 'time.figures': own } }, '1 2 3')]),
);
const gapList = timeGaps.map((gap) => `{${gap}}`).join(' ');

function Group({ title, hint, children }: { title: string; hint: string; children: React.ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="text-base font-semibold">{title}</legend>
      <p className="text-sm text-muted">{hint}</p>
      {children}
    </fieldset>
  );
}
