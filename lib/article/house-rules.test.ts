import { expect, test } from 'vitest';
import type { RuledAgency } from '../contributor/agency-terms.ts';
import type { RevisionFields } from './article.ts';
import { houseRuleWarnings } from './house-rules.ts';

const agency = (part: Partial<RuledAgency>): RuledAgency => ({
  id: 'a',
  name: 'Meridian Wire',
  printed: ['Meridian Wire', '子午线电讯'],
  creditAs: '',
  licensedUntil: '',
  maySyndicate: true,
  ...part,
});

const story = (part: Partial<RevisionFields>): RevisionFields => ({
  kicker: '',
  headline: '',
  standfirst: '',
  slug: '',
  place: '',
  body: { type: 'doc', content: [] },
  sectionId: null,
  agencyId: null,
  timeLine: null,
  noByline: false,
  keywords: [],
  credits: [],
  photoUses: [],
  topicIds: [],
  ...part,
});
const credit = (agencyId: string | null, printedAs: string | null = null) => ({
  role: 'writer' as const,
  contributorId: null,
  agencyId,
  position: 'top' as const,
  printedAs,
});
const codes = (...given: Parameters<typeof houseRuleWarnings>) =>
  houseRuleWarnings(...given).map(({ field, code }) => `${field} ${code}`);

test('a licence holds to the end of its last day', () => {
  const ruled = [agency({ licensedUntil: '2026-03-04' })];
  expect(codes(story({ agencyId: 'a' }), [], ruled, '2026-03-04')).toEqual([]);
  expect(codes(story({ agencyId: 'a' }), [], ruled, '2026-03-05')).toEqual(['credits licence-ended']);
  expect(codes(story({}), [], ruled, '2026-03-05')).toEqual([]);
});

test('what must be printed is looked for where the material is', () => {
  const ruled = [agency({ creditAs: 'Courtesy of Meridian' })];
  const missing = ['credits required-credit-missing'];
  expect(codes(story({ credits: [credit('a')] }), [], ruled, '2026-01-01')).toEqual(missing);
  expect(codes(story({ credits: [credit('a', 'COURTESY OF MERIDIAN')] }), [], ruled, '2026-01-01')).toEqual(
    [],
  );
  expect(codes(story({ agencyId: 'a' }), [], ruled, '2026-01-01')).toEqual(missing);
  expect(
    codes(story({ agencyId: 'a', credits: [credit(null, 'courtesy of Meridian')] }), [], ruled, '2026-01-01'),
  ).toEqual([]);
  expect(
    codes(story({ credits: [credit('a')] }), [], [agency({ creditAs: '子午线电讯' })], '2026-01-01'),
  ).toEqual([]);
});

test('photos are looked at each, and warned of at their credit', () => {
  const ruled = [agency({ creditAs: 'Meridian/Handout' })];
  const use = { key: 'k', photoId: 'p', caption: '', altText: '', decorative: false, crop: null };
  const shown = story({ photoUses: [{ ...use, creditLine: '', contributorId: null, agencyId: null }] });
  const photo = (text: string) => [{ id: 'p', agencyIds: ['a'], credit: text }];
  expect(codes(shown, photo('Ada/Meridian Wire'), ruled, '2026-01-01')).toEqual([
    'photos.k.credit required-credit-missing',
  ]);
  expect(codes(shown, photo('Meridian/Handout'), ruled, '2026-01-01')).toEqual([]);
});
