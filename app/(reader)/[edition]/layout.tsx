import '../style/tokens.css';
import '../style/base.css';
import '../style/masthead.css';
import '../style/teaser.css';
import '../style/front.css';
import '../style/list.css';
import '../style/story.css';
import '../style/extras.css';
import '../style/search.css';
import '../style/archive.css';
import '../style/scripts.css';
import '../style/print.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { config } from '#lib/platform/config.ts';
import { ReadersScript } from '../readers-script.tsx';
import { readEdition } from '../reads.ts';
import { TypeFiles } from '../type-files.tsx';

type Props = { params: Promise<{ edition: string }>; children: ReactNode };

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#15171a' },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = await readEdition((await params).edition);
  if (!edition) return {};
  return {
    metadataBase: new URL(config().url),
    title: { default: edition.name, template: `%s | ${edition.name}` },
    description: edition.motto,
    icons: '/icon.svg',
    openGraph: { siteName: edition.name, locale: edition.language.replace('-', '_') },
  };
}

export default async function EditionLayout({ params, children }: Props) {
  const edition = await readEdition((await params).edition);
  if (!edition) notFound();
  return (
    <html lang={edition.language} dir={edition.direction}>
      <head>
        <TypeFiles language={edition.language} />
        <ReadersScript language={edition.language} />
      </head>
      <body>{children}</body>
    </html>
  );
}
