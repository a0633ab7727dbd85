'use client';
import type { ReactNode } from 'react';
import { firstAr } from '#lib/language/messages/first.ar.ts';
import { LanguageProvider } from './messages.client.tsx';

export function ArabicWords({ children }: { children: ReactNode }) {
  return (
    <LanguageProvider language="ar" words={firstAr}>
      {children}
    </LanguageProvider>
  );
}
