import { notFound } from 'next/navigation';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { NewUserForm } from '#components/staff/new-user-form.client.tsx';
import { holds } from '#lib/staff/actor.ts';
import { createUserAction } from '../actions.ts';

export const generateMetadata = titled((t) => t.staff.add);

export default async function NewUserPage() {
  const actor = await requireActor('/newsroom/staff/new');
  if (!holds(actor, 'staff.edit')) notFound();
  return <NewUserForm create={createUserAction} />;
}
