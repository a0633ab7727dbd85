'use client';

import { useRouter } from 'next/navigation';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { printCount } from '#lib/language/catalogue.ts';
import type { Action } from '#lib/platform/outcome.ts';

type EndOthersProps = { revokeOthers: Action<Record<string, never>, { ended: number }> };

export function EndOthers({ revokeOthers }: EndOthersProps) {
  const { t, language } = useAllMessages();
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(revokeOthers);
  return (
    <div className="flex flex-col items-start gap-2">
      <RefusalNotice refusal={refusal} />
      <Button
        busy={busy}
        onClick={async () => {
          const value = await run({});
          if (!value) return;
          tell({ text: printCount(language, t.staff.sessions.endedOthers, value.ended) });
          router.refresh();
        }}
      >
        {t.staff.sessions.endOthers}
      </Button>
    </div>
  );
}
