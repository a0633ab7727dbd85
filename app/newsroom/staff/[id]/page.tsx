import type { Metadata } from 'next';
import { found } from '#app/_request/found.ts';
import { currentActor, requireSession } from '#app/_request/session.ts';
import { AccountMoves } from '#components/staff/account-moves.client.tsx';
import { SessionList } from '#components/staff/session-list.client.tsx';
import { UserForm } from '#components/staff/user-form.client.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';
import { getUser } from '#lib/staff/queries.ts';
import {
  deactivateUserAction,
  editUserAction,
  reactivateUserAction,
  resetPasswordAction,
  revokeSessionAction,
} from '../actions.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor();
  if (!actor) return {};
  return { title: (await found(getUser(actor, (await params).id))).name };
}

export default async function UserPage({ params }: Props) {
  const { id } = await params;
  const { actor, sessionId } = await requireSession(`/newsroom/staff/${id}`);
  const { sessions, ...user } = await found(getUser(actor, id));
  const { staff } = messages(actor.language);
  return (
    <UserForm key={id} user={user} edit={editUserAction}>
      <section className="flex flex-col gap-2">
        <h2 className="text-sm font-semibold">{staff.sessions.title}</h2>
        <p className="text-xs text-muted">{staff.sessions.lead}</p>
        <SessionList sessions={sessions} currentId={sessionId} revoke={revokeSessionAction} />
      </section>
      <AccountMoves
        user={user}
        own={id === actor.id}
        resetPassword={resetPasswordAction}
        deactivate={deactivateUserAction}
        reactivate={reactivateUserAction}
      />
    </UserForm>
  );
}
