/** One account a role, and who comes to a door signed in as one of them, or not at all. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type APIRequestContext, type Browser, request } from '@playwright/test';
import pg from 'pg';
import { z } from 'zod';
import { findRunning } from '#bin/data-folder.ts';
import { newId } from '#lib/platform/ids.ts';
import { type Role, roles } from '#lib/staff/roles.ts';
import { signIn } from './newsroom.ts';
import { type Visitor, visitors } from './policy.ts';
import { dataDir, port } from './site.ts';

const root = join(import.meta.dirname, '..', '..');

export const site = `http://localhost:${port}`;

export function accountOf(role: Role): { email: string; password: string } {
  return { email: `desk-${role.replace('_', '-')}@paper.example`, password: 'nine grey herons wait' };
}

/** Makes the accounts that are not there yet, with the command line. */
export async function makeAccounts(): Promise<void> {
  const listed = z.array(z.object({ email: z.string() })).parse(JSON.parse(await masthead('list', '--json')));
  for (const role of roles) {
    const { email, password } = accountOf(role);
    if (listed.some((user) => user.email === email)) continue;
    await masthead('add', email, '--name', `The ${role}`, '--role', role, '--password', password);
  }
}

/** An account that no other journey uses, for what stays with it. */
export async function makeOwnAccount(role: Role): Promise<{ email: string; password: string }> {
  const own = { email: `${newId()}@paper.example`, password: 'nine grey herons wait' };
  await masthead('add', own.email, '--name', `Own ${role}`, '--role', role, '--password', own.password);
  return own;
}

async function masthead(...args: string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: '', MASTHEAD_DATA_DIR: dataDir };
  const { stdout } = await promisify(execFile)(join(root, 'bin', 'masthead'), ['user', ...args], { env });
  return stdout;
}

export type Visits = (visitor: Visitor) => APIRequestContext;

/** Everyone signs in through the form; the one who does not is among them. */
export async function makeVisits(browser: Browser): Promise<Visits> {
  await makeAccounts();
  const made = new Map<Visitor, APIRequestContext>();
  for (const visitor of visitors) {
    const context = await browser.newContext({ baseURL: site });
    if (visitor !== 'signed out') await signIn(await context.newPage(), accountOf(visitor));
    const storageState = await context.storageState();
    made.set(visitor, await request.newContext({ baseURL: site, storageState }));
    await context.close();
  }
  return (visitor) => {
    const visit = made.get(visitor);
    if (!visit) throw new Error(`${visitor} did not come.`);
    return visit;
  };
}

/** The process that serves the site under test, and its database. */
export async function runningSite(): Promise<{ pid: number; databaseUrl: string }> {
  const running = await findRunning(dataDir);
  if (!running) throw new Error(`Nothing runs on ${dataDir}.`);
  return running;
}

/** What the database itself says, for what no page tells. */
export async function askDatabase<Row extends z.ZodType>(
  row: Row,
  sql: string,
  values: readonly string[] = [],
): Promise<z.output<Row>[]> {
  const client = new pg.Client({ connectionString: (await runningSite()).databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(sql, [...values]);
    return z.array(row).parse(rows);
  } finally {
    await client.end();
  }
}
