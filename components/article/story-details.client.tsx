'use client';
import { RefreshCw, X } from 'lucide-react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Combobox } from '#components/ui/combobox.client.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { Select } from '#components/ui/select.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { RevisionFields } from '#lib/article/article.ts';
import { fromLocalInput, toLocalInput } from '#lib/language/dates.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { fold } from '#lib/language/fold.ts';
import { slugFrom } from '#lib/language/slug.ts';
import { useComboboxTexts } from '../newsroom/combobox-texts.client.ts';
import type { CreditTools } from './credits-editor.client.tsx';
import type { EditionOption } from './story.ts';

type StoryDetailsProps = {
  fields: RevisionFields;
  edition: EditionOption;
  editions: readonly EditionOption[];
  editionFixed: boolean;
  readOnly: boolean;
  tools: CreditTools;
  onEdition: (editionId: string) => void;
  onChange: (change: Partial<RevisionFields>) => void;
};

/** Where the story is filed, where it came from, and under which address and time it stands. */
export function StoryDetails({
  fields,
  edition,
  editions,
  editionFixed,
  readOnly,
  tools,
  onEdition,
  onChange,
}: StoryDetailsProps) {
  const { t: texts } = useMessages();
  const words = texts.articles.details;
  const agencyTexts = useComboboxTexts((text) => fillIn(texts.articles.credits.createAgency, { text }));
  return (
    <section aria-label={words.label} className="flex flex-col gap-4">
      <Select
        label={words.edition}
        options={editions.map(({ id, name }) => ({ value: id, label: name }))}
        value={edition.id}
        disabled={readOnly || editionFixed}
        onValueChange={onEdition}
        {...(editionFixed ? { hint: words.editionFixed } : {})}
      />
      <div id="section" tabIndex={-1}>
        <Select
          label={words.section}
          placeholder={words.noSection}
          options={edition.sections.map(({ id, name }) => ({ value: id, label: name }))}
          value={fields.sectionId ?? ''}
          disabled={readOnly}
          onValueChange={(sectionId) => onChange({ sectionId: sectionId === '' ? null : sectionId })}
        />
      </div>
      <TopicPicker fields={fields} edition={edition} readOnly={readOnly} onChange={onChange} />
      <TextField
        id="slug"
        label={words.slug}
        value={fields.slug}
        readOnly={readOnly}
        dir="ltr"
        onValueChange={(slug) =>
          onChange({
            slug: slug
              .toLowerCase()
              .replace(/[\s/?#%&<>"'\\]+/g, '-')
              .slice(0, 100),
          })
        }
        onBlur={() => onChange({ slug: slugFrom(fields.slug) })}
        aside={
          readOnly ? null : (
            <IconButton
              label={words.slugSuggest}
              icon={<RefreshCw />}
              size="small"
              onClick={() => onChange({ slug: slugFrom(fields.headline) })}
            />
          )
        }
      />
      <TextField
        id="timeLine"
        type="datetime-local"
        label={words.timeLine}
        hint={fillIn(words.timeLineHint, { zone: edition.timeZone })}
        value={fields.timeLine ? toLocalInput(fields.timeLine, edition.timeZone) : ''}
        readOnly={readOnly}
        onValueChange={(value) => onChange({ timeLine: fromLocalInput(value, edition.timeZone) })}
      />
      <TextField
        id="place"
        label={words.place}
        value={fields.place}
        lang={edition.language}
        readOnly={readOnly}
        onValueChange={(place) => onChange({ place })}
      />
      <Combobox
        label={words.source}
        placeholder={words.sourceNone}
        texts={agencyTexts}
        search={tools.searchAgencies}
        value={fields.agencyId ? { id: fields.agencyId, label: tools.nameOf(fields.agencyId) } : null}
        disabled={readOnly}
        onChoose={(choice) => {
          tools.learn({ ...choice, kind: 'agency' });
          onChange({ agencyId: choice.id });
        }}
        onClear={() => onChange({ agencyId: null })}
        onCreate={async (text) => {
          const made = await tools.create('agency', text);
          if (made) onChange({ agencyId: made.id });
        }}
      />
      <TextField
        id="keywords"
        label={words.keywords}
        hint={words.keywordsHint}
        defaultValue={fields.keywords.join(', ')}
        key={fields.keywords.join(',')}
        readOnly={readOnly}
        lang={edition.language}
        onBlur={(event) => onChange({ keywords: keywordsFrom(event.target.value) })}
      />
    </section>
  );
}

function keywordsFrom(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,，、;；،]/)
        .map((word) => word.trim().slice(0, 100))
        .filter((word) => word !== ''),
    ),
  ].slice(0, 50);
}

function TopicPicker({
  fields,
  edition,
  readOnly,
  onChange,
}: Pick<StoryDetailsProps, 'fields' | 'edition' | 'readOnly' | 'onChange'>) {
  const { t: texts } = useMessages();
  const words = texts.articles.details;
  const comboboxTexts = useComboboxTexts((text) => text);
  const chosen = fields.topicIds.flatMap((id) => edition.topics.filter((topic) => topic.id === id));
  return (
    <div className="flex flex-col gap-1.5">
      {chosen.length > 0 && (
        <ul className="order-2 flex flex-wrap gap-1" aria-label={words.topics}>
          {chosen.map(({ id, name }) => (
            <li
              key={id}
              className="inline-flex items-center rounded-full bg-sunken ps-2.5 text-sm"
              lang={edition.language}
            >
              {name}
              {readOnly ? (
                <span className="w-2.5" />
              ) : (
                <IconButton
                  label={`${texts.actions.remove} ${name}`}
                  icon={<X />}
                  size="small"
                  onClick={() => onChange({ topicIds: fields.topicIds.filter((other) => other !== id) })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={words.topics}
        placeholder={words.addTopic}
        texts={comboboxTexts}
        disabled={readOnly}
        search={async (text) =>
          edition.topics
            .filter((topic) => !fields.topicIds.includes(topic.id) && fold(topic.name).includes(fold(text)))
            .slice(0, 20)
            .map(({ id, name }) => ({ id, label: name, lang: edition.language }))
        }
        onChoose={({ id }) => onChange({ topicIds: [...fields.topicIds, id] })}
      />
    </div>
  );
}
