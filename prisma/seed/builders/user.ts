import type { Db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import type { User } from '#prisma/generated/client.ts';
import { insertRows } from './insert.ts';

/** A member of staff, an editor unless said otherwise; cannot sign in without a password hash. */
export async function buildUser(db: Db, part: Partial<User> = {}): Promise<User> {
  const id = part.id ?? newId();
  const row: User = {
    email: `${id}@newsroom.example`,
    name: 'Test Editor',
    passwordHash: null,
    roles: ['editor'],
    isSystem: false,
    language: 'en',
    contributorId: null,
    createdAt: new Date(),
    deactivatedAt: null,
    ...part,
    id,
  };
  await insertRows(db, 'User', [row]);
  return row;
}
