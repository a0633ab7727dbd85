/** What each role may do. Code, reviewed like code; docs/policy.md prints the same table and a test keeps them equal. */
import { z } from 'zod';

export const roles = ['reporter', 'editor', 'byline_admin', 'photo_editor', 'admin'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

const everyone: readonly Role[] = roles;

/** One line a permission: who holds it whatever the thing. Rules about a particular thing stand in its folder's permissions.ts. */
export const permissionTable = {
  'newsroom.enter': everyone,
  'article.read': everyone,
  'article.create': ['reporter', 'editor', 'admin'],
  'article.edit-own': ['reporter', 'editor', 'admin'],
  'article.edit-any': ['editor', 'admin'],
  'article.edit-credits': ['byline_admin', 'editor', 'admin'],
  'article.publish': ['editor', 'admin'],
  'article.withdraw': ['editor', 'admin'],
  'banner.edit': ['editor', 'admin'],
  'photo.read': everyone,
  'photo.add': ['reporter', 'editor', 'photo_editor', 'admin'],
  'photo.edit': ['photo_editor', 'editor', 'admin'],
  'file.add': ['reporter', 'editor', 'admin'],
  'file.edit': ['editor', 'admin'],
  'contributor.read': everyone,
  'contributor.create': ['reporter', 'editor', 'byline_admin', 'photo_editor', 'admin'],
  'contributor.edit': ['byline_admin', 'admin'],
  'credit.count': ['editor', 'byline_admin', 'admin'],
  'payment.export': ['byline_admin', 'admin'],
  'edition.style': ['byline_admin', 'admin'],
  'front.edit': ['editor', 'admin'],
  'front.publish': ['editor', 'admin'],
  'staff.read': ['admin'],
  'staff.edit': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissionTable;
export const permissions = Object.keys(permissionTable) as Permission[];
