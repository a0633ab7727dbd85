'use client';
import type { Editor } from '@tiptap/core';
import { Omega, Plus, Search } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { loadLater } from '#components/ui/load-later.client.ts';
import { Menu, MenuItem } from '#components/ui/menu.client.tsx';
import { pressedKey } from '#components/ui/pressed-key.ts';
import { type Asking, blockChoices } from './block-choices.client.ts';
import { BlockHandle } from './block-handle.client.tsx';
import { usePaste } from './paste.client.ts';
import { SlashMenu } from './slash-menu.client.tsx';

const AskDialog = loadLater(async () => (await import('./ask-dialog.client.tsx')).AskDialog);
const FindReplace = loadLater(async () => (await import('./find-replace.client.tsx')).FindReplace);
const SpecialCharacters = loadLater(
  async () => (await import('./special-characters.client.tsx')).SpecialCharacters,
);

type Panel = 'find' | 'characters' | Exclude<Asking, 'photo'>;

type WritingToolsProps = {
  editor: Editor;
  onAddPhoto: () => void;
  onFiles: (files: File[], position: number | null) => void;
};

/** What comes to the writing surface once one can write: menus, handles, panels. */
export function WritingTools({ editor, onAddPhoto, onFiles }: WritingToolsProps) {
  const { t } = useAllMessages();
  const words = t.writing;
  usePaste(editor, onFiles);
  const [panel, setPanel] = useState<Panel | null>(null);
  const ask = (what: Asking) => (what === 'photo' ? onAddPhoto() : setPanel(what));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && pressedKey(event) === (event.shiftKey ? 'f' : 'h');
      if (isFind) {
        event.preventDefault();
        setPanel('find');
      }
      return isFind;
    };
    const { keys } = editor.storage.writingHooks;
    keys.add(press);
    return () => {
      keys.delete(press);
    };
  }, [editor]);
  useEffect(() => {
    const { style } = editor.view.dom;
    for (const [name, hint] of Object.entries(words.hints))
      style.setProperty(`--hint-${name}`, JSON.stringify(hint));
  }, [editor, words]);
  return (
    <>
      <Menu align="start" trigger={<IconButton label={words.insert} icon={<Plus />} size="small" keys="/" />}>
        <div className="max-h-96 overflow-y-auto">
          {blockChoices.map(({ name, icon: Icon, put }) => (
            <MenuItem key={name} icon={<Icon aria-hidden />} onSelect={() => put(editor, ask)}>
              {words.blocks[name]}
            </MenuItem>
          ))}
        </div>
      </Menu>
      <IconButton
        label={words.characters.title}
        icon={<Omega />}
        size="small"
        onClick={() => setPanel('characters')}
      />
      <IconButton
        label={words.find.label}
        icon={<Search />}
        size="small"
        keys="Ctrl H"
        onClick={() => setPanel(panel === 'find' ? null : 'find')}
      />
      <SlashMenu editor={editor} ask={ask} />
      <BlockHandle editor={editor} />
      <Suspense fallback={null}>
        {panel === 'find' && (
          <div className="basis-full">
            <FindReplace editor={editor} onClose={() => setPanel(null)} />
          </div>
        )}
        {panel === 'characters' && <SpecialCharacters editor={editor} onClose={() => setPanel(null)} />}
        {(panel === 'embed' || panel === 'relatedStory' || panel === 'file') && (
          <AskDialog editor={editor} what={panel} onFiles={onFiles} onClose={() => setPanel(null)} />
        )}
      </Suspense>
    </>
  );
}
