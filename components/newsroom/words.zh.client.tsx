'use client';
import type { ReactNode } from 'react';
import { firstZh } from '#lib/language/messages/first.zh.ts';
import { LanguageProvider } from './messages.client.tsx';

export function ChineseWords({ children }: { children: ReactNode }) {
  return (
    <LanguageProvider language="zh-Hans" words={firstZh}>
      {children}
    </LanguageProvider>
  );
}
