import { expect, test } from 'vitest';
import { readPolicy } from '#e2e/support/policy.ts';
import { permissions, permissionTable } from './roles.ts';

const printed = readPolicy().permissions;

test('docs/policy.md prints every permission, and no other', () => {
  expect([...printed.keys()]).toEqual(permissions);
});

test.each(permissions)('docs/policy.md says who holds %s', (permission) => {
  expect(printed.get(permission)).toEqual([...permissionTable[permission]].sort(byTheTable));
});

/** In the order of the columns. */
function byTheTable(one: string, other: string): number {
  const columns: readonly string[] = permissionTable['newsroom.enter'];
  return columns.indexOf(one) - columns.indexOf(other);
}
