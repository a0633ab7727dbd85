import { titled } from '#app/_request/language.ts';
import { requireSession } from '#app/_request/session.ts';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { EndOthers } from '#components/staff/end-others.client.tsx';
import { LanguageChoice } from '#components/staff/language-choice.client.tsx';
import { OwnNameForm } from '#components/staff/own-name-form.client.tsx';
import { PasswordForm } from '#components/staff/password-form.client.tsx';
import { SessionList } from '#components/staff/session-list.client.tsx';
import { printList } from '#lib/language/catalogue.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { getAccount } from '#lib/staff/queries.ts';
import {
  changePasswordAction,
  chooseLanguageAction,
  editOwnNameAction,
  revokeOtherSessionsAction,
  revokeOwnSessionAction,
} from './actions.ts';

export const generateMetadata = titled((t) => t.staff.account.title);

export default async function AccountPage() {
  const { actor, sessionId } = await requireSession('/newsroom/account');
  const account = await getAccount(actor);
  const { staff, roles } = messages(actor.language);
  return (
    <>
      <PageHeader
        title={staff.account.title}
        aside={printList(
          actor.language,
          account.roles.map((role) => roles[role]),
        )}
      />
      <div className="mx-auto flex max-w-xl flex-col gap-10 px-5 py-6">
        <section className="flex flex-col gap-4">
          <h2 className="text-sm font-semibold">{staff.account.profile}</h2>
          <OwnNameForm name={account.name} email={account.email} edit={editOwnNameAction} />
        </section>
        <LanguageChoice choose={chooseLanguageAction} />
        <section className="flex flex-col gap-4">
          <h2 className="text-sm font-semibold">{staff.account.password}</h2>
          <PasswordForm email={account.email} change={changePasswordAction} />
        </section>
        <section className="flex flex-col gap-3">
          <h2 className="text-sm font-semibold">{staff.sessions.title}</h2>
          <SessionList sessions={account.sessions} currentId={sessionId} revoke={revokeOwnSessionAction} />
          {account.sessions.length > 1 && <EndOthers revokeOthers={revokeOtherSessionsAction} />}
        </section>
      </div>
    </>
  );
}
