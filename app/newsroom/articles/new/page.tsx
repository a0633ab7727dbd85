import { notFound } from 'next/navigation';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { NewStory } from '#components/article/new-story.client.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { listEditions } from '#lib/article/queries.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { createArticleAction } from '../actions.ts';

export const generateMetadata = titled((t) => t.articles.newStory);

/** Chooses the edition, the first being of the actor's own language; a story is made by the button, never by opening an address. */
export default async function NewStoryPage() {
  const actor = await requireActor('/newsroom/articles/new');
  if (!holds(actor, 'article.create')) notFound();
  const isOwn = ({ language }: { language: string }) =>
    language.split('-')[0] === actor.language.split('-')[0];
  const editions = await listEditions(actor);
  const ownFirst = [...editions.filter(isOwn), ...editions.filter((edition) => !isOwn(edition))];
  return (
    <>
      <PageHeader title={messages(actor.language).articles.newStory} />
      <NewStory editions={ownFirst} create={createArticleAction} />
    </>
  );
}
