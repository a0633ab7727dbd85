import { Avatar } from '#components/ui/avatar.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { List, ListRow } from '#components/ui/list.client.tsx';
import type { ContributorState } from '#lib/contributor/contributor.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

export type NameListItem = {
  id: string;
  name: string;
  title: string;
  otherNames: { name: string; language: string }[];
  credits: number;
  state: ContributorState;
  matched: string | null;
};

type NameListProps = { label: string; items: readonly NameListItem[]; folder: string; language: string };

/** People or agencies, a line each. */
export function NameList({ label, items, folder, language }: NameListProps) {
  const { people, peopleDesk } = messages(language);
  return (
    <List label={label}>
      {items.map((item) => (
        <ListRow key={item.id} href={`${folder}/${item.id}`}>
          <Avatar name={item.name} />
          <span className="min-w-0 flex-1 md:flex md:items-baseline md:gap-3">
            <span className="block truncate font-medium md:w-64 md:shrink-0">{item.name}</span>
            <span className="block truncate text-muted md:w-56 md:shrink-0">{item.title}</span>
            <span className="block truncate text-muted max-md:hidden">
              {item.matched ? fillIn(people.matched, { name: item.matched }) : otherNames(item)}
            </span>
          </span>
          {item.state !== 'active' && (
            <Badge
              tone={item.state === 'withheld' ? 'danger' : 'neutral'}
              shape={item.state === 'withheld' ? 'cross' : 'ring'}
            >
              {peopleDesk.states[item.state]}
            </Badge>
          )}
          {item.credits > 0 && (
            <span className="shrink-0 text-xs text-muted tabular-nums">
              {printCount(language, people.creditCount, item.credits)}
            </span>
          )}
        </ListRow>
      ))}
    </List>
  );
}

function otherNames({ otherNames: names }: NameListItem): string {
  return [...new Set(names.map(({ name }) => name))].join(' · ');
}
