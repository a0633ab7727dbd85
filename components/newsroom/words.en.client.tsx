'use client';
import type { ReactNode } from 'react';
import { firstEn } from '#lib/language/messages/first.en.ts';
import { LanguageProvider } from './messages.client.tsx';

export function EnglishWords({ children }: { children: ReactNode }) {
  return (
    <LanguageProvider language="en" words={firstEn}>
      {children}
    </LanguageProvider>
  );
}
