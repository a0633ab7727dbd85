import Link from 'next/link';
import type { ReactNode } from 'react';
import { Cell, HeaderCell, Row, Table } from '#components/ui/table.tsx';
import {
  type CountedBy,
  type CountFilters,
  countQuery,
  daysAfter,
  inOrder,
} from '#lib/article/count-form.ts';
import { type CreditRole, creditRoleSchema, creditRoles } from '#lib/credit/credit.ts';
import { printNumber } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellDay } from '#lib/language/moments.ts';
import { messages, type NewsroomMessages } from '#lib/language/newsroom-messages.ts';

type Sums = { stories: number; words: number; photos: number };
export type CountTableLine = Sums & {
  key: string | null;
  label: string;
  day: string | null;
  edition: string | null;
  language: string | null;
  roles: Partial<Record<CreditRole, number>>;
};

type CountTableProps = {
  lines: readonly CountTableLine[];
  total: Sums;
  filters: CountFilters;
  language: string;
  folder: string;
};

/** Who did what, a line each; every number of stories leads to them. */
export function CountTable({ lines, total, filters, language, folder }: CountTableProps) {
  const t = messages(language);
  const texts = t.creditCounts;
  const { by } = filters;
  const roles = by === 'role' ? [] : creditRoles.filter((role) => lines.some((line) => line.roles[role]));
  const most = Math.max(1, ...lines.map(({ stories }) => stories));
  const day = (date: string) => tellDay(new Date(`${date}T12:00:00Z`), language, 'UTC');
  const caption = fillIn(texts.table, { from: day(filters.from), until: day(filters.until) });
  const figure = (value: number) => printNumber(language, value);
  return (
    <Table label={caption}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <HeaderCell>{texts.one[by]}</HeaderCell>
          {by === 'story' ? (
            <HeaderCell>{texts.printed}</HeaderCell>
          ) : (
            <NumberHeader>{texts.stories}</NumberHeader>
          )}
          <NumberHeader>{texts.words}</NumberHeader>
          <NumberHeader>{texts.photos}</NumberHeader>
          {roles.map((role) => (
            <NumberHeader key={role}>{t.creditRoles[role]}</NumberHeader>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const name = nameOf(line, by, t, day);
          const narrowed = narrowedTo(line, filters);
          const to = (role: CreditRole | null, count: number) => (
            <StoriesLink
              href={narrowed && `${folder}${countQuery({ ...narrowed, ...(role && { role }) })}`}
              label={
                role
                  ? fillIn(texts.storiesIn, { name, role: t.creditRoles[role], count })
                  : fillIn(texts.storiesOf, { name, count })
              }
            >
              {figure(count)}
            </StoriesLink>
          );
          return (
            <Row key={line.key ?? ''}>
              <th
                scope="row"
                className={`h-10 min-w-40 px-3 py-1.5 text-start font-medium first:ps-4 ${by === 'week' ? 'whitespace-nowrap' : ''}`}
              >
                {pageOf(line.key, by) ? (
                  <Link href={pageOf(line.key, by) ?? ''} prefetch={false} className="hover:underline">
                    <bdi lang={line.language ?? undefined}>{name}</bdi>
                  </Link>
                ) : (
                  <bdi>{name}</bdi>
                )}
              </th>
              {by === 'story' ? (
                <Cell className="whitespace-nowrap text-muted">
                  {line.day && day(line.day)} · <bdi>{line.edition}</bdi>
                </Cell>
              ) : (
                <Cell className="text-end whitespace-nowrap tabular-nums">
                  {by === 'week' && (
                    <span
                      aria-hidden
                      className="me-2 inline-block h-2 rounded-sm bg-accent align-middle"
                      style={{ inlineSize: `${(line.stories / most) * 6}rem` }}
                    />
                  )}
                  {to(null, line.stories)}
                </Cell>
              )}
              <Cell className="text-end tabular-nums">{figure(line.words)}</Cell>
              <Cell className="text-end tabular-nums">{figure(line.photos)}</Cell>
              {roles.map((role) => {
                const count = line.roles[role] ?? 0;
                if (count === 0)
                  return (
                    <Cell key={role} className="text-end text-muted">
                      –
                    </Cell>
                  );
                return (
                  <Cell key={role} className="text-end tabular-nums">
                    {by === 'story' ? '✓' : to(role, count)}
                  </Cell>
                );
              })}
            </Row>
          );
        })}
      </tbody>
      <tfoot>
        <tr className="font-medium">
          <th scope="row" className="h-10 ps-4 pe-3 text-start font-medium">
            {texts.total}
          </th>
          <Cell className="text-end tabular-nums">{figure(total.stories)}</Cell>
          <Cell className="text-end tabular-nums">{figure(total.words)}</Cell>
          <Cell className="text-end tabular-nums">{figure(total.photos)}</Cell>
          {roles.map((role) => (
            <Cell key={role} />
          ))}
        </tr>
      </tfoot>
    </Table>
  );
}

function NumberHeader({ children }: { children: ReactNode }) {
  return (
    <HeaderCell>
      <span className="block text-end">{children}</span>
    </HeaderCell>
  );
}

function StoriesLink({ href, label, children }: { href: string | null; label: string; children: ReactNode }) {
  if (href === null) return children;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      className="rounded-sm underline decoration-line-strong underline-offset-2 hover:decoration-ink pointer-coarse:py-2"
    >
      {children}
    </Link>
  );
}

function nameOf(
  { key, label }: CountTableLine,
  by: CountedBy,
  t: NewsroomMessages,
  day: (date: string) => string,
): string {
  const texts = t.creditCounts;
  if (key === null) return by === 'agency' ? texts.ownHouse : texts.agencyAlone;
  if (by === 'week') return fillIn(texts.weekOf, { day: day(key) });
  const role = creditRoleSchema.safeParse(key);
  if (by === 'role' && role.success) return t.creditRoles[role.data];
  return label || t.people.untitled;
}

/** Where the thing itself is. */
function pageOf(key: string | null, by: CountedBy): string | null {
  const folders: Partial<Record<CountedBy, string>> = {
    person: 'contributors',
    agency: 'agencies',
    story: 'articles',
  };
  return key !== null && folders[by] ? `/newsroom/${folders[by]}/${key}` : null;
}

/** The stories behind a line; null where no filter says it. */
function narrowedTo({ key, edition }: CountTableLine, filters: CountFilters): Partial<CountFilters> | null {
  const stories = { ...filters, by: 'story' as const, page: 1 };
  const role = creditRoleSchema.safeParse(key);
  if (key === null) return null;
  switch (filters.by) {
    case 'person':
      return { ...stories, person: key };
    case 'agency':
      return { ...stories, agency: key };
    case 'role':
      return role.success ? { ...stories, role: role.data } : null;
    case 'edition':
      return { ...stories, edition };
    case 'week': {
      const [, from] = inOrder(key, filters.from);
      const [until] = inOrder(daysAfter(key, 6), filters.until);
      return { ...stories, from, until };
    }
    default:
      return null;
  }
}
