'use client';
import { useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import type { RevisionFields } from '#lib/article/article.ts';
import { bodyText, photoKeys } from '#lib/body/body.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellTime } from '#lib/language/moments.ts';
import { changedWords } from './changed-words.ts';
import { type ConflictField, conflictFields, differs, merged } from './conflict.ts';
import type { EditionOption, RevisionOfStory } from './story.ts';

type ConflictScreenProps = {
  mine: RevisionFields;
  theirs: RevisionOfStory;
  edition: EditionOption;
  nameOf: (id: string | null) => string;
  onSettled: (fields: RevisionFields) => void;
};

/** Two people saved one story: both texts side by side, and a choice for every field in which they differ. */
export function ConflictScreen({ mine, theirs, edition, nameOf, onSettled }: ConflictScreenProps) {
  const { t: texts, language } = useMessages();
  const words = texts.articles.conflict;
  const name = theirs.revision.author.name;
  const time = tellTime(theirs.revision.createdAt, language);
  const open = conflictFields.filter((field) => differs(field, mine, theirs.fields));
  const [choice, setChoice] = useState<Record<string, 'mine' | 'theirs'>>({});
  const chooseAll = (side: 'mine' | 'theirs') =>
    setChoice(Object.fromEntries(open.map((field) => [field, side])));
  const print = (field: ConflictField, fields: RevisionFields) =>
    printField(field, fields, edition, nameOf, texts.articles.conflict.empty);
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      size="large"
      title={fillIn(words.title, { name })}
      description={words.lead}
      closeLabel={texts.actions.close}
      footer={
        <>
          <Button onClick={() => chooseAll('mine')}>{words.allMine}</Button>
          <Button onClick={() => chooseAll('theirs')}>{words.allTheirs}</Button>
          <Button
            variant="primary"
            disabled={open.some((field) => !choice[field])}
            onClick={() =>
              onSettled(
                merged(
                  mine,
                  theirs.fields,
                  open.filter((field) => choice[field] === 'theirs'),
                ),
              )
            }
          >
            {words.goOn}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-6">
        {open.map((field) => (
          <fieldset key={field} className="flex flex-col gap-2">
            <legend className="text-sm font-semibold">{words.fields[field]}</legend>
            <div className="grid gap-3 md:grid-cols-2">
              <Side
                title={words.mine}
                group={field}
                chosen={choice[field] === 'mine'}
                text={print(field, mine)}
                other={print(field, theirs.fields)}
                language={edition.language}
                onChoose={() => setChoice({ ...choice, [field]: 'mine' })}
              />
              <Side
                title={fillIn(words.theirs, { name, time })}
                group={field}
                chosen={choice[field] === 'theirs'}
                text={print(field, theirs.fields)}
                other={print(field, mine)}
                language={edition.language}
                onChoose={() => setChoice({ ...choice, [field]: 'theirs' })}
              />
            </div>
          </fieldset>
        ))}
        <p className="text-sm text-muted">{words.same}</p>
      </div>
    </Dialog>
  );
}

type SideProps = {
  title: string;
  group: string;
  chosen: boolean;
  text: string;
  other: string;
  language: string;
  onChoose: () => void;
};

function Side({ title, group, chosen, text, other, language, onChoose }: SideProps) {
  return (
    <label
      className={`flex flex-col gap-1.5 rounded-lg border p-3 ${chosen ? 'border-accent-ink bg-accent-soft' : 'border-line'}`}
    >
      <span className="flex items-center gap-2 text-sm font-medium">
        <input type="radio" name={group} checked={chosen} onChange={onChoose} />
        {title}
      </span>
      <span className="max-h-72 overflow-y-auto text-sm whitespace-pre-wrap" lang={language} dir="auto">
        {changedWords(text, other).map((part) => {
          const Part = part.changed ? 'mark' : 'span';
          return (
            <Part key={part.start} className={part.changed ? 'bg-warning-soft text-ink' : undefined}>
              {part.text}
            </Part>
          );
        })}
      </span>
    </label>
  );
}

function printField(
  field: ConflictField,
  fields: RevisionFields,
  edition: EditionOption,
  nameOf: (id: string | null) => string,
  empty: string,
): string {
  const listed = (names: string[]) => (names.length === 0 ? empty : names.join('\n'));
  switch (field) {
    case 'body':
      return (
        [bodyText(fields.body), ...photoKeys(fields.body).map((key) => photoLine(fields, key))].join(
          '\n\n',
        ) || empty
      );
    case 'sectionId':
      return edition.sections.find((section) => section.id === fields.sectionId)?.name ?? empty;
    case 'topicIds':
      return listed(fields.topicIds.map((id) => edition.topics.find((topic) => topic.id === id)?.name ?? id));
    case 'agencyId':
      return fields.agencyId ? nameOf(fields.agencyId) : empty;
    case 'timeLine':
      return fields.timeLine?.toISOString() ?? empty;
    case 'noByline':
      return fields.noByline ? '✓' : '–';
    case 'keywords':
      return listed(fields.keywords);
    case 'credits':
      return listed(
        fields.credits.map(
          (credit) =>
            `${nameOf(credit.contributorId ?? credit.agencyId)}${credit.agencyId && credit.contributorId ? ` (${nameOf(credit.agencyId)})` : ''}${credit.printedAs ? ` = ${credit.printedAs}` : ''} · ${credit.role}`,
        ),
      );
    default:
      return fields[field] || empty;
  }
}

function photoLine(fields: RevisionFields, key: string): string {
  const use = fields.photoUses.find((found) => found.key === key);
  return use ? `▣ ${use.caption}\n${use.decorative ? '' : use.altText}` : '▣';
}
