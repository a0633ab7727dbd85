import '../style/tokens.css';
import '../style/base.css';
import '../style/masthead.css';
import '../style/teaser.css';
import '../style/front.css';
import '../style/editions.css';
import '../style/scripts.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { config } from '#lib/platform/config.ts';
import { readEditions } from '../reads.ts';
import { TypeFiles } from '../type-files.tsx';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const names = (await readEditions()).map((edition) => edition.name);
  return { metadataBase: new URL(config().url), title: names.join(' · ') || 'Masthead', icons: '/icon.svg' };
}

/** The pages before an edition is chosen speak the language of the first one. */
export default async function EditionsLayout({ children }: { children: ReactNode }) {
  const [first] = await readEditions();
  const language = first?.language ?? 'en';
  return (
    <html lang={language} dir={first?.direction ?? 'ltr'}>
      <head>
        <TypeFiles language={language} />
      </head>
      <body>{children}</body>
    </html>
  );
}
