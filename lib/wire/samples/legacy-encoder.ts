/** Writes text in encodings that TextEncoder does not know, by turning TextDecoder round. */
const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (bytes: number[]) => {
    const sign = decoder.decode(Uint8Array.from(bytes));
    if ([...sign].length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add([byte]);
  if (encoding === 'gb18030' || encoding === 'big5') {
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail]);
  }
  tables.set(encoding, table);
  return table;
}

/** Null where the encoding lacks a character of the text. */
export function encodeText(text: string, encoding: string): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding.startsWith('utf-16')) {
    const marked = encoding.endsWith('-bom') ? `\ufeff${text}` : text;
    const bytes = new Uint8Array(marked.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < marked.length; at += 1)
      view.setUint16(at * 2, marked.charCodeAt(at), encoding.includes('le'));
    return bytes;
  }
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const sign of text) {
    const written = table.get(sign);
    if (!written) return null;
    bytes.push(...written);
  }
  return Uint8Array.from(bytes);
}
