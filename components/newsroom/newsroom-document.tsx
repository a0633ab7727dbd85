import type { ReactNode } from 'react';
import { directionOf } from '#lib/language/direction.ts';

/** The page around the newsroom and around signing in to it. */
export function NewsroomDocument({ language, children }: { language: string; children: ReactNode }) {
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>{children}</body>
    </html>
  );
}
