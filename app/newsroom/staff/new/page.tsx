import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#app/_request/session.ts';
import { NewUserForm } from '#components/staff/new-user-form.client.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { createUserAction } from '../actions.ts';

export const metadata: Metadata = { title: messages('en').staff.add };

export default async function NewUserPage() {
  const actor = await requireActor('/newsroom/staff/new');
  if (!holds(actor, 'staff.edit')) notFound();
  return <NewUserForm create={createUserAction} />;
}
