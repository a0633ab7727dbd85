'use server';

import { action } from '#app/_request/action.ts';
import { createUser } from '#lib/staff/create-user.ts';
import { deactivateUser } from '#lib/staff/deactivate-user.ts';
import { editUser } from '#lib/staff/edit-user.ts';
import { reactivateUser } from '#lib/staff/reactivate-user.ts';
import { resetPassword } from '#lib/staff/reset-password.ts';
import { revokeSession } from '#lib/staff/revoke-session.ts';
import { createUserSchema, editUserSchema, revokeSessionSchema, userIdSchema } from '#lib/staff/user-form.ts';

export const createUserAction = action(createUserSchema, createUser);
export const editUserAction = action(editUserSchema, editUser);
export const resetPasswordAction = action(userIdSchema, resetPassword);
export const deactivateUserAction = action(userIdSchema, deactivateUser);
export const reactivateUserAction = action(userIdSchema, reactivateUser);
export const revokeSessionAction = action(revokeSessionSchema, revokeSession);
