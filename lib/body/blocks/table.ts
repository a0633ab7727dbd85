import { z } from 'zod';
import { paragraphSchema } from './paragraph.ts';

const span = z.int().min(1).max(100);
const cellAttributes = z.strictObject({ colspan: span, rowspan: span }).optional();
const cellContent = z.array(paragraphSchema).min(1);

export const tableCellSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tableCell'), attrs: cellAttributes, content: cellContent }),
  z.strictObject({ type: z.literal('tableHeader'), attrs: cellAttributes, content: cellContent }),
]);
export type TableCell = z.infer<typeof tableCellSchema>;

export const tableSchema = z.strictObject({
  type: z.literal('table'),
  content: z
    .array(
      z.strictObject({
        type: z.literal('tableRow'),
        // A row that cells from above fill to the end has none of its own, and the editor then leaves the list out.
        content: z.array(tableCellSchema).max(100).default([]),
      }),
    )
    .min(1)
    .max(1000),
});
export type Table = z.infer<typeof tableSchema>;
