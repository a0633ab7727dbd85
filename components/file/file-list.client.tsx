'use client';

import { Pencil, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { When } from '#components/newsroom/when.client.tsx';
import { ConfirmDialog } from '#components/ui/dialog.client.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fileAddress } from '#lib/file/file.ts';
import { fileFacts } from '#lib/file/print-file.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { RenameFile } from './rename-file.client.tsx';

export type FileLine = {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  addedBy: string;
  createdAt: Date;
  stories: { articleId: string; headline: string; isNow: boolean }[];
  mayChange: boolean;
};

type FileListProps = {
  files: readonly FileLine[];
  rename: Action<{ fileId: string; name: string }, { name: string }>;
  remove: Action<{ fileId: string }, void>;
};

/** What readers can take with them: each with the stories that have it, and what may become of it. */
export function FileList({ files, rename, remove }: FileListProps) {
  const { t, language } = useAllMessages();
  const words = t.files.list;
  const router = useRouter();
  const tell = useToast();
  const removing = useAction(remove);
  const [asked, ask] = useState<FileLine | null>(null);
  const [renamed, setRenamed] = useState<FileLine | null>(null);
  const list = useRef<HTMLUListElement>(null);

  async function confirm(file: FileLine) {
    const outcome = await remove({ fileId: file.id }).catch(() => null);
    if (outcome?.ok) tell({ text: fillIn(words.removed, { name: file.name }) });
    else {
      const [problem] = outcome?.refusal.problems ?? [];
      tell({ text: problem?.message ?? outcome?.refusal.message ?? t.offline, tone: 'danger' });
    }
    router.refresh();
    // The line that was pressed goes away.
    list.current?.focus();
  }

  return (
    <>
      <ul ref={list} aria-label={words.title} tabIndex={-1} className="outline-none">
        {files.map((file) => (
          <li
            key={file.id}
            className="flex items-start gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 text-sm max-sm:flex-wrap"
          >
            <div className="min-w-0 flex-[2] max-sm:basis-3/5">
              <a
                href={fileAddress(file)}
                download={file.name}
                className="font-medium [overflow-wrap:anywhere] hover:underline"
              >
                <bdi>{file.name}</bdi>
              </a>
              <p className="text-xs text-muted">
                {fileFacts(file, { language })} · {words.addedBy} <bdi>{file.addedBy}</bdi> ·{' '}
                <When at={file.createdAt} />
              </p>
            </div>
            <Stories file={file} />
            <div className="flex w-18 shrink-0 justify-end pointer-coarse:w-24 max-sm:order-1">
              {file.mayChange && (
                <>
                  <IconButton
                    label={fillIn(words.rename, { name: file.name })}
                    icon={<Pencil />}
                    onClick={() => setRenamed(file)}
                  />
                  {file.stories.length === 0 && (
                    <IconButton
                      label={fillIn(words.remove, { name: file.name })}
                      icon={<Trash2 />}
                      disabled={removing.busy}
                      onClick={() => ask(file)}
                    />
                  )}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && ask(null)}
          title={fillIn(words.removeTitle, { name: asked.name })}
          lead={words.removeLead}
          doLabel={words.removeDo}
          cancelLabel={t.actions.cancel}
          danger
          onConfirm={() => confirm(asked)}
        />
      )}
      {renamed && (
        <RenameFile
          key={renamed.id}
          file={renamed}
          rename={rename}
          onClose={() => setRenamed(null)}
          onRenamed={(name) => {
            setRenamed(null);
            tell({ text: fillIn(words.renamed, { name }) });
            router.refresh();
          }}
        />
      )}
    </>
  );
}

function Stories({ file: { stories } }: { file: FileLine }) {
  const { t } = useAllMessages();
  const words = t.files.list;
  if (stories.length === 0)
    return <p className="min-w-0 flex-[3] text-muted max-sm:order-2 max-sm:basis-full">{words.unused}</p>;
  return (
    <ul className="flex min-w-0 flex-[3] flex-col gap-0.5 max-sm:order-2 max-sm:basis-full">
      {stories.map(({ articleId, headline, isNow }) => (
        <li key={articleId} className="flex min-w-0 items-baseline gap-1.5">
          <Link
            href={`/newsroom/articles/${articleId}`}
            prefetch={false}
            dir="auto"
            className="truncate hover:underline pointer-coarse:py-1"
          >
            {headline || t.people.untitled}
          </Link>
          {!isNow && <span className="shrink-0 text-xs text-muted">{words.history}</span>}
        </li>
      ))}
    </ul>
  );
}
