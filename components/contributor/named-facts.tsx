import type { ReactNode } from 'react';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { Facts } from '#components/newsroom/facts.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { TwoColumns } from '#components/newsroom/side-section.tsx';
import type { AgencyTerms } from '#lib/contributor/agency-terms.ts';
import type { ContributorState, PersonName } from '#lib/contributor/contributor.ts';
import type { PersonDetails } from '#lib/contributor/person-details.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

type NamedFactsProps = {
  kind: 'person' | 'agency';
  folder: string;
  language: string;
  name: string;
  title: string;
  text: string;
  names: readonly PersonName[];
  /** Of a person, where it is not the usual one. */
  state?: ContributorState;
  /** Of an agency. */
  terms?: AgencyTerms;
  /** Of a person: what is known besides the names. */
  details?: {
    details: Pick<PersonDetails, 'affiliations' | 'links'>;
    agencies: Record<string, string>;
  };
  side: ReactNode;
};

/** A person or an agency, for those who do not keep the list. */
export function NamedFacts({
  state = 'active',
  kind,
  folder,
  language,
  name,
  title,
  text,
  names,
  details,
  terms,
  side,
}: NamedFactsProps) {
  const { agencyTerms, people, peopleDesk, personDetails } = messages(language);
  const affiliations = details?.details.affiliations.map(({ agencyId, title: position, since, until }) =>
    [details.agencies[agencyId], position, since || until ? `${since || '…'} – ${until || '…'}` : '']
      .filter(Boolean)
      .join(' · '),
  );
  const list = (wanted: PersonName['kind']) =>
    names
      .filter((further) => further.kind === wanted)
      .map((further) => further.name)
      .join('\n');
  return (
    <>
      <PageHeader
        back={<BackLink href={folder} label={kind === 'person' ? people.title : people.agencies} />}
        title={name}
      />
      <TwoColumns side={side}>
        <p className="mb-5 text-sm text-muted">{people.readOnly}</p>
        <Facts
          facts={[
            { label: people.form.name, value: name },
            { label: peopleDesk.state, value: state === 'active' ? '' : peopleDesk.states[state] },
            { label: people.form.title, value: title },
            { label: people.form.printedNames, value: list('printed') },
            { label: people.form.aliases, value: list('alias') },
            { label: peopleDesk.kinds.pen, value: list('pen') },
            { label: peopleDesk.kinds.former, value: list('former') },
            { label: kind === 'person' ? people.form.biography : people.form.about, value: text },
            { label: agencyTerms.creditAs, value: terms?.creditAs ?? '' },
            { label: agencyTerms.licensedUntil, value: terms?.licensedUntil ?? '' },
            {
              label: agencyTerms.title,
              value: [terms?.isDesk && agencyTerms.isDesk, terms?.maySyndicate === false && agencyTerms.kept]
                .filter(Boolean)
                .join('\n'),
            },
            { label: personDetails.affiliations, value: affiliations?.join('\n') ?? '' },
            {
              label: personDetails.links,
              value: details?.details.links.map(({ address }) => address).join('\n') ?? '',
            },
          ]}
        />
      </TwoColumns>
    </>
  );
}
