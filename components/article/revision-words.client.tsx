'use client';
import { useMessages } from '#components/newsroom/messages.client.tsx';

/** A fixed sentence of the history page. */
export function RevisionWords({ name }: { name: 'list' | 'compare' | 'newest' | 'more' }) {
  return useMessages().t.writing.revisions[name];
}
