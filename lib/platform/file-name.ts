/** The name a person's computer gave a file, as text to show and never as a path. */
export function cleanFileName(name: string, nameless = 'photo'): string {
  const last = name
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .split(/[/\\]/)
    .map((part) => part.trim())
    .findLast((part) => part !== '' && part !== '.' && part !== '..');
  return last ? shorten(last, 150) : nameless;
}

/** Keeps the ending, and no half of a character. */
function shorten(name: string, longest: number): string {
  const letters = [...name];
  if (letters.length <= longest) return name;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  return letters.slice(0, longest - ending.length).join('') + ending;
}

/** A download's header (RFC 6266): plain letters for all, the true name for those who understand. */
export function attachmentDisposition(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]+/g, '_').replace(/^[. ]+/, '') || 'file';
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
