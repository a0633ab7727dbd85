'use client';
import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useComboboxTexts } from '#components/newsroom/combobox-texts.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Combobox } from '#components/ui/combobox.client.tsx';
import { acceptedFiles, fileLimits } from '#lib/file/file.ts';
import { printSize } from '#lib/file/print-file.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type FoundFile, findFiles } from './find-files.client.ts';

type FileFormProps = {
  /** From this computer. */
  onFiles: (files: File[]) => void;
  /** One that is in the newsroom already. */
  onFile: (file: FoundFile) => void;
};

/** Which file a story is to offer. */
export function FileForm({ onFiles, onFile }: FileFormProps) {
  const { t, language } = useAllMessages();
  const words = t.files;
  const texts = useComboboxTexts((text) => text);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1.5">
        <Button autoFocus className="self-start" onClick={() => picker.current?.click()}>
          <FileUp aria-hidden className="size-4" />
          {words.choose}
        </Button>
        <p className="text-xs text-muted">
          {fillIn(words.taken, { size: printSize(fileLimits.bytes, { language }) })}
        </p>
        <input
          ref={picker}
          type="file"
          accept={acceptedFiles}
          multiple
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </div>
      <Combobox
        label={words.inNewsroom}
        texts={texts}
        search={(search) => findFiles(search, language)}
        onChoose={(file) => onFile(file)}
      />
    </div>
  );
}
