import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '#app/newsroom/newsroom.css';
import { askedLanguage } from '#app/_request/language.ts';
import { NewsroomDocument } from '#components/newsroom/newsroom-document.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { signIn, product } = messages(await askedLanguage());
  return {
    title: `${signIn.title} · ${product}`,
    robots: { index: false, follow: false },
    icons: '/icon.svg',
  };
}

export default async function SignInLayout({ children }: { children: ReactNode }) {
  return <NewsroomDocument language={await askedLanguage()}>{children}</NewsroomDocument>;
}
