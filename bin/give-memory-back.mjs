/**
 * glibc keeps what it is given back: after some thousand pages a server held 80 MB for nothing. How much it keeps it can
 * only be told before a process begins, so that one that will serve begins anew in place: the same process, a few
 * hundredths of a second later. Its children, PostgreSQL among them, are told nothing. V8 is told to collect what is new
 * more often, which costs no more and leaves less, and to let the server ask for a collection (collect-when-quiet.ts), so
 * that it need not collect everything by itself as often as it would: each time, both cores of a small machine are busy with
 * it for a tenth of a second, and whoever waits for pages to be printed waits for that too.
 */
const settings = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
const flags = ['--max-semi-space-size=16', '--heap-growing-percent=200', '--expose-gc'];
const isTold = process.env.MALLOC_ARENA_MAX !== undefined;

if (isTold) {
  for (const [name, value] of Object.entries(settings))
    if (process.env[name] === value) delete process.env[name];
} else if (process.platform === 'linux' && process.argv[2] === 'start' && process.execve) {
  process.execve(
    process.execPath,
    [process.execPath, ...flags, ...process.execArgv, ...process.argv.slice(1)],
    {
      ...process.env,
      ...settings,
    },
  );
}
