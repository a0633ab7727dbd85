'use client';
import { FileUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { createContext, type DragEvent, type ReactNode, useContext, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { CopyFilePicker } from './copy-file-picker.client.tsx';
import { DraftOutcomes } from './draft-outcomes.client.tsx';
import { type Drafts, useDrafts } from './use-drafts.client.ts';

const DraftsOfPage = createContext<Drafts>({ outcomes: [], take: () => {}, retry: () => {} });

/** A page on which raw copy may be dropped: each file becomes a draft in the edition of its language. */
export function CopyDrop({ children }: { children: ReactNode }) {
  const router = useRouter();
  const { t: texts } = useAllMessages();
  const drafts = useDrafts(null, () => router.refresh());
  const [isOver, setIsOver] = useState(false);
  const withFiles = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    act(event);
  };
  return (
    <DraftsOfPage value={drafts}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the second way; the button beside it is the first */}
      <div
        className="relative min-h-[60dvh]"
        onDragOver={withFiles(() => setIsOver(true))}
        onDragLeave={(event) => {
          const to = event.relatedTarget;
          if (!(to instanceof Node && event.currentTarget.contains(to))) setIsOver(false);
        }}
        onDrop={withFiles((event) => {
          setIsOver(false);
          drafts.take([...event.dataTransfer.files]);
        })}
      >
        {children}
        {isOver && (
          <div className="pointer-events-none absolute inset-2 z-10 grid place-items-center rounded-lg border-2 border-dashed border-accent bg-surface/85">
            <p className="font-medium">{texts.wire.files.drop}</p>
          </div>
        )}
      </div>
    </DraftsOfPage>
  );
}

/** The same by keyboard and by touch. Stands inside a CopyDrop. */
export function CopyFilesButton() {
  const { t: texts } = useAllMessages();
  return (
    <CopyFilePicker
      label={texts.wire.files.choose}
      icon={<FileUp aria-hidden />}
      isIcon
      onFiles={useContext(DraftsOfPage).take}
    />
  );
}

/** What became of the files that were dropped on the page. Stands inside a CopyDrop. */
export function DroppedCopy() {
  const { outcomes, retry } = useContext(DraftsOfPage);
  return (
    <div className="px-4">
      <DraftOutcomes outcomes={outcomes} retry={retry} />
    </div>
  );
}
