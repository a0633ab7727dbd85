import { z } from 'zod';

export const renameFileSchema = z.object({
  fileId: z.uuid(),
  /** With or without the ending of its kind. */
  name: z.string().trim().min(1).max(200),
});
export type RenameFile = z.infer<typeof renameFileSchema>;

export const deleteFileSchema = z.object({ fileId: z.uuid() });
export type DeleteFile = z.infer<typeof deleteFileSchema>;
