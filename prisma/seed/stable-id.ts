import { createHash, randomBytes } from 'node:crypto';

/** A UUIDv7 that is always the same for the same name and instant. */
export function stableId(name: string, at: Date): string {
  return uuidV7(createHash('sha256').update(name).digest().subarray(0, 16), at.getTime());
}

/** Makes ids by the hundred thousand: like newId, but asks the system for chance in larger helpings. */
export function idMaker(): (time: number) => string {
  let chance = Buffer.alloc(0);
  return (time) => {
    if (chance.length < 16) chance = randomBytes(65_536);
    const bytes = chance.subarray(0, 16);
    chance = chance.subarray(16);
    return uuidV7(bytes, time);
  };
}

/** Makes the 16 random bytes a UUIDv7 of the given time, in place. */
export function uuidV7(bytes: Buffer, time: number): string {
  bytes.writeUIntBE(time, 0, 6);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x70;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
