'use client';
/** Pasting: what another program wrote becomes clean blocks, and a line says what was left out, with the way back. */
import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import { untilItComes } from '#components/ui/until-it-comes.client.ts';
import { leftOutKinds } from '#lib/body/paste/kinds.ts';
import type { LeftOut, PastedPicture } from '#lib/body/paste/left-out.ts';
import { printCount, printList } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';

const cleaner = () => import('#lib/body/paste/blocks-from-html.ts');

/** @param addFiles takes pictures that came inside the text */
export function usePaste(editor: Editor, addFiles: (files: File[], position: number | null) => void): void {
  const { t, language } = useAllMessages();
  const words = t.writing.paste;
  const tell = useToast();
  const latest = useRef({ addFiles, tell, words, language });
  latest.current = { addFiles, tell, words, language };
  useEffect(() => {
    // Asked for before the first paste, which then need not wait.
    void untilItComes(cleaner);
    const sayLeftOut = (leftOut: LeftOut) => {
      const { tell: say, words: sentences, language: own } = latest.current;
      const parts = leftOutKinds.flatMap((kind) =>
        leftOut[kind] ? [printCount(own, sentences.kinds[kind], leftOut[kind])] : [],
      );
      if (parts.length === 0) return;
      say({
        text: fillIn(sentences.leftOut, { what: printList(own, parts) }),
        action: { label: sentences.undo, onAct: () => editor.chain().focus().undo().run() },
      });
    };
    const put = async (html: string, plain: string) => {
      try {
        const { blocksFromHtml } = await cleaner();
        const { blocks, pictures, leftOut } = blocksFromHtml(html);
        const [first, ...more] = blocks;
        if (!first && pictures.length === 0) editor.commands.insertContent(asText(plain));
        else if (first?.type === 'paragraph' && more.length === 0)
          editor.commands.insertContent(first.content ?? []);
        else editor.chain().focus().insertContent(blocks).scrollIntoView().run();
        if (pictures.length > 0) latest.current.addFiles(await Promise.all(pictures.map(fileOf)), null);
        sayLeftOut(leftOut);
      } catch {
        // More than a story holds, no HTML at all, or no line to fetch the cleaner by: its words alone.
        latest.current.tell({ text: latest.current.words.asText });
        editor.commands.insertContent(asText(plain.slice(0, 500_000)));
      }
    };
    const take = (_view: unknown, event: ClipboardEvent) => {
      const html = event.clipboardData?.getData('text/html') ?? '';
      // What was copied in the newsroom itself is whole already; in program text only words are.
      if (html === '' || html.includes('data-pm-slice') || editor.isActive('codeBlock')) return false;
      event.preventDefault();
      void put(html, event.clipboardData?.getData('text/plain') ?? '');
      return true;
    };
    const { pastes } = editor.storage.writingHooks;
    pastes.add(take);
    return () => {
      pastes.delete(take);
    };
  }, [editor]);
}

function asText(text: string) {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', content: [{ type: 'text', text: part.trim() }] }));
}

async function fileOf({ src }: PastedPicture, index: number): Promise<File> {
  const [, type = 'image/png', data = ''] = /^data:([\w/+.-]+);base64,(.*)$/s.exec(src) ?? [];
  const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
  return new File([bytes], `pasted-${index + 1}.${type.slice(type.indexOf('/') + 1)}`, { type });
}
