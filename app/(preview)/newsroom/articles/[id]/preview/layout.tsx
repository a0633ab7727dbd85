import '#app/(reader)/style/tokens.css';
import '#app/(reader)/style/base.css';
import '#app/(reader)/style/masthead.css';
import '#app/(reader)/style/front.css';
import '#app/(reader)/style/list.css';
import '#app/(reader)/style/story.css';
import '#app/(reader)/style/extras.css';
import '#app/(reader)/style/scripts.css';
import '#app/(reader)/style/print.css';
import '../../../preview.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { readPreview } from './read.ts';

type Props = { params: Promise<{ id: string }>; children: ReactNode };

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** A page of the readers' site inside the newsroom: their type, their colours, their direction. */
export default async function PreviewLayout({ params, children }: Props) {
  const { edition } = await readPreview((await params).id);
  return (
    <html lang={edition.language} dir={edition.direction}>
      <body>{children}</body>
    </html>
  );
}
