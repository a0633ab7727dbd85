'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { SideSection } from '#components/newsroom/side-section.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { When } from '#components/newsroom/when.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';

type Move = {
  id: string;
  kind: 'merge' | 'split';
  at: Date;
  by: string;
  fromName: string;
  toName: string;
  credits: number;
  undoneAt: Date | null;
  canUndo: boolean;
};

type PersonMovesProps = {
  /** Where the page stands: `/newsroom/contributors/ID`. */
  page: string;
  /** What the first task is called. */
  mergeLabel: string;
  /** Whether credits can be split off. */
  splits: boolean;
  moves: readonly Move[];
  /** Null for those who do not keep the list. */
  undo: Action<{ id: string }, { moved: number }> | null;
};

const nothing: Action<{ id: string }, { moved: number }> = async () => ({ ok: true, value: { moved: 0 } });

/** Where one page became of two, or two of one, and the way back. */
export function PersonMoves({ page, mergeLabel, splits, moves, undo }: PersonMovesProps) {
  const { t, language } = useAllMessages();
  const { split, moves: texts } = t.peopleDesk;
  const router = useRouter();
  const tell = useToast();
  const { run, refusal } = useAction(undo ?? nothing);
  const [asked, setAsked] = useState<string | null>(null);
  if (undo === null && moves.length === 0) return null;

  async function confirm() {
    if (asked === null) return;
    const done = await run({ id: asked });
    if (!done) return;
    tell({ text: fillIn(texts.undoDone, { count: done.moved }) });
    router.refresh();
  }
  return (
    <SideSection title={texts.title}>
      <RefusalNotice refusal={refusal} />
      {undo && (
        <div className="-mx-2 mb-2 flex flex-wrap">
          <Button asChild variant="quiet" size="small">
            <Link href={`${page}/merge`}>{mergeLabel}</Link>
          </Button>
          {splits && (
            <Button asChild variant="quiet" size="small">
              <Link href={`${page}/split`}>{split.open}</Link>
            </Button>
          )}
        </div>
      )}
      <ul className="flex flex-col gap-3">
        {moves.map((move) => (
          <li key={move.id} className="flex items-start justify-between gap-3 text-sm">
            <span className="min-w-0">
              <span className="block" dir="auto">
                {fillIn(texts[move.kind], { from: move.fromName, to: move.toName })}
              </span>
              <span className="text-xs text-muted">
                {fillIn(printCount(language, texts.detail, move.credits), { by: move.by })} ·{' '}
                <When at={move.at} />
                {move.undoneAt && ` · ${texts.undone}`}
              </span>
            </span>
            {undo && move.canUndo && (
              <Button size="small" onClick={() => setAsked(move.id)}>
                {texts.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        title={texts.undoTitle}
        lead={texts.undoLead}
        doLabel={texts.undo}
        cancelLabel={t.actions.cancel}
        onConfirm={confirm}
      />
    </SideSection>
  );
}
