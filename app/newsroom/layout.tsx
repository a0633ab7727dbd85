import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { currentLanguage } from '#app/_request/language.ts';
import { currentSession } from '#app/_request/session.ts';
import { signOutAction } from '#app/sign-in/actions.ts';
import { NewsroomDocument } from '#components/newsroom/newsroom-document.tsx';
import { beginningsFor, placesFor } from '#components/newsroom/places.ts';
import { keepPressedEarly } from '#components/newsroom/pressed-early.ts';
import { Shell } from '#components/newsroom/shell.client.tsx';
import { mayComment } from '#lib/collaboration/comment-permissions.ts';
import { countMentions } from '#lib/collaboration/comment-queries.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { nonceHeader } from '#lib/platform/nonce-header.ts';
// Named in the page's head with everything else: asked for when the frame is being drawn, the frame would wait for it.
import './error.tsx';
import './newsroom.css';

export const metadata: Metadata = {
  title: { template: '%s · Masthead', default: 'Masthead' },
  robots: { index: false, follow: false },
  icons: '/icon.svg',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f5f3' },
    { media: '(prefers-color-scheme: dark)', color: '#101113' },
  ],
};

/** Pages ask for the actor themselves, since only they know where to come back to after signing in. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  const language = await currentLanguage();
  const t = messages(language);
  const nonce = (await headers()).get(nonceHeader) ?? undefined;
  const mayBeSpokenTo = session !== null && mayComment(session.actor);
  return (
    <NewsroomDocument language={language}>
      {session ? (
        <>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, and nothing in them comes from outside */}
          <script nonce={nonce} dangerouslySetInnerHTML={{ __html: keepPressedEarly }} />
          <Shell
            language={language}
            places={placesFor(session.actor, t)}
            beginnings={beginningsFor(session.actor, t)}
            unseen={mayBeSpokenTo ? (await countMentions(session.actor)).unseen : 0}
            user={{ name: session.actor.name, email: session.email, signOut: signOutAction }}
          >
            {children}
          </Shell>
        </>
      ) : (
        children
      )}
    </NewsroomDocument>
  );
}
