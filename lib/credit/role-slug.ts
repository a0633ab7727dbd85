/** Roles in addresses: `/en/people/mo-jingxi/web-editor`. */
import { type CreditRole, creditRoles } from './credit.ts';

export const roleSlug = (role: CreditRole): string => role.replaceAll('_', '-');

export function roleFromSlug(slug: string | undefined): CreditRole | null {
  return creditRoles.find((role) => roleSlug(role) === slug) ?? null;
}
