/** The whole environment, parsed once. A wrong value stops the start with a sentence. */
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

const emptyIsUnset = (value: unknown) => (value === '' ? undefined : value);

const environmentSchema = z.object({
  PORT: z.preprocess(
    emptyIsUnset,
    z.coerce.number('PORT must be a number.').int().min(0).max(65535).default(3000),
  ),
  HOST: z.preprocess(emptyIsUnset, z.string().default('127.0.0.1')),
  DATABASE_URL: z.preprocess(
    emptyIsUnset,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgresql://.')
      .optional(),
  ),
  MASTHEAD_DATA_DIR: z.preprocess(emptyIsUnset, z.string().default('.data')),
  MASTHEAD_ADMIN_EMAIL: z.preprocess(
    emptyIsUnset,
    z.email('MASTHEAD_ADMIN_EMAIL must be an e-mail address.').optional(),
  ),
  MASTHEAD_ADMIN_PASSWORD: z.preprocess(
    emptyIsUnset,
    z.string().min(12, 'MASTHEAD_ADMIN_PASSWORD must have at least 12 characters.').optional(),
  ),
  MASTHEAD_URL: z.preprocess(
    emptyIsUnset,
    z.url('MASTHEAD_URL must be an address such as https://news.example.').optional(),
  ),
  MASTHEAD_STORAGE: z.preprocess(emptyIsUnset, z.string().optional()),
});

export type Config = {
  port: number;
  host: string;
  /** Unset means: use the embedded PostgreSQL in the data folder. */
  databaseUrl: string | null;
  dataDir: string;
  admin: { email: string | null; password: string | null };
  /** Public address without a trailing slash. */
  url: string;
  storageDir: string;
};

export class ConfigError extends Error {}

export function parseConfig(environment: Record<string, string | undefined>, workingFolder: string): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.path.join('.') ?? '';
    const message = issue?.message ?? 'it could not be read';
    throw new ConfigError(message.startsWith(name) ? message : `${name} is wrong: ${message}.`);
  }
  const env = parsed.data;
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(workingFolder, path));
  const dataDir = absolute(env.MASTHEAD_DATA_DIR);
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir,
    admin: {
      email: env.MASTHEAD_ADMIN_EMAIL?.toLowerCase() ?? null,
      password: env.MASTHEAD_ADMIN_PASSWORD ?? null,
    },
    url: (env.MASTHEAD_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    storageDir: storageFolder(env.MASTHEAD_STORAGE, dataDir, absolute),
  };
}

function storageFolder(
  setting: string | undefined,
  dataDir: string,
  absolute: (path: string) => string,
): string {
  if (setting === undefined) return resolve(dataDir, 'storage');
  if (/^[a-z0-9]+:\/\//i.test(setting)) {
    throw new ConfigError('MASTHEAD_STORAGE must be a folder; storage at an s3:// address is not there yet.');
  }
  return absolute(setting);
}

let current: Config | undefined;

/** The configuration of this process. */
export function config(): Config {
  current ??= parseConfig(process.env, process.cwd());
  return current;
}
