/** The policy as docs/policy.md prints it: what the tests hold the newsroom to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Role, roles } from '#lib/staff/roles.ts';

/** Who comes to a door. */
export const visitors = [...roles, 'signed out'] as const;
export type Visitor = (typeof visitors)[number];

/** A page's address, `POST /an/address`, or `newsroom/articles/actions.ts#createArticleAction`. */
export type Door = { door: string; on: string; asks: string; allowed: ReadonlySet<Visitor> };

type Row = { cells: Map<string, string>; marked: ReadonlySet<Visitor> };

export function readPolicy(): { permissions: Map<string, Role[]>; doors: Door[] } {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'policy.md'), 'utf8');
  const tables = text.split(/\n\n+/).filter((part) => part.startsWith('|'));
  const rows = tables.flatMap(readTable);
  const permissions = new Map(
    rows.flatMap(({ cells, marked }): [string, Role[]][] => {
      const permission = cells.get('Permission');
      return permission ? [[permission, roles.filter((role) => marked.has(role))]] : [];
    }),
  );
  const doors = rows.flatMap(({ cells, marked }) => {
    const door = cells.get('Door');
    return door ? [{ door, on: cells.get('On') ?? '', asks: cells.get('Asks') ?? '', allowed: marked }] : [];
  });
  return { permissions, doors };
}

/** @throws Error when a mark is neither ✓ nor – */
function readTable(table: string): Row[] {
  const [head = [], , ...rows] = table.trim().split('\n').map(cellsOf);
  return rows.map((row) => {
    const cells = new Map(head.map((name, index) => [name, row[index] ?? '']));
    const marked = visitors.filter((visitor) => {
      const mark = cells.get(visitor);
      if (mark !== '✓' && mark !== '–' && mark !== undefined) {
        throw new Error(`docs/policy.md: “${mark}” under ${visitor} in: ${row.join(' | ')}`);
      }
      return mark === '✓';
    });
    return { cells, marked: new Set(marked) };
  });
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1'));
}

export const isPage = ({ door }: Door): boolean => door.startsWith('/');
export const isAction = ({ door }: Door): boolean => door.includes('#');
export const isRoute = (door: Door): boolean => !isPage(door) && !isAction(door);
