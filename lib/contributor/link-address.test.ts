import { expect, test } from 'vitest';
import { linkAddress, linkName, orcidChecksum } from './link-address.ts';

test.each([
  ['orcid', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
  ['orcid', '0000000218250097', 'https://orcid.org/0000-0002-1825-0097'],
  ['orcid', 'https://orcid.org/0000-0002-1694-233x', 'https://orcid.org/0000-0002-1694-233X'],
  ['orcid', '0000‑0001‑5109‑3700', 'https://orcid.org/0000-0001-5109-3700'],
  ['wikidata', 'q42', 'https://www.wikidata.org/entity/Q42'],
  ['wikidata', 'https://www.wikidata.org/wiki/Q42', 'https://www.wikidata.org/entity/Q42'],
  ['social', 'mastodon.example/@ada', 'https://mastodon.example/@ada'],
  ['homepage', 'http://例え.example/', 'http://xn--r8jz45g.example/'],
] as const)('%s %s is %s', (kind, written, address) => {
  expect(linkAddress(kind, written)).toEqual({ address });
});

test.each([
  ['orcid', '0000-0002-1825-0098', 'orcid-checksum'],
  ['orcid', '0000-0002-1694-2330', 'orcid-checksum'],
  ['orcid', '1825-0097', 'orcid'],
  ['orcid', '', 'orcid'],
  ['wikidata', 'Q0', 'wikidata'],
  ['wikidata', 'P31', 'wikidata'],
  ['wikidata', 'https://evil.example/wiki/Q42', 'wikidata'],
  ['social', 'javascript:alert(1)', 'web-address'],
  ['homepage', 'https://user:secret@example.org/', 'web-address'],
  ['homepage', 'https://localhost/', 'web-address'],
  ['homepage', 'https://exam\u202eple.org/', 'web-address'],
  ['homepage', 'https://example.org/"><script>', 'web-address'],
  ['homepage', 'not an address', 'web-address'],
  ['homepage', `https://example.org/${'a'.repeat(500)}`, 'web-address'],
] as const)('%s %s is refused', (kind, written, problem) => {
  expect(linkAddress(kind, written)).toEqual({ problem });
});

test('every digit counts in the checksum', () => {
  const digits = '000000021825009';
  expect(orcidChecksum(digits)).toBe('7');
  for (let place = 0; place < digits.length; place += 1) {
    const other = digits.slice(0, place) + ((Number(digits[place]) + 1) % 10) + digits.slice(place + 1);
    expect(orcidChecksum(other), other).not.toBe('7');
  }
});

test('a link is called by its number or its house', () => {
  expect(linkName('orcid', 'https://orcid.org/0000-0002-1825-0097')).toBe('0000-0002-1825-0097');
  expect(linkName('wikidata', 'https://www.wikidata.org/entity/Q42')).toBe('Q42');
  expect(linkName('social', 'https://www.mastodon.example/@ada')).toBe('mastodon.example');
});
