'use client';

import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fromLocalInput, toLocalInput } from '#lib/language/dates.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { problemOf } from '#lib/platform/outcome.ts';
import { type DeskActions, type Front, printMoment } from './desk.ts';

type Props = {
  front: Front;
  revisionId: string;
  schedule: DeskActions['schedule'];
  onClose: () => void;
  onScheduled: () => Promise<void>;
};

/** From when the draft is what readers see, by the clocks of the edition. */
export function ScheduleDialog({ front, revisionId, schedule, onClose, onScheduled }: Props) {
  const { t, language } = useAllMessages();
  const words = t.fronts.publish;
  const tell = useToast();
  const { timeZone } = front.edition;
  const [time, setTime] = useState(() => toLocalInput(nextHour(), timeZone));
  const { run, busy, refusal } = useAction(schedule);
  const liveFrom = fromLocalInput(time, timeZone);
  async function send() {
    if (!liveFrom) return;
    const done = await run({ frontId: front.id, revisionId, liveFrom });
    if (!done) return;
    await onScheduled();
    tell({ text: fillIn(words.scheduled, { time: printMoment(liveFrom, front, language) }) });
    onClose();
  }
  const late = problemOf(refusal, 'liveFrom');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.lead}
      closeLabel={t.actions.close}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{t.actions.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={!liveFrom} onClick={send}>
            {words.doSchedule}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <TextField
          type="datetime-local"
          label={words.time}
          hint={fillIn(words.zone, { zone: timeZone })}
          error={late}
          value={time}
          onValueChange={setTime}
        />
        {!late && <RefusalNotice refusal={refusal} />}
      </div>
    </Dialog>
  );
}

function nextHour(): Date {
  const hour = 3_600_000;
  return new Date(Math.ceil((Date.now() + 60_000) / hour) * hour);
}
