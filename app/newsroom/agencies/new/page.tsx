import { notFound } from 'next/navigation';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { NewAgencyForm } from '#components/contributor/agency-form.client.tsx';
import { holds } from '#lib/staff/actor.ts';
import { createAgencyAction, similarAgenciesAction } from '../actions.ts';

export const generateMetadata = titled((t) => t.people.newAgency);

export default async function NewAgencyPage() {
  const actor = await requireActor('/newsroom/agencies/new');
  if (!holds(actor, 'contributor.create')) notFound();
  return <NewAgencyForm create={createAgencyAction} findSimilar={similarAgenciesAction} />;
}
