'use client';
import type { ReactNode } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Badge } from '#components/ui/badge.tsx';
import { creditRoleSchema } from '#lib/credit/credit.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellMoment } from '#lib/language/moments.ts';
import type { NameChoice } from '#lib/wire/import-form.ts';
import type { ImportedRole, ImportedStory } from '#lib/wire/imported-story.ts';
import type { Candidates, ReadCopy } from './copy-calls.client.ts';

type CopyStoryProps = {
  read: ReadCopy;
  story: ImportedStory;
  people: Record<string, NameChoice>;
  agencies: Record<string, NameChoice>;
  onPerson: (name: string, choice: NameChoice) => void;
  onAgency: (name: string, choice: NameChoice) => void;
  /** Points at the source of a field, by the field's path. */
  onShow: (path: string | null) => void;
};

/** The story that the copy makes, field by field. */
export function CopyStory({ read, story, people, agencies, onPerson, onAgency, onShow }: CopyStoryProps) {
  const { t: texts, language } = useAllMessages();
  const words = texts.wire;
  const lineOf = (path: string) =>
    read.lines.find((line) => line.fields.some((field) => field.path === path))?.number;
  const row = (path: string, label: string, value: ReactNode) => (
    <FieldRow key={path} path={path} label={label} line={lineOf(path)} onShow={onShow}>
      {value}
    </FieldRow>
  );
  const plain = (['kicker', 'headline', 'standfirst', 'publishedAt', 'place', 'bylineText'] as const).map(
    (field) =>
      row(
        field,
        words.fields[field],
        field === 'publishedAt' && story.publishedAt ? <Printed at={story.publishedAt} /> : story[field],
      ),
  );
  return (
    <div className="rounded-lg border border-line" lang={story.language}>
      <dl className="flex flex-col">
        {plain}
        {row(
          'source',
          words.fields.source,
          story.source && (
            <NameRow
              name={story.source}
              candidates={read.agencies}
              choice={agencies[story.source]}
              onChoose={onAgency}
            />
          ),
        )}
        {story.credits.map((credit, index) =>
          row(
            `credits.${index}`,
            roleName(credit.role, texts.creditRoles),
            <>
              {credit.name !== null && (
                <NameRow
                  name={credit.name}
                  candidates={read.people}
                  choice={people[credit.name]}
                  onChoose={onPerson}
                />
              )}
              {credit.agency !== null && (
                <NameRow
                  name={credit.agency}
                  candidates={read.agencies}
                  choice={agencies[credit.agency]}
                  onChoose={onAgency}
                />
              )}
              {credit.place !== undefined && <bdi className="text-muted">{credit.place}</bdi>}
            </>,
          ),
        )}
        {story.photos.map((photo, index) => (
          <div key={`${photo.caption}.${photo.credit}`}>
            {row(`photos.${index}.caption`, words.fields.caption, photo.caption)}
            {row(`photos.${index}.credit`, words.fields.credit, photo.credit && `[${photo.credit}]`)}
          </div>
        ))}
        {story.keywords.length > 0 && row('keywords.0', words.fields.keywords, story.keywords.join(', '))}
        {row(
          'paragraphs.0',
          words.fields.body,
          printCount(language, words.paragraphs, story.paragraphs.length),
        )}
      </dl>
      {story.paragraphs.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are known by their place
        <p key={index} dir="auto" className="border-t border-line px-3 py-2 text-sm">
          {text}
        </p>
      ))}
    </div>
  );
}

/** The day and the hour on the clock of the copy, and by how much that clock is ahead of UTC. */
function Printed({ at }: { at: string }) {
  const { language } = useAllMessages();
  const offset = /[+-]\d{2}:\d{2}$/.exec(at)?.[0] ?? '+00:00';
  return (
    <time dateTime={at} lang={language}>
      {tellMoment(new Date(at), language, offset)}{' '}
      <bdi dir="ltr" className="text-muted">
        {offset}
      </bdi>
    </time>
  );
}

function FieldRow({
  path,
  label,
  line,
  onShow,
  children,
}: {
  path: string;
  label: string;
  line: number | undefined;
  onShow: (path: string | null) => void;
  children: ReactNode;
}) {
  const { t: texts, language } = useAllMessages();
  const words = texts.wire;
  return (
    <div
      className="grid grid-cols-[8rem_minmax(0,1fr)] gap-2 border-b border-line px-3 py-2 text-sm"
      data-field={path}
    >
      <dt className="text-muted" lang={language}>
        {label}
        {line !== undefined && (
          <button
            type="button"
            className="block text-xs text-accent-ink underline-offset-2 hover:underline"
            onFocus={() => onShow(path)}
            onMouseEnter={() => onShow(path)}
            onClick={() => onShow(path)}
          >
            {fillIn(words.from, { number: line })}
          </button>
        )}
      </dt>
      <dd className="min-w-0 break-words" dir="auto">
        {children || <span className="text-muted">{words.none}</span>}
      </dd>
    </div>
  );
}

/** Somebody the newsroom knows, one of several of that name, or somebody new. */
function NameRow({
  name,
  candidates,
  choice,
  onChoose,
}: {
  name: string;
  candidates: Candidates;
  choice: NameChoice | undefined;
  onChoose: (name: string, choice: NameChoice) => void;
}) {
  const { t: texts } = useAllMessages();
  const words = texts.wire;
  const known = candidates[name] ?? [];
  const chosen = choice ?? known[0]?.id ?? 'new';
  return (
    <span className="flex flex-wrap items-center gap-2">
      <bdi>{name}</bdi>
      {chosen === 'new' ? (
        <Badge tone="warning" shape="diamond">
          {words.unknown}
        </Badge>
      ) : (
        chosen !== 'leave-out' && (
          <Badge tone="success" shape="dot">
            {words.known}
          </Badge>
        )
      )}
      <select
        aria-label={fillIn(words.choosePerson, { name })}
        className="h-7 rounded-md border border-line bg-surface px-1 text-xs text-muted"
        value={chosen}
        onChange={(event) => onChoose(name, event.target.value)}
      >
        {known.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
        <option value="new">{words.unknown}</option>
        <option value="leave-out">{words.leaveOut}</option>
      </select>
    </span>
  );
}

function roleName(role: ImportedRole, names: Record<string, string>): string {
  return names[creditRoleSchema.parse(role.replaceAll('-', '_'))] ?? role;
}
