import { z } from 'zod';
import type { Crop } from './article.ts';

const share = z.number().min(0).max(1);

export const cropSchema: z.ZodType<Crop> = z.strictObject({
  x: share,
  y: share,
  width: share,
  height: share,
});
