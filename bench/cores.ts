/** Processor time and cores of a process, where the machine tells and lets us say: Linux. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';

/** What it has used so far, from the kernel's table of processes (proc(5)); ticks are hundredths of a second. */
export async function cpuSecondsOf(pid: number | null): Promise<number | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) / 100 : null;
}

/** Binds all its threads to one core; elsewhere than on Linux nothing happens. */
export const onCore = (core: number, pid: number) => taskset(String(core), pid);

export const onEveryCore = (pid: number) => taskset(`0-${cpus().length - 1}`, pid);

function taskset(cores: string, pid: number): Promise<void> {
  return new Promise((resolve) => execFile('taskset', ['-apc', cores, String(pid)], () => resolve()));
}
