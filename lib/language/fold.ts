/** The form in which words are compared: without case, width, accents, Arabic vowel signs and letter variants. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0000\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
