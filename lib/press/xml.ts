/** XML as text. Names are ours; every value is escaped, and what XML cannot hold is left out. */

export type Xml = { readonly xml: string };
type Attributes = Record<string, string | number | null | undefined>;

/** An element; an attribute without a value and content that is null are not written. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (Xml | string | null)[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  const inside = content
    .map((part) => (part === null ? '' : typeof part === 'string' ? escapeText(part) : part.xml))
    .join('');
  return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Some readers of XML make line ends of these.
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

/** Good as text and as an attribute's value, in XML and in HTML. `>` too, so that no text can end a CDATA section. */
export function escapeText(text: string): string {
  return holdable(text).replace(/[&<>"'\u2028\u2029]/g, (character) => escapes[character] ?? '');
}

/** Without the control characters and halves of characters that XML 1.0 has no way to write. */
export function holdable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '');
}
