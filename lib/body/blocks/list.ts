import { z } from 'zod';
import { type Paragraph, paragraphSchema } from './paragraph.ts';

export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] };
export type BulletList = { type: 'bulletList'; content: ListItem[] };
export type OrderedList = { type: 'orderedList'; attrs?: { start: number } | undefined; content: ListItem[] };
export type List = BulletList | OrderedList;

const listItemSchema: z.ZodType<ListItem> = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(z.lazy(() => z.union([paragraphSchema, bulletListSchema, orderedListSchema]))).min(1),
});

export const bulletListSchema = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItemSchema).min(1),
});

export const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.int().min(0).max(9999) }).optional(),
  content: z.array(listItemSchema).min(1),
});
