'use client';
/** Addresses become links as one types and pastes them. */
import { type Editor, getExtensionField, type PasteRule } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import type { Plugin } from '@tiptap/pm/state';
import { isSafeLink } from '#lib/body/safe-link.ts';

const Found = Link.configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  isAllowedUri: (address) => isSafeLink(address),
});

export function beginLinks(editor: Editor): void {
  const context = {
    name: Found.name,
    options: Found.options,
    storage: Found.storage,
    editor,
    type: editor.schema.marks.link,
  };
  const [typed, , pasted] = getExtensionField<() => Plugin[]>(Found, 'addProseMirrorPlugins', context)();
  const [rule] = getExtensionField<() => PasteRule[]>(Found, 'addPasteRules', context)();
  const { storage } = editor;
  if (typed) storage.link.typed?.begin(typed);
  if (pasted) storage.link.pasted?.begin(pasted);
  if (rule) storage.link.find = rule.find;
}
