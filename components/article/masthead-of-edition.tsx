import { EmptyPage } from '#components/edition/empty-page.tsx';
import type { Masthead, MastheadPerson } from '#lib/article/printed.ts';
import { type CreditRole, creditRoles } from '#lib/credit/credit.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { countText, readerMessages } from '#lib/language/reader-messages.ts';
import { isInScriptOf } from '#lib/language/script.ts';

type Props = { masthead: Masthead; edition: PrintedEdition };

/** The people of an edition: its own newsroom with their titles, then the others by craft, then the agencies. */
export function MastheadOfEdition({ masthead, edition }: Props) {
  const words = readerMessages(edition.language);
  const staff = masthead.people.filter((person) => person.isStaff);
  const others = masthead.people.filter((person) => !person.isStaff);
  if (masthead.people.length + masthead.agencies.length === 0) {
    return (
      <EmptyPage
        title={words.noStoriesFront}
        lead={fillIn(words.noStoriesFrontLead, { name: edition.name })}
        onward={{ href: `/${edition.code}`, text: words.toFrontPage }}
      />
    );
  }
  return (
    <div className="crafts">
      {staff.length > 0 && (
        <section className="newsroom-people" aria-labelledby="newsroom-people">
          <h2 id="newsroom-people" className="rubric">
            {words.mastheadPage.newsroom}
          </h2>
          <ul>
            {staff.map((person) => (
              <StaffMember key={person.slug} person={person} edition={edition} />
            ))}
          </ul>
        </section>
      )}
      {byCraft(others).map(([role, people]) => (
        <section key={role} className="craft" aria-labelledby={`craft-${role}`}>
          <h2 id={`craft-${role}`} className="rubric">
            {words.mastheadPage.crafts[role]}
          </h2>
          <ul>
            {people.map((person) => (
              <li key={person.slug}>
                <a href={`/${edition.code}/people/${person.slug}`}>{person.name}</a>{' '}
                <span className="craft-more">{further(person, edition.language)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {masthead.agencies.length > 0 && (
        <section className="craft" aria-labelledby="masthead-agencies">
          <h2 id="masthead-agencies" className="rubric">
            {words.mastheadPage.agencies}
          </h2>
          <ul>
            {masthead.agencies.map(({ slug, name, count }) => (
              <li key={slug}>
                <a href={`/${edition.code}/agencies/${slug}`}>{name}</a>{' '}
                <span className="craft-more">{countText(edition, words.storyCount, count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function StaffMember({ person, edition }: { person: MastheadPerson; edition: PrintedEdition }) {
  const words = readerMessages(edition.language);
  return (
    <li className="staff-member">
      <a href={`/${edition.code}/people/${person.slug}`}>{person.name}</a>
      {isInScriptOf(edition.language, person.title) && <p className="staff-title">{person.title}</p>}
      <p className="craft-more">
        {person.roles.map(({ role }) => words.mastheadPage.crafts[role]).join(words.listSeparator)}
      </p>
    </li>
  );
}

/** People stand once, under what they do most. */
function byCraft(people: readonly MastheadPerson[]): [CreditRole, MastheadPerson[]][] {
  return creditRoles.flatMap((role): [CreditRole, MastheadPerson[]][] => {
    const ofRole = people.filter((person) => person.roles[0]?.role === role);
    return ofRole.length > 0 ? [[role, ofRole]] : [];
  });
}

/** The title, else what they do besides. */
function further({ title, roles }: MastheadPerson, language: string): string {
  const words = readerMessages(language);
  if (isInScriptOf(language, title)) return title;
  return roles
    .slice(1)
    .map(({ role }) => words.mastheadPage.crafts[role])
    .join(words.listSeparator);
}
