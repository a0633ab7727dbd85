'use client';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { LineKind } from '#lib/wire/copy.ts';
import type { NameChoice } from '#lib/wire/import-form.ts';
import type { ReadCopy } from './copy-calls.client.ts';
import { CopyLines } from './copy-lines.client.tsx';
import { CopyStory } from './copy-story.client.tsx';
import { type EditionForCopy, EditionSelect } from './edition-select.client.tsx';
import { tellWarning } from './tell-warning.ts';

type CopyReviewProps = {
  read: ReadCopy;
  editions: readonly EditionForCopy[];
  editionId: string;
  onEdition: (id: string) => void;
  busy: 'reading' | 'creating' | null;
  people: Record<string, NameChoice>;
  agencies: Record<string, NameChoice>;
  onPerson: (name: string, choice: NameChoice) => void;
  onAgency: (name: string, choice: NameChoice) => void;
  onLine: (line: number, kind: LineKind) => void;
  onCreate: () => void;
  onStartOver: () => void;
};

/** On one side the copy as it came, on the other the story it makes; pointing at one shows the other. */
export function CopyReview(props: CopyReviewProps) {
  const { read, editions, editionId, onEdition, busy, onLine, onCreate, onStartOver, ...choices } = props;
  const { t: texts } = useAllMessages();
  const words = texts.wire;
  const [shown, setShown] = useState<string | null>(null);
  const [story] = read.stories;
  return (
    <>
      <div className="flex flex-wrap items-end justify-end gap-2">
        <div className="me-auto w-full max-w-sm">
          <EditionSelect editions={editions} editionId={editionId} onEdition={onEdition} />
        </div>
        <Button variant="quiet" onClick={onStartOver}>
          {words.startOver}
        </Button>
        <Button variant="primary" busy={busy !== null} disabled={!story} onClick={onCreate}>
          {busy === 'creating' ? words.creating : words.create}
        </Button>
      </div>
      {read.warnings.length > 0 && (
        <Notice tone="warning" title={words.warnings}>
          <ul className="list-disc ps-4">
            {read.warnings.map((warning) => (
              <li key={`${warning.code}.${warning.line}.${warning.message}`}>
                {tellWarning(warning, words.notes)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="grid gap-6 lg:grid-cols-2" aria-busy={busy === 'reading'}>
        <section aria-labelledby="as-it-came" className="min-w-0">
          <h2 id="as-it-came" className="text-sm font-semibold">
            {words.source}
          </h2>
          <p className="mb-2 text-xs text-muted">{words.sourceHint}</p>
          <CopyLines lines={read.lines} shown={shown} language={story?.language ?? ''} onLine={onLine} />
        </section>
        {story && (
          <section aria-labelledby="as-a-story" className="min-w-0">
            <h2 id="as-a-story" className="mb-2 text-sm font-semibold">
              {words.story}
            </h2>
            <CopyStory read={read} story={story} {...choices} onShow={setShown} />
          </section>
        )}
      </div>
    </>
  );
}
