'use client';
import { Check, X } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { When } from '#components/newsroom/when.client.tsx';
import { Avatar } from '#components/ui/avatar.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { pressedKey } from '#components/ui/pressed-key.ts';
import { colourOf } from '#lib/collaboration/presence.ts';
import { printList } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Listed } from '../../body/suggestions/suggestion-tools.ts';
import type { Suggestions } from './use-suggestions.client.ts';

type SuggestionCardProps = Pick<Suggestions, 'settle' | 'goTo' | 'mayEdit'> & {
  one: Listed;
  name: string;
  isActive: boolean;
};

/** One suggestion: what it would change, whose it is, and the two answers to it. */
export const SuggestionCard = memo(function SuggestionCard(props: SuggestionCardProps) {
  const { one, name, isActive, settle, goTo, mayEdit } = props;
  const { t, language } = useAllMessages();
  const words = t.suggestions;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const what = sayWhat(one, t, language);
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[pressedKey(event)];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === 'Escape') goTo(one);
    else if (step) {
      const all = [...document.querySelectorAll<HTMLElement>('#suggestions [data-suggestion-card]')];
      all[all.indexOf(event.currentTarget as HTMLElement) + step]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <article
      ref={card}
      data-suggestion-card={one.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one walks from suggestion to suggestion, and from there to the text
      tabIndex={0}
      aria-label={fillIn(words.card, { name, what })}
      aria-current={isActive || undefined}
      onKeyDown={press}
      style={{ borderInlineStartColor: colourOf(one.by) }}
      className="flex flex-col gap-1.5 rounded-lg border border-line border-s-4 bg-surface p-3 aria-[current]:outline-2 aria-[current]:outline-accent-ink"
    >
      <div className="flex items-center gap-1.5 text-xs text-muted">
        <Avatar name={name} size="small" />
        <bdi className="truncate font-medium text-ink">{name}</bdi>
        <When at={new Date(one.at)} />
        {mayEdit && (
          <span className="ms-auto flex">
            <IconButton
              label={words.accept}
              icon={<Check />}
              size="small"
              onClick={() => settle('accepted', [one.id])}
            />
            <IconButton
              label={words.reject}
              icon={<X />}
              size="small"
              onClick={() => settle('rejected', [one.id])}
            />
          </span>
        )}
      </div>
      <button
        type="button"
        dir="auto"
        className="line-clamp-4 text-start text-sm [overflow-wrap:anywhere] hover:underline"
        onClick={() => goTo(one)}
      >
        {what}
      </button>
    </article>
  );
}, saysSame);

/** Where it stands does not show on its card. */
function saysSame(before: SuggestionCardProps, after: SuggestionCardProps): boolean {
  const { one: was, ...rest } = before;
  const { one: is, ...others } = after;
  return (
    JSON.stringify({ ...was, from: 0, to: 0 }) === JSON.stringify({ ...is, from: 0, to: 0 }) &&
    isSame(rest, others)
  );
}

function isSame(one: Omit<SuggestionCardProps, 'one'>, other: Omit<SuggestionCardProps, 'one'>): boolean {
  return (
    one.name === other.name &&
    one.isActive === other.isActive &&
    one.mayEdit === other.mayEdit &&
    one.settle === other.settle &&
    one.goTo === other.goTo
  );
}

type Words = ReturnType<typeof useAllMessages>['t'];

function sayWhat(one: Listed, t: Words, language: string): string {
  const words = t.suggestions;
  const said: string[] = [];
  const [added, removed] = [one.added.trim(), one.removed.trim()];
  const isWordless = added === '' && removed === '';
  if (added !== '' && removed !== '') said.push(fillIn(words.replace, { old: removed, new: added }));
  else if (added !== '') said.push(fillIn(words.add, { words: added }));
  else if (removed !== '') said.push(fillIn(words.remove, { words: removed }));
  if (one.formats.length > 0)
    said.push(
      fillIn(words.format, {
        what: printList(
          language,
          one.formats.map((format) => words[format]),
        ),
      }),
    );
  for (const { kind, type, level } of one.blocks) {
    const isWords = type === 'paragraph' || type === 'listItem' || type === 'hardBreak';
    if (kind !== 'becomes' && isWords && !isWordless) continue;
    const form = { added: words.addBlock, removed: words.removeBlock, becomes: words.becomes }[kind];
    said.push(fillIn(form, { what: nameOfBlock(type, level, t) }));
  }
  if (isWordless || one.blocks.length === 0)
    for (const boundary of new Set(one.boundaries))
      said.push(boundary === 'split' ? words.divide : words.bringTogether);
  if (said.length === 0)
    said.push(fillIn(one.added === '' ? words.remove : words.add, { words: one.added || one.removed }));
  return [...new Set(said)].join(' · ');
}

function nameOfBlock(type: string, level: unknown, t: Words): string {
  const names: Readonly<Record<string, string>> = t.writing.blocks;
  return names[type === 'subhead' && level === 3 ? 'smallSubhead' : type] ?? t.suggestions.block;
}
