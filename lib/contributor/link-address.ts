/** ORCID iDs, Wikidata numbers and addresses as people write them, as the one address each of them stands for. */
import type { LinkKind } from './person-details.ts';

export type LinkProblem = 'orcid' | 'orcid-checksum' | 'wikidata' | 'web-address';

/** The address, or what is wrong with it. */
export function linkAddress(kind: LinkKind, written: string): { address: string } | { problem: LinkProblem } {
  const text = written.trim();
  if (kind === 'orcid') return orcidAddress(text);
  if (kind === 'wikidata') {
    const [, number] =
      /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/i.exec(text) ?? [];
    return number
      ? { address: `https://www.wikidata.org/entity/${number.toUpperCase()}` }
      : { problem: 'wikidata' };
  }
  return webAddress(text);
}

function orcidAddress(text: string): { address: string } | { problem: LinkProblem } {
  const bare = text.replace(/^https?:\/\/(?:www\.)?orcid\.org\//i, '').replace(/[-\u2010-\u2015\s]/g, '');
  if (!/^\d{15}[\dX]$/i.test(bare)) return { problem: 'orcid' };
  const digits = bare.toUpperCase();
  if (orcidChecksum(digits.slice(0, 15)) !== digits[15]) return { problem: 'orcid-checksum' };
  return { address: `https://orcid.org/${digits.replace(/(.{4})(?=.)/g, '$1-')}` };
}

/** ISO 7064 MOD 11-2, as ORCID has it. */
export function orcidChecksum(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

function webAddress(text: string): { address: string } | { problem: LinkProblem } {
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (
    /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069<>"]/.test(address) ||
    !URL.canParse(address)
  )
    return { problem: 'web-address' };
  const url = new URL(address);
  const isOutside = /^https?:$/.test(url.protocol) && url.hostname.includes('.');
  if (!isOutside || url.username !== '' || url.password !== '' || url.href.length > 500)
    return { problem: 'web-address' };
  return { address: url.href };
}

/** What a link is called where there is room for a word: its number, or the house it leads to. */
export function linkName(kind: LinkKind, address: string): string {
  const { hostname, pathname } = new URL(address);
  if (kind === 'orcid' || kind === 'wikidata') return pathname.slice(pathname.lastIndexOf('/') + 1);
  return hostname.replace(/^www\./, '');
}
