import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { lockAccount } from './account-rows.ts';
import { type Actor, demand } from './actor.ts';
import type { ChooseLanguage } from './user-form.ts';

/** The language in which the newsroom speaks to oneself, on every device from the next page on. */
export async function chooseLanguage(actor: Actor, { language }: ChooseLanguage): Promise<void> {
  demand(actor, 'newsroom.enter');
  await db().$transaction(async (tx) => {
    await lockAccount(tx, actor.id);
    await tx.user.update({ where: { id: actor.id }, data: { language } });
    await record(tx, actor, 'user.edited', actor.id, { language });
  });
}
