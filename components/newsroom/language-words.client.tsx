'use client';
import dynamic from 'next/dynamic';
import type { ComponentType, ReactNode } from 'react';
import { untilItComes } from '#components/ui/until-it-comes.client.ts';
import type { NewsroomLanguage } from '#lib/language/newsroom-languages.ts';

/**
 * The words that come first, around what says them. Each language is a script of its own that a browser keeps: written into
 * every page, its words were half of it. Next names the one that a page needs in its head, so that nothing waits for it.
 */
export const WordsIn: Record<NewsroomLanguage, ComponentType<{ children: ReactNode }>> = {
  en: dynamic(() => untilItComes(async () => (await import('./words.en.client.tsx')).EnglishWords)),
  'zh-Hans': dynamic(() => untilItComes(async () => (await import('./words.zh.client.tsx')).ChineseWords)),
  ar: dynamic(() => untilItComes(async () => (await import('./words.ar.client.tsx')).ArabicWords)),
};
