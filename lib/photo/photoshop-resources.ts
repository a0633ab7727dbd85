/** The resources that Photoshop and its heirs keep in a picture: there lie the IIM block and the digest of it. */
import { createHash } from 'node:crypto';

const iimResource = 0x0404;
const digestResource = 0x0425;

/** `digest`: whether the IIM block is the one the XMP was written beside (`matches`), or was changed since (`stale`). */
export type IimBlock = { bytes: Uint8Array; digest: 'matches' | 'stale' | 'absent' };

/** @param block what a container holds for IPTC: resources with or without a heading, or the bare IIM block */
export function findIim(block: Uint8Array): IimBlock | null {
  if (block[0] === 0x1c) return { bytes: block, digest: 'absent' };
  const resources = readResources(withoutHeading(block));
  const bytes = resources.get(iimResource);
  if (!bytes || bytes.length === 0) return null;
  const stored = resources.get(digestResource);
  if (stored?.length !== 16) return { bytes, digest: 'absent' };
  const actual = createHash('md5').update(bytes).digest();
  return { bytes, digest: actual.equals(stored) ? 'matches' : 'stale' };
}

function withoutHeading(block: Uint8Array): Uint8Array {
  const heading = 'Photoshop 3.0\0';
  const opening = String.fromCharCode(...block.subarray(0, heading.length));
  return opening === heading ? block.subarray(heading.length) : block;
}

/** The first of each kind. Reading stops where the block makes no sense. */
function readResources(block: Uint8Array): Map<number, Uint8Array> {
  const resources = new Map<number, Uint8Array>();
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  let at = 0;
  while (at + 12 <= block.length && view.getUint32(at) === 0x3842494d) {
    const kind = view.getUint16(at + 4);
    const nameLength = view.getUint8(at + 6) + 1;
    const sizeAt = at + 6 + nameLength + (nameLength % 2);
    if (sizeAt + 4 > block.length) break;
    const size = view.getUint32(sizeAt);
    const dataAt = sizeAt + 4;
    if (dataAt + size > block.length) break;
    if (!resources.has(kind)) resources.set(kind, block.subarray(dataAt, dataAt + size));
    at = dataAt + size + (size % 2);
  }
  return resources;
}
