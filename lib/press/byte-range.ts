/** One part of a file as a request asks for it (RFC 9110, section 14): first and last byte, both included. */
export type ByteRange = { start: number; end: number };

/**
 * @returns the part; `whole` where the header asks for several, or in a way that is not understood; `beyond` where there
 * is no such part
 */
export function readRange(header: string | undefined, bytes: number): ByteRange | 'whole' | 'beyond' {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!asked) return 'whole';
  const [first, last] = [asked[1] ?? '', asked[2] ?? ''];
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    const length = Math.min(Number(last), bytes);
    return length === 0 ? 'beyond' : { start: bytes - length, end: bytes - 1 };
  }
  const start = Number(first);
  const end = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (last !== '' && Number(last) < start) return 'whole';
  return start >= bytes ? 'beyond' : { start, end };
}
