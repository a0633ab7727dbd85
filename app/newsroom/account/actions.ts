'use server';

import { z } from 'zod';
import { action } from '#app/_request/action.ts';
import { requireSession } from '#app/_request/session.ts';
import { changePassword } from '#lib/staff/change-password.ts';
import { chooseLanguage } from '#lib/staff/choose-language.ts';
import { editOwnName } from '#lib/staff/edit-own-name.ts';
import { revokeOtherSessions, revokeSession } from '#lib/staff/revoke-session.ts';
import {
  changePasswordSchema,
  chooseLanguageSchema,
  editOwnNameSchema,
  revokeSessionSchema,
} from '#lib/staff/user-form.ts';

export const editOwnNameAction = action(editOwnNameSchema, editOwnName);

export const chooseLanguageAction = action(chooseLanguageSchema, chooseLanguage);

export const changePasswordAction = action(changePasswordSchema, async (actor, input) => {
  const { sessionId } = await requireSession();
  await changePassword(actor, { ...input, sessionId });
});

export const revokeOwnSessionAction = action(revokeSessionSchema, revokeSession);

export const revokeOtherSessionsAction = action(z.strictObject({}), async (actor) => {
  const { sessionId } = await requireSession();
  return revokeOtherSessions(actor, { sessionId });
});
