'use client';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { When } from '#components/newsroom/when.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { ListedPreviewLink } from '#lib/article/preview-links.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellMoment } from '#lib/language/moments.ts';
import type { Action } from '#lib/platform/outcome.ts';

export type PreviewLinkActions = {
  share: Action<{ articleId: string; days: 1 | 7 | 30 }, { linkId: string; token: string; expiresAt: Date }>;
  revoke: Action<{ articleId: string; linkId: string }, void>;
  list: Action<{ articleId: string }, ListedPreviewLink[]>;
};

type Props = { articleId: string; mayShare: boolean; actions: PreviewLinkActions };

const spans = { '1': 1, '7': 7, '30': 30 } as const;

/** Links by which somebody without an account sees the story: made, listed, taken back. */
export function PreviewLinks({ articleId, mayShare, actions }: Props) {
  const { t, language } = useAllMessages();
  const words = t.writing.sharing;
  const tell = useToast();
  const [links, setLinks] = useState<ListedPreviewLink[] | null>(null);
  const [days, setDays] = useState<keyof typeof spans>('7');
  const [address, setAddress] = useState<string | null>(null);
  const sharing = useAction(actions.share);
  const listing = useAction(actions.list);
  const look = async () => setLinks((await listing.run({ articleId })) ?? []);
  const share = async () => {
    const made = await sharing.run({ articleId, days: spans[days] });
    if (!made) return;
    const link = `${location.origin}/previews/${made.token}`;
    setAddress(link);
    await navigator.clipboard?.writeText(link).then(
      () => tell({ text: words.copied }),
      () => undefined,
    );
    await look();
  };
  const revoke = async (linkId: string) => {
    const outcome = await actions.revoke({ articleId, linkId }).catch(() => null);
    tell(
      outcome?.ok ? { text: words.revoked } : { text: outcome?.refusal.message ?? t.offline, tone: 'danger' },
    );
    await look();
  };
  return (
    <details className="text-sm" onToggle={(event) => event.currentTarget.open && void look()}>
      <summary className="font-semibold">{words.title}</summary>
      <div className="mt-2 flex flex-col gap-3">
        <p className="text-muted">{words.lead}</p>
        {mayShare && (
          <div className="flex items-end gap-2">
            <Select
              label={words.good}
              value={days}
              options={(['1', '7', '30'] as const).map((value) => ({
                value,
                label: printCount(language, words.days, spans[value]),
              }))}
              onValueChange={(value) => {
                if (value === '1' || value === '7' || value === '30') setDays(value);
              }}
            />
            <Button busy={sharing.busy} onClick={share}>
              {words.make}
            </Button>
          </div>
        )}
        {sharing.refusal && <p className="text-danger-ink">{sharing.refusal.message}</p>}
        {address !== null && (
          <TextField
            label={words.address}
            hint={words.addressHint}
            value={address}
            readOnly
            dir="ltr"
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
        <ul className="flex flex-col divide-y divide-line">
          {(links ?? []).map((link) => (
            <li key={link.id} className="flex items-start justify-between gap-2 py-2">
              <span>
                {fillIn(words.by, { name: link.who })} <When at={link.createdAt} />
                <span className="block text-muted">
                  {fillIn(words.until, { time: tellMoment(link.expiresAt, language) })} ·{' '}
                  {printCount(language, words.opened, link.opened)}
                </span>
              </span>
              {mayShare && (
                <Button size="small" variant="quiet" onClick={() => revoke(link.id)}>
                  {words.revoke}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {links?.length === 0 && <p className="text-muted">{words.none}</p>}
      </div>
    </details>
  );
}
