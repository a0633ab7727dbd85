/** Other programs beside the site under test: started in a folder of their own, ended with the test. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

export type Program = { address: string; stop: () => Promise<void> };

/** Whether a program can be started here. */
export function isInstalled(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** @param args for the port that is free */
export async function startProgram(
  program: string,
  args: (port: number) => Promise<string[]>,
  env: Record<string, string> = {},
): Promise<Program> {
  const port = await freePort();
  const child = spawn(program, await args(port), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  const address = `http://localhost:${port}`;
  for (let round = 0; round < 400; round += 1) {
    if (child.exitCode !== null) break;
    if (
      await fetch(`${address}/robots.txt`).then(
        () => true,
        () => false,
      )
    )
      return { address, stop: () => end(child) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await end(child);
  throw new Error(`${program} did not start: ${said}`);
}

/** @returns what it printed */
export function runProgram(program: string, args: string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env } });
    let [out, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8');
    });
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${program} ${code}: ${errors}`)),
    );
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
