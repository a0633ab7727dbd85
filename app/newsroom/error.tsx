'use client';

import { useEffect } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { fillIn } from '#lib/language/fill-in.ts';

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function NewsroomError({ error, reset }: Props) {
  const { t } = useMessages();
  useEffect(() => console.error(error), [error]);
  return (
    <EmptyState title={t.errorPage.title} lead={fillIn(t.errorPage.lead, { id: error.digest ?? '—' })}>
      <Button onClick={reset}>{t.errorPage.again}</Button>
    </EmptyState>
  );
}
