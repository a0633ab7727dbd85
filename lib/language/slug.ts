/** A readable address part: lower-case words joined by hyphens, letters of every script kept, at most 80 characters. */
export function slugFrom(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[\u0610-\u061a\u064b-\u065f\u0640]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= 80) return words;
  const cut = words.slice(0, 80);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 30 ? cut.slice(0, lastHyphen) : cut;
}

export const slugPattern = /^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u;
