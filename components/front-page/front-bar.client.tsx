'use client';

import {
  CalendarClock,
  Ellipsis,
  ExternalLink,
  Eye,
  History,
  PanelRight,
  Redo2,
  Sparkles,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { Menu, MenuItem, MenuSeparator } from '#components/ui/menu.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { Desk, DeskActions } from './desk.ts';
import { FrontHistory } from './front-history.client.tsx';
import { FrontSchedule } from './front-schedule.client.tsx';
import { ScheduleDialog } from './schedule-dialog.client.tsx';
import type { DeskMoves } from './use-desk-moves.client.ts';
import type { FrontDraft } from './use-front-draft.client.ts';

type Props = {
  desk: Desk;
  draft: FrontDraft;
  moves: DeskMoves;
  actions: DeskActions;
  previewing: boolean;
  onPreviewing: (previewing: boolean) => void;
};

/** Which front this is, whether it is stored, what is live and what is to come, and the one thing to do next. */
export function FrontBar({ desk, draft, moves, actions, previewing, onPreviewing }: Props) {
  const { t } = useAllMessages();
  const words = t.fronts;
  const tell = useToast();
  const { front, permissions } = desk;
  const [releases, setReleases] = useState({ live: desk.live, scheduled: desk.scheduled });
  const [open, setOpen] = useState<'schedule' | 'history' | null>(null);
  const publish = useAction(actions.publish);
  const frontId = front.id;
  const { revisionId } = draft;
  const isLive = revisionId !== null && revisionId === releases.live?.revisionId;

  async function refresh() {
    const answer = await actions.getDesk({ frontId });
    if (answer.ok) setReleases({ live: answer.value.live, scheduled: answer.value.scheduled });
  }
  async function publishNow() {
    if (revisionId === null || !(await publish.run({ frontId, revisionId }))) return;
    await refresh();
    tell({ text: words.publish.published });
  }

  return (
    <>
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-4 py-2">
        <BackLink href="/newsroom/front-pages" label={words.desk.back} />
        <h1 lang={front.edition.language} className="truncate text-base font-semibold">
          {front.name}
        </h1>
        <span className="text-sm text-muted max-sm:hidden">
          {front.sectionId ? front.edition.name : words.frontOf}
        </span>
        <span
          data-save-state={draft.saveState}
          className={`text-sm ${draft.saveState === 'offline' || draft.saveState === 'refused' || draft.saveState === 'conflict' ? 'font-medium text-danger-ink' : 'text-muted'}`}
        >
          {words.save[draft.saveState]}
        </span>
        <div className="ms-auto flex items-center gap-1">
          <IconButton
            label={words.desk.undo}
            keys="⌘Z"
            icon={<Undo2 aria-hidden />}
            disabled={!draft.canUndo}
            onClick={moves.undo}
          />
          <IconButton
            label={words.desk.redo}
            keys="⇧⌘Z"
            icon={<Redo2 aria-hidden />}
            disabled={!draft.canRedo}
            onClick={moves.redo}
          />
          <IconButton
            label={words.desk.showPreview}
            icon={<PanelRight aria-hidden className="rtl:-scale-x-100" />}
            pressed={previewing}
            onClick={() => onPreviewing(!previewing)}
            className="max-lg:hidden"
          />
          <Menu
            trigger={
              <button
                type="button"
                aria-label={words.desk.more}
                className="inline-flex size-8 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink pointer-coarse:size-10"
              >
                <Ellipsis aria-hidden className="size-4" />
              </button>
            }
          >
            <MenuItem asChild>
              <a href={`/newsroom/front-pages/${frontId}/preview`} target="_blank" rel="noreferrer">
                <Eye aria-hidden />
                {words.desk.openPreview}
              </a>
            </MenuItem>
            <MenuItem asChild>
              <a href={front.address} target="_blank" rel="noreferrer">
                <ExternalLink aria-hidden />
                {words.desk.openSite}
              </a>
            </MenuItem>
            <MenuItem icon={<History aria-hidden />} onSelect={() => setOpen('history')}>
              {words.history.open}
            </MenuItem>
            {permissions.publish && (
              <MenuItem
                icon={<CalendarClock aria-hidden />}
                disabled={revisionId === null}
                onSelect={() => setOpen('schedule')}
              >
                {words.publish.schedule}
              </MenuItem>
            )}
            <MenuSeparator />
            <MenuItem
              icon={<Sparkles aria-hidden />}
              disabled={draft.containers.length === 0}
              onSelect={() => draft.change([])}
            >
              {words.desk.toAutomatic}
            </MenuItem>
          </Menu>
          {permissions.publish && (
            <Button
              variant="primary"
              busy={publish.busy}
              disabled={revisionId === null || isLive}
              title={isLive ? words.publish.nothingNew : undefined}
              onClick={publishNow}
            >
              {words.publish.now}
            </Button>
          )}
        </div>
      </header>
      <FrontSchedule
        desk={desk}
        isLive={isLive}
        releases={releases}
        unschedule={actions.unschedule}
        onChanged={refresh}
      />
      {publish.refusal && (
        <div className="px-4 py-2">
          <RefusalNotice refusal={publish.refusal} />
        </div>
      )}
      {open === 'schedule' && revisionId !== null && (
        <ScheduleDialog
          front={front}
          revisionId={revisionId}
          schedule={actions.schedule}
          onClose={() => setOpen(null)}
          onScheduled={refresh}
        />
      )}
      {open === 'history' && (
        <FrontHistory front={front} draft={draft} actions={actions} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
