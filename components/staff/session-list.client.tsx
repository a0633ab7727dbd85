'use client';

import { Monitor, Smartphone } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { When } from '#components/newsroom/when.client.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { deviceOf } from '#lib/staff/device.ts';

export type SessionLine = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date };

type SessionListProps = {
  sessions: readonly SessionLine[];
  /** The session of whoever looks. */
  currentId: string | null;
  revoke: Action<{ sessionId: string }, void>;
};

/** Where an account is signed in, each with a way to end it. */
export function SessionList({ sessions, currentId, revoke }: SessionListProps) {
  const { t } = useAllMessages();
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(revoke);
  async function end(sessionId: string) {
    if ((await run({ sessionId })) === null) return;
    tell({ text: t.staff.sessions.ended });
    router.refresh();
  }
  if (sessions.length === 0) return <p className="text-sm text-muted">{t.staff.sessions.none}</p>;
  return (
    <div className="flex flex-col gap-3">
      <RefusalNotice refusal={refusal} />
      <ul className="rounded-lg border border-line">
        {sessions.map((session) => {
          const device = deviceOf(session.userAgent);
          const name = device ? fillIn(t.staff.sessions.device, device) : t.staff.sessions.unknownDevice;
          const Icon = device && /iPhone|Android/.test(device.system) ? Smartphone : Monitor;
          return (
            <li
              key={session.id}
              className="flex items-center gap-3 border-b border-line px-3 py-2.5 last:border-0"
            >
              <Icon aria-hidden className="size-4 shrink-0 text-muted" />
              <span className="min-w-0 flex-1 text-sm">
                <span className="block truncate">{name}</span>
                <span className="block text-xs text-muted">
                  <When at={session.lastSeenAt} />
                </span>
              </span>
              {session.id === currentId ? (
                <Badge tone="success" shape="dot">
                  {t.staff.sessions.current}
                </Badge>
              ) : (
                <Button
                  size="small"
                  busy={busy}
                  aria-label={fillIn(t.staff.sessions.endNamed, { device: name })}
                  onClick={() => end(session.id)}
                >
                  {t.staff.sessions.end}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
