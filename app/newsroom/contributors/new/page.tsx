import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#app/_request/session.ts';
import { NewPersonForm } from '#components/contributor/person-form.client.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { createContributorAction, similarContributorsAction } from '../actions.ts';

export const metadata: Metadata = { title: messages('en').people.newPerson };

export default async function NewPersonPage() {
  const actor = await requireActor('/newsroom/contributors/new');
  if (!holds(actor, 'contributor.create')) notFound();
  return <NewPersonForm create={createContributorAction} findSimilar={similarContributorsAction} />;
}
