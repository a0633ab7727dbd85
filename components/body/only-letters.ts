import * as Y from 'yjs';

/** Whether a change is about letters and their looks alone: no block came, went, moved or became another. */
export function onlyLetters({ changed }: Pick<Y.Transaction, 'changed'>): boolean {
  return [...changed.keys()].every((type: unknown) => !(type instanceof Y.XmlFragment));
}
