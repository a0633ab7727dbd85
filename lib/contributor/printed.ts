/** People and agencies as readers meet them, named in the language of the edition. */
import type { PersonLink } from './person-details.ts';

export type PrintedContributor = {
  slug: string;
  name: string;
  title: string;
  biography: string;
  /** For whom they work now. */
  agencies: { name: string; title: string }[];
  links: PersonLink[];
};
export type PrintedAgency = { slug: string; name: string; about: string };

type WithNames = { name: string; names: readonly { language: string; name: string }[] };

/** The name printed in a language: the one kept for that very language, else for its primary language, else the usual one. */
export function printedName({ name, names }: WithNames, language: string): string {
  const [primary] = language.split('-');
  const exact = names.find((entry) => entry.language === language);
  const close = names.find((entry) => entry.language.split('-')[0] === primary);
  return (exact ?? close)?.name ?? name;
}
