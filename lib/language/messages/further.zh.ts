import type { Chinese } from '../catalogue.ts';
import { agencyTermsZh } from './agency-terms.zh.ts';
import { creditCountsZh } from './credit-counts.zh.ts';
import { editionsZh } from './editions.zh.ts';
import { filesZh } from './files.zh.ts';
import { frontsZh } from './fronts.zh.ts';
import type { furtherEn } from './further.en.ts';
import { peopleZh } from './people.zh.ts';
import { peopleDeskZh } from './people-desk.zh.ts';
import { personDetailsZh } from './person-details.zh.ts';
import { photosZh } from './photos.zh.ts';
import { problemsZh } from './problems.zh.ts';
import { staffZh } from './staff.zh.ts';
import { stillNamedZh } from './still-named.zh.ts';
import { wireZh } from './wire.zh.ts';
import { writingZh } from './writing.zh.ts';

export const furtherZh: Chinese<typeof furtherEn> = {
  creditCounts: creditCountsZh,
  editions: editionsZh,
  fronts: frontsZh,
  people: peopleZh,
  agencyTerms: agencyTermsZh,
  peopleDesk: peopleDeskZh,
  personDetails: personDetailsZh,
  photos: photosZh,
  files: filesZh,
  staff: staffZh,
  stillNamed: stillNamedZh,
  wire: wireZh,
  writing: writingZh,
  problems: problemsZh,
};
