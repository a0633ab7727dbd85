'use client';

import { CircleAlert, CircleCheck, RotateCcw, X } from 'lucide-react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';
import type { Upload } from './use-uploads.client.ts';

type UploadLineProps = { upload: Upload; onRetry: () => void; onDismiss: () => void };

/** One file on its way: how far it is, or why it did not get there. */
export function UploadLine({ upload, onRetry, onDismiss }: UploadLineProps) {
  const { t } = useAllMessages();
  const texts = t.photos.upload;
  const { name } = upload.file;
  const ended = upload.state === 'added' || upload.state === 'failed';
  return (
    <li className="relative flex min-h-9 items-center gap-2 overflow-hidden rounded-md bg-sunken px-3 text-sm">
      {upload.state === 'added' && <CircleCheck aria-hidden className="size-4 shrink-0 text-success-ink" />}
      {upload.state === 'failed' && <CircleAlert aria-hidden className="size-4 shrink-0 text-danger-ink" />}
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className={upload.state === 'failed' ? 'py-1.5 text-danger-ink' : 'shrink-0 text-muted'}>
        {tellState(upload, texts)}
      </span>
      {upload.state === 'failed' && (
        <IconButton
          size="small"
          label={fillIn(texts.retry, { name })}
          icon={<RotateCcw aria-hidden />}
          onClick={onRetry}
        />
      )}
      {ended && (
        <IconButton
          size="small"
          label={fillIn(texts.dismiss, { name })}
          icon={<X aria-hidden />}
          onClick={onDismiss}
        />
      )}
      {!ended && (
        <progress
          aria-label={name}
          max={100}
          value={upload.state === 'reading' ? undefined : upload.percent}
          className="absolute inset-x-0 bottom-0 h-0.5 w-full appearance-none bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
        />
      )}
    </li>
  );
}

function tellState(upload: Upload, texts: NewsroomMessages['photos']['upload']): string {
  if (upload.state === 'waiting') return texts.waiting;
  if (upload.state === 'sending') return fillIn(texts.sending, { percent: upload.percent });
  if (upload.state === 'reading') return texts.reading;
  if (upload.state === 'added') return upload.existed ? texts.already : texts.added;
  const problems: Record<string, string> = texts.problems;
  const code = upload.problem?.code ?? 'unknown';
  return problems[code] ?? texts.problems.unknown;
}
