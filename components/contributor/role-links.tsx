import type { CreditRole } from '#lib/credit/credit.ts';
import { roleSlug } from '#lib/credit/role-slug.ts';
import { printNumber, readerMessages } from '#lib/language/reader-messages.ts';

type Props = {
  roles: readonly { role: CreditRole; count: number }[];
  /** The one that the page is about; every role where it is none. */
  role: CreditRole | undefined;
  /** Of the page with every role. */
  address: string;
  edition: Parameters<typeof printNumber>[0] & { language: string };
};

/** The ways to what somebody did in each role; nothing where there is only one. */
export function RoleLinks({ roles, role, address, edition }: Props) {
  if (roles.length < 2) return null;
  const words = readerMessages(edition.language);
  return (
    <nav className="role-links" aria-label={words.byRole}>
      <ul>
        <li>
          <a href={address} aria-current={role === undefined ? 'page' : undefined}>
            {words.everyRole}
          </a>
        </li>
        {roles.map(({ role: other, count }) => (
          <li key={other}>
            <a href={`${address}/${roleSlug(other)}`} aria-current={other === role ? 'page' : undefined}>
              {words.roles[other]} <span className="role-count">{printNumber(edition, count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
