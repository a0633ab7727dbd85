'use client';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { TextField } from '#components/ui/text-field.client.tsx';
import { countedForm, formOf, kindsOf, ownForm } from '#lib/credit/forms/form-of.ts';
import type { CountedForm } from '#lib/credit/forms/forms.ts';
import { plainForms } from '#lib/credit/forms/forms.ts';
import type { HouseStyle } from '#lib/credit/house-style.ts';
import { styleExample } from '#lib/credit/style-examples.ts';
import type { Direction } from '#lib/language/direction.ts';
import { timeForm, timeFormNames } from '#lib/language/time-forms.ts';

export type StyleForm = {
  edition: { language: string; direction: Direction; timeZone: string };
  at: Date;
  style: HouseStyle;
  set: (field: string, text: string) => void;
  problem: (field: string) => string | undefined;
};

type RowProps = { form: StyleForm; field: string; label: string };

/** One form with the usual one behind it, and what it prints. */
export function FormRow({ form, field, label }: RowProps) {
  const { language } = form.edition;
  const time = timeFormNames.find((name) => name === field);
  const plain = plainForms.find((name) => ownForm(name) === field);
  const usual = time ? timeForm({ language }, time) : plain ? formOf({ language }, plain) : '';
  return <Field form={form} field={field} label={label} usual={usual} exampleOf={field} />;
}

/** A form that may differ by the number of names. */
export function CountedRow({ form, name, label }: { form: StyleForm; name: CountedForm; label: string }) {
  const { t } = useAllMessages();
  const words = t.editions.style;
  const { language } = form.edition;
  const kinds = kindsOf(language);
  const field = ownForm(name);
  const usualFor = (kind: Intl.LDMLPluralRule) => {
    const rules = new Intl.PluralRules(language);
    const count = Array.from({ length: 101 }, (_, number) => number).find(
      (one) => rules.select(one) === kind,
    );
    return countedForm({ language }, name, count ?? 1) ?? '';
  };
  const isCounted = kinds.some((kind) => form.style[`${field}.${kind}`] !== undefined);
  return (
    <div className="flex flex-col gap-1">
      <Field form={form} field={field} label={label} usual={usualFor('other')} exampleOf={field} />
      {kinds.length > 1 && (
        <details open={isCounted || undefined} className="text-sm">
          <summary className="cursor-pointer text-xs text-muted">{words.byNumber}</summary>
          <div className="grid gap-3 border-s border-line ps-3 pt-2 sm:grid-cols-2">
            {kinds.map((kind) => (
              <Field
                key={kind}
                form={form}
                field={`${field}.${kind}`}
                label={`${label}: ${words.numbers[`for-${kind}`]}`}
                usual={usualFor(kind)}
                exampleOf={null}
              />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

type FieldProps = RowProps & { usual: string; exampleOf: string | null };

function Field({ form, field, label, usual, exampleOf }: FieldProps) {
  const { edition, style, at } = form;
  const error = form.problem(field);
  const voice = { ...edition, style };
  return (
    <div className="grid items-end gap-x-4 gap-y-1 sm:grid-cols-2 has-[[data-alone]]:sm:grid-cols-1">
      <TextField
        label={label}
        value={style[field] ?? ''}
        placeholder={usual}
        lang={edition.language}
        dir={edition.direction}
        error={error}
        autoComplete="off"
        onValueChange={(text) => form.set(field, text)}
      />
      {exampleOf === null ? (
        <span data-alone hidden />
      ) : (
        <output
          lang={edition.language}
          dir={edition.direction}
          className="min-h-9 self-end rounded-md bg-sunken px-3 py-2 text-sm whitespace-pre-wrap"
        >
          {error ? '' : styleExample(exampleOf, voice, at)}
        </output>
      )}
    </div>
  );
}
