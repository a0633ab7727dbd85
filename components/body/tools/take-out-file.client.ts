'use client';
import type { Editor } from '@tiptap/core';

/** Takes the blocks of a file out of the text, as one step back. */
export function takeOutFile(editor: Editor | null, id: string): void {
  if (!editor) return;
  const { tr, doc } = editor.state;
  doc.descendants((node, position) => {
    if (node.type.name !== 'file' || node.attrs.file !== id) return true;
    const from = tr.mapping.map(position);
    tr.delete(from, from + node.nodeSize);
    return false;
  });
  if (tr.docChanged) editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}
