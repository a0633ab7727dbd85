'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { ShownPassword } from './shown-password.client.tsx';

type AccountMovesProps = {
  user: { id: string; name: string; deactivatedAt: Date | null };
  /** One does not close the account one is using. */
  own: boolean;
  resetPassword: Action<{ id: string }, { password: string }>;
  deactivate: Action<{ id: string }, void>;
  reactivate: Action<{ id: string }, void>;
};

/** New password, closing and opening again; each asked for by name. */
export function AccountMoves({ user, own, resetPassword, deactivate, reactivate }: AccountMovesProps) {
  const { t } = useAllMessages();
  const router = useRouter();
  const tell = useToast();
  const { id, name } = user;
  const reset = useAction(resetPassword);
  const close = useAction(deactivate);
  const open = useAction(reactivate);
  const box = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<'reset' | 'close' | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const stopAsking = (next: boolean) => !next && setAsking(null);

  async function move(act: Promise<unknown>, text: string) {
    if ((await act) === null) return;
    tell({ text });
    router.refresh();
    // The button that was pressed goes away.
    box.current?.focus();
  }
  return (
    <section ref={box} tabIndex={-1} className="flex flex-col gap-3 outline-none">
      <RefusalNotice refusal={reset.refusal ?? close.refusal ?? open.refusal} />
      <div className="flex flex-wrap gap-2">
        {user.deactivatedAt === null ? (
          <>
            <Button onClick={() => setAsking('reset')}>{t.staff.password.reset}</Button>
            {!own && <Button onClick={() => setAsking('close')}>{t.staff.close.open}</Button>}
          </>
        ) : (
          <Button
            busy={open.busy}
            onClick={() => move(open.run({ id }), fillIn(t.staff.close.reopened, { name }))}
          >
            {t.staff.close.reopen}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking === 'reset'}
        onOpenChange={stopAsking}
        title={fillIn(t.staff.password.resetTitle, { name })}
        lead={t.staff.password.resetLead}
        doLabel={t.staff.password.resetDo}
        cancelLabel={t.actions.cancel}
        onConfirm={async () => setPassword((await reset.run({ id }))?.password ?? null)}
      />
      <ConfirmDialog
        open={asking === 'close'}
        onOpenChange={stopAsking}
        title={fillIn(t.staff.close.title, { name })}
        lead={t.staff.close.lead}
        doLabel={t.staff.close.do}
        cancelLabel={t.actions.cancel}
        danger
        onConfirm={() => move(close.run({ id }), fillIn(t.staff.close.done, { name }))}
      />
      <ShownPassword
        title={fillIn(t.staff.password.shown, { name })}
        password={password}
        onClose={() => {
          setPassword(null);
          router.refresh();
        }}
      />
    </section>
  );
}
