/** The command line. Exit status: 0 done, 1 refused (the reason on stderr), 2 wrong usage. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { generateIfChanged } from './build.ts';

const newest = [24, 22];
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 22) {
  console.error(
    `Masthead runs on Node 22.18 or newer (${newest.join(' or ')} recommended); this is ${process.version}. Use \`npm start\`, which brings its own.`,
  );
  process.exit(1);
}

const program = new Command('masthead')
  .description('The newsroom: start it, fill it, bring copy in, keep its accounts.')
  .showHelpAfterError()
  .exitOverride();

program
  .command('start')
  .description('build if the sources changed, start the database, migrate, and serve site and newsroom')
  .option('--dev', 'serve in development, without building', false)
  .action(async (options: { dev: boolean }) => (await import('./commands/start.ts')).start(options));

program
  .command('migrate')
  .description("bring the database to this version's schema")
  .option('--dry-run', 'only name what would be applied', false)
  .option('--json', 'print JSON', false)
  .action(async (options: { dryRun: boolean; json: boolean }) =>
    (await import('./commands/migrate.ts')).migrate(options),
  );

program
  .command('seed')
  .description('fill an empty database with the demo newsroom')
  .option('--size <n>', 'add this many further stories for load tests', wholeNumber, 0)
  .option('--json', 'print JSON', false)
  .action(async (options: { size: number; json: boolean }) =>
    (await import('./commands/seed.ts')).seed(options),
  );

program
  .command('import')
  .description('make a draft of raw copy: a text or HTML file, or - for standard input')
  .argument('<file...>', 'files, or -')
  .option('--format <format>', 'text, html or markdown, where it is not to be guessed')
  .option(
    '--edition <code>',
    "the edition to import into (else the one of the copy's language); its zone is used where the copy gives none",
  )
  .option('--dry-run', 'read and report, write nothing', false)
  .option('--json', 'print JSON', false)
  .action(
    async (files: string[], options: { format?: string; edition?: string; dryRun: boolean; json: boolean }) =>
      (await import('./commands/import.ts')).importCopy(files, options),
  );

const press = program.command('press').description('the printed pages that readers get');
press
  .command('export')
  .description('write the whole site as static files, compressed ahead')
  .argument('<folder>', 'an empty folder, or one that is not there yet')
  .option('--json', 'print JSON', false)
  .action(async (folder: string, options: { json: boolean }) =>
    (await import('./commands/press.ts')).exportPress(folder, options),
  );
press
  .command('status')
  .description('list the presses that serve from this database')
  .option('--json', 'print JSON', false)
  .action(async (options: { json: boolean }) => (await import('./commands/press.ts')).pressStatus(options));

const user = program.command('user').description('keep the accounts');
user
  .command('add')
  .description('add a person who can sign in')
  .argument('<email>')
  .requiredOption('--name <name>', 'the name')
  .option('--role <role...>', 'reporter, editor, byline-admin, photo-editor, admin', ['reporter'])
  .option('--password <password>', 'at least 12 characters; made and printed when left out')
  .option('--json', 'print JSON', false)
  .action(
    async (email: string, options: { name: string; role: string[]; password?: string; json: boolean }) =>
      (await import('./commands/user.ts')).addUser({
        email,
        name: options.name,
        roles: options.role,
        password: options.password,
        json: options.json,
      }),
  );
user
  .command('list')
  .description('list the accounts')
  .option('--json', 'print JSON', false)
  .action(async (options: { json: boolean }) => (await import('./commands/user.ts')).listUsers(options));
user
  .command('reset')
  .description('give somebody a new password and end their sessions')
  .argument('<email>')
  .option('--json', 'print JSON', false)
  .action(async (email: string, options: { json: boolean }) =>
    (await import('./commands/user.ts')).resetUser({ email, json: options.json }),
  );

program
  .command('doctor')
  .description('look at everything a start needs and say what is wrong')
  .option('--json', 'print JSON', false)
  .action(async (options: { json: boolean }) => (await import('./commands/doctor.ts')).doctor(options));

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

/** Refusals are one sentence; anything else is a defect and keeps its trace. */
async function explain(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const [{ Refused }, { StartError }, { ConfigError }, { Refusal }, { MigrationError }] = await Promise.all([
    import('./refused.ts'),
    import('./start-error.ts'),
    import('#lib/platform/config.ts'),
    import('#lib/platform/errors.ts'),
    import('#prisma/migrate.ts'),
  ]);
  const expected = [Refused, StartError, ConfigError, Refusal, MigrationError].some(
    (kind) => error instanceof kind,
  );
  console.error(expected && error instanceof Error ? `masthead: ${error.message}` : error);
  return 1;
}

/** Ends once everything printed has reached whoever reads it; an exit would cut off a pipe's last part. */
async function leave(code: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise((resolve) => stream.write('', resolve));
  }
  process.exit(code);
}

try {
  await generateIfChanged((line) => process.stderr.write(`${line}\n`));
  await program.parseAsync();
} catch (error) {
  await leave(await explain(error));
}
await leave(0);
