import { z } from 'zod';

/** What the asker's page held when it asked, as Yjs writes a state vector. */
export const keepManuscriptSchema = z.strictObject({
  articleId: z.uuid(),
  seen: z.base64().max(20_000).optional(),
});
export type KeepManuscript = z.infer<typeof keepManuscriptSchema>;
