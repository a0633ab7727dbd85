import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Says something every few milliseconds to someone who has gone, with a handler that says what went wrong. */
const program = (outlives: boolean) => `
  import { outliveReaders } from ${JSON.stringify(join(import.meta.dirname, 'closed-output.ts'))};
  if (${outlives}) outliveReaders(process.stdout, process.stderr);
  let failures = 0;
  process.on('uncaughtException', (error) => {
    failures += 1;
    if (failures > 20) process.exit(3);
    console.error(error);
  });
  let times = 0;
  setInterval(() => {
    console.log('going on');
    console.error('going on');
    if ((times += 1) === 20) process.exit(0);
  }, 5);`;

async function exitCode(outlives: boolean): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(outlives)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdout.destroy();
  child.stderr.destroy();
  return new Promise((resolve) => child.once('exit', resolve));
}

test('who reads what is said may go', async () => {
  expect(await exitCode(true)).toBe(0);
});

test('without it, saying so goes on for ever', async () => {
  expect(await exitCode(false)).toBe(3);
});
