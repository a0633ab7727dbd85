import { notFound } from 'next/navigation';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { NewPersonForm } from '#components/contributor/person-form.client.tsx';
import { holds } from '#lib/staff/actor.ts';
import { createContributorAction, proposeLatinNameAction, similarContributorsAction } from '../actions.ts';

export const generateMetadata = titled((t) => t.people.newPerson);

export default async function NewPersonPage() {
  const actor = await requireActor('/newsroom/contributors/new');
  if (!holds(actor, 'contributor.create')) notFound();
  return (
    <NewPersonForm
      create={createContributorAction}
      findSimilar={similarContributorsAction}
      propose={proposeLatinNameAction}
    />
  );
}
