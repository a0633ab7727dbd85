/** Parts of an address as the browser sends them. */

/** The text of an encoded part; null when it is not one. */
export function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return null;
  }
}

/** `?page=3` as a number; 1 when it is not given, null when it is anything else than a plain number from 2. */
export function pageNumber(given: string | string[] | null | undefined): number | null {
  if (given === undefined || given === null) return 1;
  if (typeof given !== 'string' || !/^[1-9]\d{0,5}$/.test(given)) return null;
  return Number(given);
}
