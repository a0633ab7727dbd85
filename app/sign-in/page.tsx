import { redirect } from 'next/navigation';
import { askedLanguage } from '#app/_request/language.ts';
import { returnPath } from '#app/_request/return-path.ts';
import { currentSession } from '#app/_request/session.ts';
import { Mark } from '#components/newsroom/nameplate.tsx';
import { SignInForm } from '#components/staff/sign-in-form.client.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';
import { signInAction } from './actions.ts';

type Props = { searchParams: Promise<{ to?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const to = returnPath((await searchParams).to);
  if (await currentSession()) redirect(to);
  const { product, signIn } = messages(await askedLanguage());
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-5 py-12">
      <div className="w-full max-w-80">
        <Mark className="size-9" />
        <h1 className="mt-5 text-xl font-semibold tracking-tight">{`${signIn.title} · ${product}`}</h1>
        <p className="mb-6 text-sm text-muted">{signIn.lead}</p>
        <SignInForm signIn={signInAction} to={to} texts={signIn} />
        <p className="mt-6 text-xs text-muted">{signIn.forgotten}</p>
      </div>
    </main>
  );
}
