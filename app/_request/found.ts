import 'server-only';
import { notFound } from 'next/navigation';
import { NotAllowed, NotFound } from '#lib/platform/errors.ts';

/** For pages: what is not there, and what one may not see, is a page that is not found. */
export async function found<Value>(read: Promise<Value>): Promise<Value> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) notFound();
    throw error;
  }
}
