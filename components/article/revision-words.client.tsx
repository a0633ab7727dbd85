'use client';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';

/** A fixed sentence of the history page. */
export function RevisionWords({ name }: { name: 'list' | 'compare' | 'newest' | 'more' }) {
  return useAllMessages().t.writing.revisions[name];
}
