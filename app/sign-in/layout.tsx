import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '#app/newsroom/newsroom.css';
import { NewsroomDocument } from '#components/newsroom/newsroom-document.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';

export const metadata: Metadata = {
  title: `${messages('en').signIn.title} · ${messages('en').product}`,
  robots: { index: false, follow: false },
  icons: '/icon.svg',
};

export default function SignInLayout({ children }: { children: ReactNode }) {
  return <NewsroomDocument language="en">{children}</NewsroomDocument>;
}
