'use client';
import type { Editor } from '@tiptap/core';
import { Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { findStories } from '#components/newsroom/find-stories.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Combobox } from '#components/ui/combobox.client.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { Popover } from '#components/ui/popover.client.tsx';
import { pressedKey } from '#components/ui/pressed-key.ts';
import { TextField } from '#components/ui/text-field.client.tsx';
import { isSafeLink } from '#lib/body/safe-link.ts';
import { useComboboxTexts } from '../../newsroom/combobox-texts.client.ts';

/** A link to an address, or to a story of ours found by its headline. */
export function LinkTool({ editor, active }: { editor: Editor; active: boolean }) {
  const { t: texts } = useAllMessages();
  const words = texts.articles.toolbar;
  const comboboxTexts = useComboboxTexts((text) => text);
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const wrong = address !== '' && !isSafeLink(address);
  const show = (next: boolean) => {
    const href: unknown = editor.getAttributes('link').href;
    setAddress(typeof href === 'string' ? href : '');
    setOpen(next);
  };
  const set = (href: string, words: string) => {
    if (href === '' || !isSafeLink(href)) return;
    const chain = editor.chain().focus().extendMarkRange('link');
    // Without a word to carry it, the link brings its own.
    if (editor.state.selection.empty && !active)
      chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setMark('link', { href }).setMeta('preventAutolink', true).run();
    setOpen(false);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (pressedKey(event) !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return false;
      event.preventDefault();
      event.stopPropagation();
      const href: unknown = editor.getAttributes('link').href;
      setAddress(typeof href === 'string' ? href : '');
      setOpen(true);
      return true;
    };
    const { keys } = editor.storage.writingHooks;
    keys.add(press);
    return () => {
      keys.delete(press);
    };
  }, [editor]);
  return (
    <Popover
      label={words.link}
      open={open}
      onOpenChange={show}
      trigger={<IconButton label={words.link} icon={<Link2 />} size="small" pressed={active} keys="Ctrl K" />}
    >
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          set(address, address);
        }}
      >
        <TextField
          label={words.linkAddress}
          value={address}
          onValueChange={setAddress}
          error={wrong ? words.linkWrong : null}
          inputMode="url"
          dir="ltr"
        />
        <Combobox
          label={texts.writing.related.ourStory}
          texts={comboboxTexts}
          openOnFocus={false}
          search={(search) => findStories({ search, status: 'published' })}
          onChoose={(story) => set(story.address === null ? '' : encodeURI(story.address), story.headline)}
        />
        <div className="flex justify-end gap-2">
          {active && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => {
                editor
                  .chain()
                  .focus()
                  .extendMarkRange('link')
                  .unsetMark('link', { extendEmptyMarkRange: true })
                  .setMeta('preventAutolink', true)
                  .run();
                setOpen(false);
              }}
            >
              {words.removeLink}
            </Button>
          )}
          <Button size="small" variant="primary" type="submit" disabled={wrong || address === ''}>
            {texts.actions.done}
          </Button>
        </div>
      </form>
    </Popover>
  );
}
