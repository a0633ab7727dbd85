import type { Arabic } from '../catalogue.ts';
import { agencyTermsAr } from './agency-terms.ar.ts';
import { creditCountsAr } from './credit-counts.ar.ts';
import { editionsAr } from './editions.ar.ts';
import { filesAr } from './files.ar.ts';
import { frontsAr } from './fronts.ar.ts';
import type { furtherEn } from './further.en.ts';
import { peopleAr } from './people.ar.ts';
import { peopleDeskAr } from './people-desk.ar.ts';
import { personDetailsAr } from './person-details.ar.ts';
import { photosAr } from './photos.ar.ts';
import { problemsAr } from './problems.ar.ts';
import { staffAr } from './staff.ar.ts';
import { stillNamedAr } from './still-named.ar.ts';
import { wireAr } from './wire.ar.ts';
import { writingAr } from './writing.ar.ts';

export const furtherAr: Arabic<typeof furtherEn> = {
  creditCounts: creditCountsAr,
  editions: editionsAr,
  fronts: frontsAr,
  people: peopleAr,
  agencyTerms: agencyTermsAr,
  peopleDesk: peopleDeskAr,
  personDetails: personDetailsAr,
  photos: photosAr,
  files: filesAr,
  staff: staffAr,
  stillNamed: stillNamedAr,
  wire: wireAr,
  writing: writingAr,
  problems: problemsAr,
};
