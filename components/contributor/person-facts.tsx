import { linkName } from '#lib/contributor/link-address.ts';
import type { PrintedContributor } from '#lib/contributor/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

type Props = { contributor: Pick<PrintedContributor, 'agencies' | 'links'>; language: string };

/** For whom somebody works, and where else they are to be found. */
export function PersonFacts({ contributor: { agencies, links }, language }: Props) {
  const words = readerMessages(language);
  return (
    <>
      {agencies.length > 0 && (
        <p className="person-agencies">
          {agencies
            .map(({ name, title }) => [title, name].filter(Boolean).join(words.listSeparator))
            .join(' · ')}
        </p>
      )}
      {links.length > 0 && (
        <nav className="person-links" aria-label={words.elsewhere}>
          <ul>
            {links.map(({ kind, address }) => (
              <li key={address}>
                <a href={address} rel="me noopener">
                  {kind === 'social' || kind === 'homepage' ? null : `${words.linkKinds[kind]} `}
                  <bdi>{linkName(kind, address)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
