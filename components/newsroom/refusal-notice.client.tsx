'use client';

import { usePathname } from 'next/navigation';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Refused } from '#lib/platform/outcome.ts';
import { useMessages } from './messages.client.tsx';

type RefusalNoticeProps = {
  refusal: Refused | null;
  /** Fields that show their problem themselves; the others' are listed here. */
  shownFields?: readonly string[];
};

/** Why nothing was done, and what to do about it. */
export function RefusalNotice({ refusal, shownFields = [] }: RefusalNoticeProps) {
  const { t } = useMessages();
  const pathname = usePathname();
  if (!refusal) return null;
  const others = (refusal.problems ?? []).filter(
    ({ field, message }) => message !== refusal.message && !shownFields.includes(field),
  );
  return (
    <Notice
      tone={refusal.kind === 'conflict' ? 'warning' : 'danger'}
      actions={
        refusal.kind === 'signed-out' && (
          <Button asChild size="small">
            <a href={`/sign-in?to=${encodeURIComponent(pathname)}`} target="_blank" rel="noreferrer">
              {t.signIn.title}
            </a>
          </Button>
        )
      }
    >
      <p>{refusal.message}</p>
      {others.length > 0 && (
        <ul className="list-disc ps-4">
          {others.map(({ field, code, message }) => (
            <li key={`${field} ${code}`}>{message}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
