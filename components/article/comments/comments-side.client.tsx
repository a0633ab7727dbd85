'use client';
import { MessageSquare } from 'lucide-react';
import { Suspense } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { loadLater } from '#components/ui/load-later.client.ts';
import { printCount, printNumber } from '#lib/language/catalogue.ts';
import type { Comments } from './use-comments.client.ts';

/** Nobody needs it for the first word: it is sent when it is opened. */
const Panel = loadLater(async () => (await import('./comments-panel.client.tsx')).CommentsPanel);

/** The comments beside the text, and the voice that tells of them. */
export function CommentsSide({ comments }: { comments: Comments }) {
  return (
    <>
      <p role="status" className="sr-only">
        {comments.announced}
      </p>
      {comments.open && (
        <Suspense fallback={<div aria-busy className="max-lg:hidden" />}>
          <Panel comments={comments} />
        </Suspense>
      )}
    </>
  );
}

/** How many are open; shows and hides them. */
export function CommentsButton({ comments }: { comments: Comments }) {
  const { t, language } = useMessages();
  const { count, open, setOpen } = comments;
  return (
    <Button
      variant="quiet"
      aria-expanded={open}
      aria-controls={open ? 'comments' : undefined}
      title={t.comments.title}
      onClick={() => setOpen(!open)}
    >
      <MessageSquare aria-hidden />
      <span className="sr-only">
        {t.comments.title}, {printCount(language, t.comments.toggle, count)}
      </span>
      {count > 0 && <span aria-hidden>{printNumber(language, count)}</span>}
    </Button>
  );
}
