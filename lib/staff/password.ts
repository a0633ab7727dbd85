import 'server-only';
import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** 32 MB and a tenth of a second or more a try. The hash carries them, so that they can be raised later. */
const today = { ln: 15, r: 8, p: 3 };
type Parameters = typeof today;

const hashPattern = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9_-]+)\$([A-Za-z0-9_-]+)$/;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, 32, today);
  return `$scrypt$ln=${today.ln},r=${today.r},p=${today.p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** Takes as long for a missing hash as for a wrong password, and never says which it was. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const parsed = parseHash(hash) ?? parseHash(await dummyHash());
  if (!parsed) return false;
  const key = await derive(password, parsed.salt, parsed.key.length, parsed.parameters);
  return timingSafeEqual(key, parsed.key) && hash !== null;
}

/** The hash was made with other parameters than today's. */
export function needsRehash(hash: string): boolean {
  const parameters = parseHash(hash)?.parameters;
  return parameters?.ln !== today.ln || parameters.r !== today.r || parameters.p !== today.p;
}

/** A first password that can be read over the telephone: no letters or figures that look alike. */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

let dummy: Promise<string> | undefined;

function dummyHash(): Promise<string> {
  dummy ??= hashPassword(randomBytes(16).toString('hex'));
  return dummy;
}

function parseHash(hash: string | null): { parameters: Parameters; salt: Buffer; key: Buffer } | null {
  const match = hash === null ? null : hashPattern.exec(hash);
  if (!match) return null;
  const [, ln, r, p, salt = '', key = ''] = match;
  return {
    parameters: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}

function derive(password: string, salt: Buffer, length: number, { ln, r, p }: Parameters): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
