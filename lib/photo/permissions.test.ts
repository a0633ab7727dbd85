import { expect, test } from 'vitest';
import type { Role } from '../staff/roles.ts';
import { mayEditPhoto } from './permissions.ts';

const actor = (...roles: Role[]) => ({ id: 'me', name: 'Me', roles, language: 'en' });

test.each([
  ['photo_editor', 'someone', true],
  ['editor', 'someone', true],
  ['reporter', 'me', true],
  ['reporter', 'someone', false],
  ['byline_admin', 'me', false],
] as const)('%s on a photo of %s: %s', (role, uploadedById, expected) => {
  expect(mayEditPhoto(actor(role), { uploadedById })).toBe(expected);
});
