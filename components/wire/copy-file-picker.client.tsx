'use client';
import { type ReactNode, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';

/** What the system's window offers first; what a file is, its content tells. */
const accepted = '.txt,.text,.html,.htm,.docx,.odt,.md,.markdown,text/plain,text/html,text/markdown';

type CopyFilePickerProps = {
  label: string;
  icon: ReactNode;
  /** The label is said and not shown. */
  isIcon?: boolean;
  onFiles: (files: readonly File[]) => void;
};

/** A button that opens the system's window to choose files. */
export function CopyFilePicker({ label, icon, isIcon = false, onFiles }: CopyFilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  const open = () => picker.current?.click();
  return (
    <>
      {isIcon ? (
        <IconButton onClick={open} icon={icon} label={label} />
      ) : (
        <Button onClick={open} icon={icon}>
          {label}
        </Button>
      )}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
