/** Which letters of a line are still there: known by who they are, not by what they say. */
import type { Run } from './letters.ts';
import { type ShownNode, sizeOf } from './shown.ts';

export type Kept = { old: number; now: number; length: number };
type Placed = Run & { at: number };

/** In their order; letters never change places in one text. */
export function keptLetters(before: ShownNode, after: ShownNode): Kept[] {
  const [old, now] = [runsOf(before), runsOf(after)];
  const kept: Kept[] = [];
  let next = 0;
  for (const run of old)
    for (let done = 0; done < run.length; ) {
      const found = firstOf(now, next, run.client, run.clock + done, run.clock + run.length);
      if (!found) break;
      next = found.index;
      const { clock, length, at } = found.run;
      const begin = Math.max(clock, run.clock + done);
      const end = Math.min(clock + length, run.clock + run.length);
      add(kept, { old: run.at + begin - run.clock, now: at + begin - clock, length: end - begin });
      done = end - run.clock;
    }
  return kept;
}

/** The first run, from an index on, that holds one of the letters. */
function firstOf(
  runs: readonly Placed[],
  start: number,
  client: number,
  from: number,
  to: number,
): { index: number; run: Placed } | null {
  for (let index = start; index < runs.length; index++) {
    const run = runs[index];
    if (run && run.client === client && run.clock < to && from < run.clock + run.length)
      return { index, run };
  }
  return null;
}

function add(kept: Kept[], more: Kept): void {
  const last = kept.at(-1);
  if (last && last.old + last.length === more.old && last.now + last.length === more.now)
    last.length += more.length;
  else kept.push(more);
}

function runsOf(line: ShownNode): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const part of line.parts) {
    if (part.kind === 'text')
      for (const run of part.runs) {
        placed.push({ ...run, at });
        at += run.length;
      }
    else {
      const id = part.type?._item?.id;
      if (id) placed.push({ client: id.client, clock: id.clock, length: sizeOf(part), at });
      at += sizeOf(part);
    }
  }
  return placed;
}
