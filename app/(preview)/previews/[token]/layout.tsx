import '#app/(reader)/style/tokens.css';
import '#app/(reader)/style/base.css';
import '#app/(reader)/style/masthead.css';
import '#app/(reader)/style/front.css';
import '#app/(reader)/style/list.css';
import '#app/(reader)/style/story.css';
import '#app/(reader)/style/extras.css';
import '#app/(reader)/style/scripts.css';
import '#app/(reader)/style/print.css';
import '../../newsroom/preview.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { askedLanguage } from '#app/_request/language.ts';
import { directionOf } from '#lib/language/direction.ts';
import { readShared } from './read.ts';

type Props = { params: Promise<{ token: string }>; children: ReactNode };

/** Found by nobody but who has the link, and the link is told to nobody whom the story leads to. */
export const metadata: Metadata = {
  robots: { index: false, follow: false, nocache: true, noarchive: true },
  referrer: 'no-referrer',
};

export const dynamic = 'force-dynamic';

export default async function SharedLayout({ params, children }: Props) {
  const shared = await readShared((await params).token);
  const language = shared?.edition.language ?? (await askedLanguage());
  return (
    <html lang={language} dir={shared?.edition.direction ?? directionOf(language)}>
      <body>{children}</body>
    </html>
  );
}
