import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-cli-'));
  // As root the database runs under another account, which must be able to enter.
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ended = { code: number | null; out: string; err: string };

function masthead(args: string[], env: Record<string, string> = {}, input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        '--conditions=react-server',
        '--disable-warning=ExperimentalWarning',
        join(root, 'bin/masthead.ts'),
        ...args,
      ],
      {
        cwd: root,
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          DATABASE_URL: '',
          MASTHEAD_DATA_DIR: join(folder, 'data'),
          ...env,
        },
      },
    );
    const ended: Ended = { code: null, out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      ended.out += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      ended.err += chunk.toString('utf8');
    });
    child.on('close', (code) => resolve({ ...ended, code }));
    child.stdin.end(input);
  });
}

/** One clear sentence, no trace, status 1. */
function expectRefusal({ code, err }: Ended, sentence: RegExp): void {
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
}

describe('start says why it cannot', () => {
  test('the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expectRefusal(await masthead(['start'], { PORT: String(port) }), new RegExp(`Port ${port} is in use`));
    other.close();
  });

  test('a setting is wrong', async () => {
    expectRefusal(await masthead(['start'], { PORT: 'eighty' }), /PORT must be a number/);
    expectRefusal(
      await masthead(['start'], { DATABASE_URL: 'mysql://x' }),
      /DATABASE_URL must begin with postgresql/,
    );
    expectRefusal(await masthead(['start'], { MASTHEAD_ADMIN_PASSWORD: 'short' }), /at least 12 characters/);
  });

  test('the database cannot be reached', async () => {
    const url = 'postgresql://masthead:hush@127.0.0.1:1/masthead';
    const ended = await masthead(['start'], { PORT: '0', DATABASE_URL: url });
    expectRefusal(ended, /cannot be reached/);
    expect(ended.err).not.toContain('hush');
  });

  test('the data folder belongs to another that runs', async () => {
    const data = join(folder, 'taken');
    await mkdir(data);
    await writeFile(
      join(data, 'running.json'),
      JSON.stringify({ pid: process.pid, databaseUrl: 'postgresql://x' }),
    );
    expectRefusal(
      await masthead(['start'], { PORT: '0', MASTHEAD_DATA_DIR: data }),
      /already runs on the data folder/,
    );
  });

  test('the data folder is damaged', async () => {
    const data = join(folder, 'damaged');
    await mkdir(join(data, 'postgres'), { recursive: true });
    await writeFile(join(data, 'postgres', 'PG_VERSION'), '18\n');
    await writeFile(join(data, 'postgres-password'), 'secret');
    expectRefusal(await masthead(['start'], { PORT: '0', MASTHEAD_DATA_DIR: data }), /damaged/);
  });

  test('the data folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    expectRefusal(
      await masthead(['start'], { PORT: '0', MASTHEAD_DATA_DIR: join(folder, 'file', 'data') }),
      /cannot be used/,
    );
  });
});

describe('the command line', () => {
  test('explains itself, and ends with 2 on wrong usage', async () => {
    const help = await masthead(['--help']);
    expect(help.code).toBe(0);
    for (const command of ['start', 'migrate', 'seed', 'import', 'user', 'doctor'])
      expect(help.out).toContain(command);
    expect((await masthead(['import', '--help'])).out).toContain('--dry-run');
    expect((await masthead(['fly'])).code).toBe(2);
    expect((await masthead(['seed', '--size', 'many'])).code).toBe(2);
  });

  test('reads copy without a database', async () => {
    const copy =
      'Ferries resume\n\nBy MO JINGXI (China Daily)\n\nThe first boat left at half past nine.\n\n(Web editor: Wu Lan)\n';
    const ended = await masthead(['import', '--dry-run', '--json', '-'], {}, copy);
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({
      format: 'text',
      stories: [
        {
          headline: 'Ferries resume',
          bylineText: 'By MO JINGXI (China Daily)',
          credits: [
            { role: 'writer', name: 'Mo Jingxi', agency: 'China Daily' },
            { role: 'web-editor', name: 'Wu Lan', agency: null },
          ],
        },
      ],
    });
  });

  test('prints a long answer to its end', async () => {
    const copy = `A long story\n\n${'A sentence of the story, and another one after it. '.repeat(12).concat('\n\n').repeat(400)}`;
    const ended = await masthead(['import', '--dry-run', '--json', '-'], {}, copy);
    expect(JSON.parse(ended.out).stories[0].paragraphs).toHaveLength(400);
  });

  test('refuses copy that is none', async () => {
    expectRefusal(await masthead(['import', '--dry-run', '-'], {}, ''), /standard input|no text|empty/i);
    expectRefusal(await masthead(['import', '--dry-run', join(folder, 'nowhere.txt')]), /cannot be read/);
  });

  test('adds accounts and imports into the database it is given', async () => {
    const env = { DATABASE_URL: process.env.DATABASE_URL ?? '' };
    const email = `desk-${process.pid}@paper.example`;
    const added = await masthead(
      ['user', 'add', email, '--name', 'The Desk', '--role', 'byline-admin', '--json'],
      env,
    );
    expect(JSON.parse(added.out)).toMatchObject({ email, roles: ['byline_admin'] });
    expectRefusal(await masthead(['user', 'add', email, '--name', 'Again'], env), /./);
    expectRefusal(
      await masthead(['user', 'add', 'x@paper.example', '--name', 'X', '--role', 'king'], env),
      /not a role/,
    );
    const listed = await masthead(['user', 'list'], env);
    expect(listed.out).toContain(email);
    const reset = await masthead(['user', 'reset', email, '--json'], env);
    expect(JSON.parse(reset.out).password).toMatch(/.{12,}/);
  }, 120_000);
});
