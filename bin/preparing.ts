/** prepare-newsroom.ts in a process of its own, loaded while PostgreSQL starts and at work while Next does. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { Admin } from './first-admin.ts';
import { StartError } from './start-error.ts';

export const questionSchema = z.object({ databaseUrl: z.string() });
const adminSchema = z.object({ email: z.string(), password: z.string().nullable() }).nullable();
const answerSchema = z.union([
  z.object({ line: z.string() }),
  z.object({ migrated: z.literal(true) }),
  z.object({ admin: adminSchema }),
  z.object({ refusal: z.string() }),
  z.object({ failure: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;

export type Preparing = {
  /** @param say prints one line of progress */
  prepare: (databaseUrl: string, say: (line: string) => void) => Prepared;
  stop: () => Promise<void>;
};
/** Both fail with a StartError where there is something to be done about it. */
export type Prepared = { migrated: Promise<void>; filled: Promise<Admin> };

export function openPreparing(): Preparing {
  const child = fork(join(import.meta.dirname, 'prepare-newsroom.ts'));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    prepare: (databaseUrl, say) => {
      const migrated = Promise.withResolvers<void>();
      const filled = Promise.withResolvers<Admin>();
      const fail = (error: Error) => {
        migrated.reject(error);
        filled.reject(error);
      };
      // Who waits for the one may not have come to the other.
      migrated.promise.catch(() => undefined);
      filled.promise.catch(() => undefined);
      child.on('error', fail);
      child.on('message', (message) => {
        const answer = answerSchema.parse(message);
        if ('line' in answer) say(answer.line);
        else if ('migrated' in answer) migrated.resolve();
        else if ('admin' in answer) filled.resolve(answer.admin);
        else if ('refusal' in answer) fail(new StartError(answer.refusal));
        else fail(new Error(`The newsroom could not be prepared: ${answer.failure}`));
      });
      ended.then(() => fail(new Error('The newsroom could not be prepared: its process ended.')));
      child.send({ databaseUrl } satisfies z.infer<typeof questionSchema>);
      return { migrated: migrated.promise, filled: filled.promise };
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill();
      await ended;
    },
  };
}
