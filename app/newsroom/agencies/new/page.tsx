import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#app/_request/session.ts';
import { NewAgencyForm } from '#components/contributor/agency-form.client.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { createAgencyAction, similarAgenciesAction } from '../actions.ts';

export const metadata: Metadata = { title: messages('en').people.newAgency };

export default async function NewAgencyPage() {
  const actor = await requireActor('/newsroom/agencies/new');
  if (!holds(actor, 'contributor.create')) notFound();
  return <NewAgencyForm create={createAgencyAction} findSimilar={similarAgenciesAction} />;
}
