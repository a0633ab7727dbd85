'use client';
import { FileUp } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/text-area.client.tsx';
import { copyLimit } from '#lib/wire/import-form.ts';
import { type CopyIn, copyFromText } from './copy-calls.client.ts';
import { CopyFilePicker } from './copy-file-picker.client.tsx';
import { type EditionForCopy, EditionSelect } from './edition-select.client.tsx';

type CopyIntakeProps = {
  editions: readonly EditionForCopy[];
  editionId: string;
  busy: boolean;
  onEdition: (id: string) => void;
  onCopy: (copy: CopyIn) => void;
  onFiles: (files: readonly File[]) => void;
  onTooLarge: () => void;
};

/** The door: a field to paste into, a place to drop on, a file to choose. */
export function CopyIntake({
  editions,
  editionId,
  busy,
  onEdition,
  onCopy,
  onFiles,
  onTooLarge,
}: CopyIntakeProps) {
  const { t: texts } = useAllMessages();
  const words = texts.wire;
  const [text, setText] = useState('');
  /** What was pasted from a page keeps its markup until it is edited by hand. */
  const [html, setHtml] = useState<string | null>(null);

  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    const markup = event.clipboardData.getData('text/html');
    if (files.length > 0 && markup === '') {
      event.preventDefault();
      onFiles(files);
    } else setHtml(markup !== '' && text === '' ? markup : null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
    else setText(event.dataTransfer.getData('text/plain'));
  };
  const read = () => {
    if (text.length > copyLimit) return onTooLarge();
    onCopy(html === null ? copyFromText(text, 'text') : copyFromText(html, 'html'));
  };
  return (
    <form
      className="mx-auto flex w-full max-w-3xl flex-col gap-4"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <p className="text-sm text-muted">{words.lead}</p>
      <EditionSelect editions={editions} editionId={editionId} onEdition={onEdition} />
      <TextArea
        id="raw-copy"
        label={words.paste}
        placeholder={words.pastePlaceholder}
        rows={16}
        dir="auto"
        className="max-h-[60dvh] min-h-64 overflow-y-auto font-mono text-sm"
        value={text}
        onPaste={paste}
        onValueChange={(next) => {
          setText(next);
          if (next === '') setHtml(null);
        }}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <CopyFilePicker label={words.chooseFile} icon={<FileUp aria-hidden />} onFiles={onFiles} />
        <Button type="submit" variant="primary" busy={busy} disabled={text.trim() === ''}>
          {busy ? words.reading : words.read}
        </Button>
      </div>
    </form>
  );
}
