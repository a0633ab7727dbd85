import 'server-only';
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '#prisma/generated/client.ts';

/** The client inside or outside a transaction; what every query and command takes. */
export type Db = Prisma.TransactionClient;

declare global {
  var mastheadDb: PrismaClient | undefined;
}

/** One pool for the process, kept over reloads in development. */
export function db(): PrismaClient {
  globalThis.mastheadDb ??= connect(requiredUrl());
  return globalThis.mastheadDb;
}

const mostNames = 2000;

export function connect(url: string, poolSize = 10): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: url,
        max: poolSize,
        application_name: 'masthead',
        // Compiling a statement takes longer than any of ours runs. What waits to be sorted into an index of words is read
        // by each search from end to end: PostgreSQL's 4 MB made searches twice as long.
        options: '-c jit=off -c gin_pending_list_limit=256',
      },
      { statementNameGenerator: ({ sql }) => statementName(sql) },
    ),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
}

/**
 * Everything that `read` asks is answered as it stood at one moment. Without that, a story's latest revision may be gone
 * when it is asked for: the next save of its author takes its place.
 */
export function atOneMoment<T>(read: (tx: Db) => Promise<T>): Promise<T> {
  return db().$transaction(read, { isolationLevel: 'RepeatableRead' });
}

const names = new Map<string, string>();

/** Named statements are planned once a connection. The longest differ with every number of rows and are not kept. */
function statementName(sql: string): string {
  if (sql.length > 16_000) return '';
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash('md5').update(sql).digest('base64');
  if (names.size < mostNames) names.set(sql, name);
  return name;
}

function requiredUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set; start with `npm start`, which sets it.');
  return url;
}

export { Prisma };
