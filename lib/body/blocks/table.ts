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
    .array(z.strictObject({ type: z.literal('tableRow'), content: z.array(tableCellSchema).min(1).max(100) }))
    .min(1)
    .max(1000),
});
export type Table = z.infer<typeof tableSchema>;
