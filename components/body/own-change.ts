import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** Whether someone at this page changes the text, by hand or by a command; not what comes from the shared text, or back by undo. */
export function isOwnChange(tr: Transaction): boolean {
  return tr.docChanged && tr.getMeta('addToHistory') !== false && tr.getMeta(ySyncPluginKey) === undefined;
}
