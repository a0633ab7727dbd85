/** The English words of what one opens or goes to: a browser fetches them when something wants them. */
import { agencyTermsEn } from './agency-terms.en.ts';
import { creditCountsEn } from './credit-counts.en.ts';
import { editionsEn } from './editions.en.ts';
import { filesEn } from './files.en.ts';
import { frontsEn } from './fronts.en.ts';
import { peopleEn } from './people.en.ts';
import { peopleDeskEn } from './people-desk.en.ts';
import { personDetailsEn } from './person-details.en.ts';
import { photosEn } from './photos.en.ts';
import { problemsEn } from './problems.en.ts';
import { staffEn } from './staff.en.ts';
import { stillNamedEn } from './still-named.en.ts';
import { wireEn } from './wire.en.ts';
import { writingEn } from './writing.en.ts';

export const furtherEn = {
  creditCounts: creditCountsEn,
  editions: editionsEn,
  fronts: frontsEn,
  people: peopleEn,
  agencyTerms: agencyTermsEn,
  peopleDesk: peopleDeskEn,
  personDetails: personDetailsEn,
  photos: photosEn,
  files: filesEn,
  staff: staffEn,
  stillNamed: stillNamedEn,
  wire: wireEn,
  writing: writingEn,
  problems: problemsEn,
};
