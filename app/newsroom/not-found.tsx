import Link from 'next/link';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';

export default function NewsroomNotFound() {
  const { notFound } = messages('en');
  return (
    <EmptyState title={notFound.title} lead={notFound.lead}>
      <Button asChild>
        <Link href="/newsroom/articles">{notFound.back}</Link>
      </Button>
    </EmptyState>
  );
}
