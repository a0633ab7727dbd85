import { db } from '#lib/platform/db.ts';
import { commandLine } from '#lib/staff/actor.ts';
import { createUser } from '#lib/staff/create-user.ts';
import { resetPassword } from '#lib/staff/reset-password.ts';
import { type Role, roleSchema } from '#lib/staff/roles.ts';
import { createUserSchema } from '#lib/staff/user-form.ts';
import { withDatabase } from '../database.ts';
import { Refused } from '../refused.ts';

/** Adds a person who can sign in. Without a password one is made and printed. */
export function addUser(options: {
  email: string;
  name: string;
  roles: string[];
  password: string | undefined;
  json: boolean;
}): Promise<void> {
  const roles: Role[] = options.roles.map((role) => {
    const parsed = roleSchema.safeParse(role.replaceAll('-', '_'));
    if (!parsed.success)
      throw new Refused(
        `"${role}" is not a role; the roles are reporter, editor, byline-admin, photo-editor, admin.`,
      );
    return parsed.data;
  });
  return withDatabase(async () => {
    const { password } = await createUser(
      commandLine,
      createUserSchema.parse({ email: options.email, name: options.name, roles, password: options.password }),
    );
    if (options.json)
      console.log(
        JSON.stringify({ email: options.email, roles, password: options.password ? null : password }),
      );
    else console.log(`Added ${options.email}${options.password ? '' : ` with the password ${password}`}.`);
  });
}

export function listUsers({ json }: { json: boolean }): Promise<void> {
  return withDatabase(async () => {
    const users = await db().user.findMany({
      where: { isSystem: false },
      orderBy: { email: 'asc' },
      select: { email: true, name: true, roles: true, deactivatedAt: true },
    });
    if (json) console.log(JSON.stringify(users));
    else
      for (const user of users)
        console.log(
          `${user.email}\t${user.name}\t${user.roles.join(', ')}${user.deactivatedAt ? '\tdeactivated' : ''}`,
        );
  });
}

/** Gives somebody a new password and ends their sessions. */
export function resetUser({ email, json }: { email: string; json: boolean }): Promise<void> {
  return withDatabase(async () => {
    const user = await db().user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } });
    if (!user) throw new Refused(`There is no account ${email}.`);
    const { password } = await resetPassword(commandLine, { id: user.id });
    console.log(json ? JSON.stringify({ email, password }) : `The new password of ${email} is ${password}`);
  });
}
