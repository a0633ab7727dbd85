/** Who is named for what. The roles are code, reviewed like code: a new one is a line here, its words, and a line of a migration. */
import { z } from 'zod';

export const creditPositions = ['top', 'foot', 'photo', 'end_note'] as const;
export const creditPositionSchema = z.enum(creditPositions);
export type CreditPosition = z.infer<typeof creditPositionSchema>;

type Role = {
  /** Where it is printed unless the desk says otherwise. */
  position: CreditPosition;
  /** What schema.org calls it; `isWhole` where that says all there is to say. */
  schemaOrg: 'author' | 'editor' | 'translator' | 'contributor';
  isWhole: boolean;
};

const role = (position: CreditPosition, schemaOrg: Role['schemaOrg'], isWhole = false): Role => ({
  position,
  schemaOrg,
  isWhole,
});

/** In the order in which they are printed. */
const table = {
  writer: role('top', 'author', true),
  /** Wrote a part of it: `By A with B`. */
  with: role('top', 'contributor'),
  /** Was where it happened, while others wrote: `Reporting by A in Beijing`. */
  reporter: role('top', 'contributor'),
  additional_reporting: role('end_note', 'contributor'),
  photographer: role('photo', 'contributor'),
  web_editor: role('foot', 'editor', true),
  editor: role('foot', 'editor', true),
  translator: role('foot', 'translator', true),
  illustrator: role('top', 'contributor'),
  video: role('top', 'contributor'),
  producer: role('foot', 'contributor'),
  data: role('top', 'contributor'),
  contributor: role('end_note', 'contributor', true),
} as const satisfies Record<string, Role>;

export type CreditRole = keyof typeof table;
export const roleTable: Readonly<Record<CreditRole, Role>> = table;
export const creditRoleSchema = z.enum(Object.keys(table) as [CreditRole, ...CreditRole[]]);
export const creditRoles: readonly CreditRole[] = creditRoleSchema.options;

/** Where a credit of each role is printed unless the desk says otherwise. */
export const usualPosition = ofEach(({ position }) => position);

/** schema.org property for a credit of each role, for structured data. */
export const schemaOrgProperty = ofEach(({ schemaOrg }) => schemaOrg);

function ofEach<Value>(tell: (role: Role) => Value): Readonly<Record<CreditRole, Value>> {
  const told = Object.entries(table).map(([name, one]) => [name, tell(one)]);
  return Object.fromEntries(told);
}

/** A name as a page prints it, with the page it leads to. */
export type PrintedName = { text: string; slug: string | null };

/** One credit, ready for printing in one language. `name` is null when an agency alone is credited. */
export type PrintableCredit = {
  role: CreditRole;
  position: CreditPosition;
  name: PrintedName | null;
  agency: PrintedName | null;
  /** Replaces the name as printed, never whom it leads to. */
  printedAs: string | null;
  /** Where the person was, where that is not where the story is from. */
  place?: string | null;
};
