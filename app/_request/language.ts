import 'server-only';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import {
  languageFromHeader,
  type NewsroomLanguage,
  spokenLanguage,
} from '#lib/language/newsroom-languages.ts';
import { messages, type NewsroomMessages } from '#lib/language/newsroom-messages.ts';
import { currentActor } from './session.ts';

/** What the browser asks for: all that is known of somebody who is not signed in. */
export async function askedLanguage(): Promise<NewsroomLanguage> {
  return languageFromHeader((await headers()).get('accept-language'));
}

/** The language of whoever asks: of their account, or else of their browser. */
export async function currentLanguage(): Promise<NewsroomLanguage> {
  const actor = await currentActor();
  return actor ? spokenLanguage(actor.language) : askedLanguage();
}

/** A page's title in the language of whoever asks: `export const generateMetadata = titled((t) => t.staff.title);` */
export function titled(title: (t: NewsroomMessages) => string): () => Promise<Metadata> {
  return async () => ({ title: title(messages(await currentLanguage())) });
}
