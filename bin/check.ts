/** `npm test`: lint, types, unit, integration and browser tests, and one closing line with what passed and what failed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { build, generateIfChanged, isBuilt } from './build.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'test-results');

type Count = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function step(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
}

/** A tool from node_modules/.bin; its output is shown as it comes. @returns whether it ended well */
function run(tool: string, ...args: string[]): boolean {
  return (
    spawnSync(join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: 'inherit' }).status === 0
  );
}

function checkOnly(title: string, tool: string, ...args: string[]): Count {
  step(title);
  return run(tool, ...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(project: 'unit' | 'integration'): Count {
  step(`${project} tests`);
  const report = join(reports, `${project}.json`);
  const ok = run(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = vitestReport.parse(
    JSON.parse(readFileSync(report, 'utf8')),
  );
  const failed = numFailedTests === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : numFailedTests;
  return { passed: numPassedTests, failed: ok ? failed : Math.max(1, failed) };
}

function playwright(project: 'reader' | 'newsroom'): Count {
  step(`browser tests: ${project}`);
  const report = join(reports, 'report.json');
  rmSync(report, { force: true });
  const ok = run('playwright', 'test', `--project=${project}`);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = playwrightReport.parse(JSON.parse(readFileSync(report, 'utf8')));
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: ok ? failed : Math.max(1, failed) };
}

async function buildSite(): Promise<Count> {
  step('build');
  try {
    if (!(await isBuilt())) await build((line) => console.log(line));
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
if (!existsSync(join(root, '..', 'shared', 'fixtures'))) {
  console.log(
    'The shared test files (../shared/fixtures) are not here: tests on them are left out, all others run.',
  );
}
await generateIfChanged((line) => console.log(line));
const counts: Count[] = [
  checkOnly('lint', 'biome', 'check', '.'),
  checkOnly('types', 'tsc', '--noEmit'),
  vitest('unit'),
  vitest('integration'),
  await buildSite(),
  playwright('reader'),
  playwright('newsroom'),
];
const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
