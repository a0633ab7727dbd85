import { Invalid } from '../platform/errors.ts';

/** @throws Invalid for a password that whoever knows the e-mail would guess first */
export function demandOwnWords(password: string, email: string, field: string): void {
  const [name = ''] = email.split('@');
  const lower = password.toLowerCase();
  if (lower.includes(email) || (name.length > 5 && lower.includes(name))) {
    throw new Invalid('The password holds the e-mail address.', [{ field, code: 'password-like-email' }]);
  }
}
