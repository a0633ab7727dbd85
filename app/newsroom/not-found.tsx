import Link from 'next/link';
import { currentLanguage } from '#app/_request/language.ts';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';

export default async function NewsroomNotFound() {
  const { notFound } = messages(await currentLanguage());
  return (
    <EmptyState title={notFound.title} lead={notFound.lead}>
      <Button asChild>
        <Link href="/newsroom/articles">{notFound.back}</Link>
      </Button>
    </EmptyState>
  );
}
