'use client';

import { useEffect, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import { type DeskActions, type Front, type ListedRevision, printMoment } from './desk.ts';
import type { FrontDraft } from './use-front-draft.client.ts';

type Props = { front: Front; draft: FrontDraft; actions: DeskActions; onClose: () => void };

/** Every version that was kept, who made it and when it was live; any of them can come back. */
export function FrontHistory({ front, draft, actions, onClose }: Props) {
  const { t } = useAllMessages();
  const words = t.fronts.history;
  const tell = useToast();
  const frontId = front.id;
  const [revisions, setRevisions] = useState<ListedRevision[] | null>(null);
  const listing = useAction(actions.revisions);
  const restoring = useAction(actions.restore);
  const { run: list } = listing;
  useEffect(() => {
    void list({ frontId }).then((found) => setRevisions(found ?? []));
  }, [list, frontId]);

  async function restore(restored: ListedRevision) {
    const { revisionId } = draft;
    if (revisionId === null) return;
    const input = { frontId, baseRevisionId: revisionId, restoredId: restored.id };
    if (!(await restoring.run({ ...input, revisionId: crypto.randomUUID() }))) return;
    const answer = await actions.getDesk({ frontId });
    if (!answer.ok) return;
    draft.adopt(answer.value);
    tell({ text: fillIn(words.restored, { number: restored.number }) });
    onClose();
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={words.title} closeLabel={t.actions.close}>
      <RefusalNotice refusal={listing.refusal ?? restoring.refusal} />
      {revisions === null && <Skeleton className="h-24" />}
      <ol className="divide-y divide-line">
        {(revisions ?? []).map((revision) => (
          <HistoryLine
            key={revision.id}
            revision={revision}
            front={front}
            latest={revision.id === draft.revisionId}
            busy={restoring.busy}
            onRestore={draft.revisionId === null ? null : () => restore(revision)}
          />
        ))}
      </ol>
    </Dialog>
  );
}

type LineProps = {
  revision: ListedRevision;
  front: Front;
  latest: boolean;
  busy: boolean;
  /** Null while the draft is not stored. */
  onRestore: (() => void) | null;
};

function HistoryLine({ revision, front, latest, busy, onRestore }: LineProps) {
  const { t, language } = useAllMessages();
  const words = t.fronts.history;
  const { number } = revision;
  const when = (at: Date) => printMoment(at, front, language);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 text-sm">
      <div className="min-w-48 flex-1">
        <p>
          <span className="font-medium">{fillIn(words.version, { number })}</span>{' '}
          <span className="text-muted">
            {fillIn(words.by, { name: revision.by, time: when(revision.createdAt) })}
          </span>
        </p>
        <ul className="text-xs text-muted">
          {revision.restoredNumber !== null && (
            <li>{fillIn(words.restoredFrom, { number: revision.restoredNumber })}</li>
          )}
          {revision.releases.map(({ liveFrom, cancelled }) => (
            <li key={liveFrom.toISOString()}>
              {fillIn(cancelled ? words.cancelled : liveFrom > new Date() ? words.toCome : words.live, {
                time: when(liveFrom),
              })}
            </li>
          ))}
        </ul>
      </div>
      <Button asChild size="small" variant="quiet">
        <a
          href={`/newsroom/front-pages/${front.id}/preview?revision=${revision.id}`}
          target="_blank"
          rel="noreferrer"
        >
          {fillIn(words.see, { number })}
        </a>
      </Button>
      {latest ? (
        <span className="text-xs text-muted">{words.latest}</span>
      ) : (
        <Button size="small" busy={busy} disabled={onRestore === null} onClick={onRestore ?? undefined}>
          {fillIn(words.restore, { number })}
        </Button>
      )}
    </li>
  );
}
