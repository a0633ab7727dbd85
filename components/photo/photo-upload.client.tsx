'use client';

import { ImageUp } from 'lucide-react';
import { useRef } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { classNames } from '#components/ui/class-names.ts';
import { pictureFormats } from '#lib/photo/photo.ts';
import type { PhotoChoice } from './photo-choice.ts';
import { UploadLine } from './upload-line.client.tsx';
import { useDroppedFiles } from './use-dropped-files.client.ts';
import { useUploads } from './use-uploads.client.ts';

type PhotoUploadProps = {
  /** Called for each photo that is in the library now, also when it was there before. */
  onAdded: (photo: PhotoChoice) => void;
  /** Files may be dropped anywhere on the page, not only here. */
  wholePage?: boolean;
};

const accept = Object.values(pictureFormats)
  .map(({ mediaType }) => mediaType)
  .join(',');

/** Adds photos to the library: dropped, pasted or chosen. */
export function PhotoUpload({ onAdded, wholePage = false }: PhotoUploadProps) {
  const { t } = useAllMessages();
  const texts = t.photos.upload;
  const box = useRef<HTMLElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { uploads, add, retry, dismiss } = useUploads(onAdded);
  const over = useDroppedFiles({ box: wholePage ? null : box, onFiles: add });
  return (
    <section ref={box} aria-label={texts.label} className="flex flex-col gap-2">
      <div
        className={classNames(
          'flex flex-wrap items-center justify-center gap-x-2 gap-y-1.5 rounded-lg border border-dashed px-4 py-3 text-center text-sm transition-colors',
          over ? 'border-accent-ink bg-accent-soft text-accent-ink' : 'border-line-strong text-muted',
        )}
      >
        <ImageUp aria-hidden className="size-4 shrink-0" />
        {over ? (
          <span className="py-1">{texts.dropNow}</span>
        ) : (
          <>
            <span className="pointer-coarse:hidden">{texts.drop}</span>
            <Button size="small" onClick={() => picker.current?.click()}>
              {texts.choose}
            </Button>
            <span className="text-xs">{texts.formats}</span>
          </>
        )}
        <input
          ref={picker}
          type="file"
          accept={accept}
          multiple
          hidden
          onChange={(event) => {
            add(event.target.files ?? []);
            event.target.value = '';
          }}
        />
      </div>
      {uploads.length > 0 && (
        <ul aria-live="polite" className="flex max-h-80 flex-col gap-1 overflow-y-auto">
          {uploads.map((upload) => (
            <UploadLine
              key={upload.key}
              upload={upload}
              onRetry={() => retry(upload)}
              onDismiss={() => dismiss(upload.key)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
