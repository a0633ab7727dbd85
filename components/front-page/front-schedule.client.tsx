'use client';

import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import { type Desk, type DeskActions, printMoment } from './desk.ts';

type Props = {
  desk: Desk;
  /** What one sees is what readers see. */
  isLive: boolean;
  releases: Pick<Desk, 'live' | 'scheduled'>;
  unschedule: DeskActions['unschedule'];
  onChanged: () => Promise<void>;
};

/** What is live, and what will be. */
export function FrontSchedule({
  desk: { front, permissions },
  isLive,
  releases,
  unschedule,
  onChanged,
}: Props) {
  const { t, language } = useAllMessages();
  const words = t.fronts.publish;
  const tell = useToast();
  const { run, busy, refusal } = useAction(unschedule);
  if (!releases.live && releases.scheduled.length === 0) return null;
  async function takeBack(releaseId: string) {
    if (await run({ frontId: front.id, releaseId })) tell({ text: words.takenBack });
    await onChanged();
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-sm">
      {releases.live && (
        <Badge tone={isLive ? 'success' : 'warning'} shape={isLive ? 'dot' : 'half'}>
          {isLive ? words.live : words.liveDraft}
        </Badge>
      )}
      <ul className="contents">
        {releases.scheduled.map((release) => (
          <li key={release.id} className="flex items-center gap-2">
            <Badge tone="accent" shape="ring">
              {fillIn(words.comes, {
                number: release.number,
                time: printMoment(release.liveFrom, front, language),
              })}
            </Badge>
            <span className="text-muted">{fillIn(words.by, { name: release.by })}</span>
            {permissions.publish && (
              <Button size="small" variant="quiet" busy={busy} onClick={() => takeBack(release.id)}>
                {words.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refusal && (
        <span role="alert" className="text-danger-ink">
          {refusal.message}
        </span>
      )}
    </div>
  );
}
