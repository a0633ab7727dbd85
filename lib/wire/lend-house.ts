/** A house alone on the line under a byline is the one its writers write for. */
import type { Passage, Reading } from './copy.ts';

export function lendHouses(passages: readonly Passage[], readings: readonly (Reading | null)[]): void {
  for (const [at, found] of readings.entries()) {
    if (found?.kind !== 'byline') continue;
    const house = houseOf(passages[at + 1], readings[at + 1]);
    if (house === null) continue;
    for (const fact of found.facts)
      if (fact.type === 'credit' && fact.role === 'writer' && fact.name !== null) fact.agency ??= house;
  }
}

function houseOf(passage: Passage | undefined, found: Reading | null | undefined): string | null {
  if (!passage || passage.blankBefore || found?.kind !== 'source') return null;
  const house = found.facts.find((fact) => fact.type === 'text' && fact.field === 'source');
  const isAlone = found.facts.every(
    (fact) => fact.type === 'text' && (fact.field === 'source' || fact.field === 'place'),
  );
  return isAlone && house?.type === 'text' && house.start === 0 ? house.value : null;
}
