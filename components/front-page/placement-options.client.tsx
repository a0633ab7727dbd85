'use client';

import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { Switch } from '#components/ui/switch.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { PlacementChange } from '#lib/front-page/edit-front.ts';
import type { Placement } from '#lib/front-page/front.ts';
import { fromLocalInput, toLocalInput } from '#lib/language/dates.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type BoardStory, type Front, headlineOf } from './desk.ts';

type Props = {
  placement: Placement;
  story: BoardStory | undefined;
  front: Front;
  onApply: (change: PlacementChange) => void;
  onClose: () => void;
};

/** How a placed story shows on this front, and until when it stays. */
export function PlacementOptions({ placement, story, front, onApply, onClose }: Props) {
  const { t } = useAllMessages();
  const words = t.fronts.options;
  const { timeZone, language } = front.edition;
  const [headline, setHeadline] = useState(placement.headline);
  const [kicker, setKicker] = useState(placement.kicker);
  const [hidePhoto, setHidePhoto] = useState(placement.hidePhoto);
  const [until, setUntil] = useState(
    placement.until === null ? '' : toLocalInput(new Date(placement.until), timeZone),
  );
  const [error, setError] = useState<string | null>(null);
  function apply() {
    const end = until === '' ? null : fromLocalInput(until, timeZone);
    const unchanged = placement.until !== null && until === toLocalInput(new Date(placement.until), timeZone);
    if (end && end <= new Date() && !unchanged) {
      setError(t.problems['pin-in-past']);
      return;
    }
    const kept = unchanged ? placement.until : (end?.toISOString() ?? null);
    onApply({ headline: headline.trim(), kicker: kicker.trim(), hidePhoto, until: kept });
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={headlineOf(story, t)}
      closeLabel={t.actions.close}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{t.actions.cancel}</Button>
          <Button variant="primary" onClick={apply}>
            {words.apply}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <TextField
          label={words.headline}
          hint={words.own}
          placeholder={story?.headline}
          maxLength={400}
          lang={language}
          dir="auto"
          value={headline}
          onValueChange={setHeadline}
        />
        <TextField
          label={words.kicker}
          hint={words.own}
          maxLength={200}
          lang={language}
          dir="auto"
          value={kicker}
          onValueChange={setKicker}
        />
        <TextField
          type="datetime-local"
          label={words.until}
          hint={fillIn(words.untilHint, { zone: timeZone })}
          error={error}
          value={until}
          onValueChange={(value) => {
            setUntil(value);
            setError(null);
          }}
        />
        <Switch label={words.hidePhoto} checked={hidePhoto} onCheckedChange={setHidePhoto} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
