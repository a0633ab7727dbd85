'use client';
/** What the writing surface does beyond letters, for when one can write. */
import type { Editor } from '@tiptap/core';
import { beginTables } from './blocks/table/table-work.client.ts';
import { beginLinks } from './links/find-links.client.ts';

export function beginWork(editor: Editor): void {
  beginTables(editor);
  beginLinks(editor);
}
