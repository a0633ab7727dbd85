'use client';
import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { type RefObject, useCallback } from 'react';
import { furtherWords } from '#components/newsroom/further-words.client.ts';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { untilItComes } from '#components/ui/until-it-comes.client.ts';
import type { FileBlock } from '#lib/body/blocks/file.ts';
import { titleOf } from '#lib/file/file.ts';
import { fillIn } from '#lib/language/fill-in.ts';

type StoryFilesOptions = {
  editor: RefObject<Editor | null>;
  addPictures: (files: File[], position: number | null) => Promise<void>;
};

/**
 * Takes files that were chosen, pasted or dropped into the text: pictures become photos, everything else is offered to
 * readers. @returns for the writing surface; a position is where in the text, null where the caret stands
 */
export function useStoryFiles({ editor, addPictures }: StoryFilesOptions) {
  const { language } = useMessages();
  const tell = useToast();
  const addFile = useCallback(
    async (file: File, position: number | null) => {
      const surface = editor.current;
      if (!surface) return;
      const place = followPlace(surface, position ?? surface.state.selection.from);
      const { files: words } = await furtherWords(language);
      tell({ text: fillIn(words.adding, { name: file.name }) });
      const { fileBlock, sendFile } = await untilItComes(whatAFileNeeds);
      const sent = await sendFile(file);
      const at = place.leave();
      if (!sent.ok) {
        const problems: Record<string, string> = words.problems;
        const reason = problems[sent.code] ?? words.problems.unknown;
        tell({ text: fillIn(words.failed, { name: file.name, reason }), tone: 'danger' });
        return;
      }
      if (!surface.isDestroyed)
        await putFile(surface, at, position === null, fileBlock(sent.file.id, titleOf(sent.file.name)));
    },
    [editor, tell, language],
  );
  return useCallback(
    async (files: File[], position: number | null) => {
      const isPicture = (file: File) => file.type.startsWith('image/');
      await addPictures(files.filter(isPicture), position);
      for (const file of files) if (!isPicture(file)) await addFile(file, position);
    },
    [addPictures, addFile],
  );
}

async function whatAFileNeeds() {
  const [{ sendFile }, { fileBlock }] = await Promise.all([
    import('../file/find-files.client.ts'),
    import('#lib/body/blocks/file.ts'),
  ]);
  return { sendFile, fileBlock };
}

/** A place in the text, wherever it moves while others write. */
function followPlace(editor: Editor, position: number): { leave: () => number } {
  let at = position;
  const move = ({ transaction }: { transaction: Transaction }) => {
    at = transaction.mapping.map(at);
  };
  editor.on('transaction', move);
  return {
    leave: () => {
      editor.off('transaction', move);
      return at;
    },
  };
}

/** Where the caret still waits for it, one goes on with its title; who writes elsewhere by now is left there. */
async function putFile(editor: Editor, at: number, byCaret: boolean, block: FileBlock): Promise<void> {
  const { doc, selection } = editor.state;
  if (byCaret && selection.from === at) {
    const { putBlock } = await import('../body/tools/block-choices.client.ts');
    putBlock(editor, block);
    return;
  }
  const place = doc.resolve(Math.min(at, doc.content.size));
  editor.commands.insertContentAt(place.depth === 0 ? place.pos : place.after(1), block);
}
