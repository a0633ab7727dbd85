'use client';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { findStories } from '#components/newsroom/find-stories.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Combobox } from '#components/ui/combobox.client.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { embedOf, embedProviders } from '#lib/body/blocks/embed-providers.ts';
import { fileBlock } from '#lib/body/blocks/file.ts';
import { titleOf } from '#lib/file/file.ts';
import { printList } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { FileForm } from '../../file/file-form.client.tsx';
import { useComboboxTexts } from '../../newsroom/combobox-texts.client.ts';
import { putBlock } from './block-choices.client.ts';

type Props = {
  editor: Editor;
  what: 'embed' | 'relatedStory' | 'file';
  /** Takes what was chosen on this computer. */
  onFiles: (files: File[], position: number | null) => void;
  onClose: () => void;
};

/** What a block must know before it is there: which address, which story, which file. */
export function AskDialog({ editor, what, onFiles, onClose }: Props) {
  const { t } = useAllMessages();
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="small"
      title={t.writing.blocks[what]}
      closeLabel={t.actions.close}
    >
      {what === 'embed' ? (
        <EmbedForm
          onUrl={(url) => {
            onClose();
            putBlock(editor, { type: 'embed', attrs: { url } });
          }}
        />
      ) : what === 'file' ? (
        <FileForm
          onFiles={(files) => {
            onClose();
            onFiles(files, null);
          }}
          onFile={(file) => {
            onClose();
            putBlock(editor, fileBlock(file.id, titleOf(file.name)));
          }}
        />
      ) : (
        <StoryForm
          onStory={(article) => {
            onClose();
            putBlock(editor, { type: 'relatedStory', attrs: { article } });
          }}
        />
      )}
    </Dialog>
  );
}

function EmbedForm({ onUrl }: { onUrl: (url: string) => void }) {
  const { t, language } = useAllMessages();
  const words = t.writing.embed;
  const [address, setAddress] = useState('');
  const thing = embedOf(address.trim());
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (thing) onUrl(thing.href);
      }}
    >
      <TextField
        label={words.address}
        hint={fillIn(words.providers, {
          names: printList(
            language,
            embedProviders.map(({ name }) => name),
          ),
        })}
        error={address.trim() !== '' && !thing ? t.articles.blocks.embedWrong : null}
        value={address}
        onValueChange={setAddress}
        inputMode="url"
        dir="ltr"
        autoFocus
      />
      <Button type="submit" variant="primary" disabled={!thing} className="self-end">
        {t.actions.done}
      </Button>
    </form>
  );
}

function StoryForm({ onStory }: { onStory: (id: string) => void }) {
  const { t } = useAllMessages();
  const texts = useComboboxTexts((text) => text);
  return (
    <Combobox
      label={t.writing.related.choose}
      texts={texts}
      autoFocus
      search={(search) => findStories({ search, status: 'published' })}
      onChoose={({ id }) => onStory(id)}
    />
  );
}
