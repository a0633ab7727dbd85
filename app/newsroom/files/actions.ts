'use server';

import { action } from '#app/_request/action.ts';
import { deleteFile } from '#lib/file/delete-file.ts';
import { deleteFileSchema, renameFileSchema } from '#lib/file/file-form.ts';
import { renameFile } from '#lib/file/rename-file.ts';

export const renameFileAction = action(renameFileSchema, renameFile);
export const deleteFileAction = action(deleteFileSchema, deleteFile);
