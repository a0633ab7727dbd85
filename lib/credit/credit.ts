/** Who is named for what. The roles are code, reviewed like code. */
import { z } from 'zod';

export const creditRoles = [
  'writer',
  'photographer',
  'web_editor',
  'editor',
  'translator',
  'illustrator',
  'video',
  'data',
  'contributor',
] as const;
export const creditRoleSchema = z.enum(creditRoles);
export type CreditRole = z.infer<typeof creditRoleSchema>;

export const creditPositions = ['top', 'foot', 'photo', 'end_note'] as const;
export const creditPositionSchema = z.enum(creditPositions);
export type CreditPosition = z.infer<typeof creditPositionSchema>;

/** Where a credit of each role is printed unless the desk says otherwise. */
export const usualPosition: Record<CreditRole, CreditPosition> = {
  writer: 'top',
  photographer: 'photo',
  web_editor: 'foot',
  editor: 'foot',
  translator: 'foot',
  illustrator: 'top',
  video: 'top',
  data: 'top',
  contributor: 'end_note',
};

/** schema.org property for a credit of each role, for structured data. */
export const schemaOrgProperty: Record<CreditRole, 'author' | 'editor' | 'translator' | 'contributor'> = {
  writer: 'author',
  photographer: 'contributor',
  web_editor: 'editor',
  editor: 'editor',
  translator: 'translator',
  illustrator: 'contributor',
  video: 'contributor',
  data: 'contributor',
  contributor: 'contributor',
};

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
};
