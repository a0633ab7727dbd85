import { NotAllowed } from '../platform/errors.ts';
import { type Permission, permissionTable, type Role } from './roles.ts';

/** Who asks. There is always someone: the clock and the command line act under system accounts of their own. */
export type Actor = { id: string; name: string; roles: readonly Role[]; language: string };

export function holds(actor: Actor, permission: Permission): boolean {
  const holders: readonly Role[] = permissionTable[permission];
  return actor.roles.some((role) => holders.includes(role));
}

/** @throws NotAllowed */
export function demand(actor: Actor, permission: Permission): void {
  if (!holds(actor, permission)) throw new NotAllowed(permission);
}

/** Has an account row of its own, made by the first migration; can never sign in. */
export const commandLine: Actor = {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Command line',
  roles: ['admin'],
  language: 'en',
};
