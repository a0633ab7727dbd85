/**
 * Opens the database in a thread of its own: each step of a first start waits for a program to end, and this thread,
 * which loads Next meanwhile, would keep every one of them waiting.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { config } from '#lib/platform/config.ts';
import { type Database, openDatabase } from './database.ts';
import { demoTemplate } from './demo-template.ts';
import { stopPostgres } from './postgres.ts';
import { StartError } from './start-error.ts';

const askedSchema = z.object({ withDemo: z.boolean() });
const answerSchema = z.union([
  z.object({ url: z.string(), isOurs: z.boolean() }),
  z.object({ refusal: z.string() }),
]);
type Answer = z.infer<typeof answerSchema>;

/**
 * As openDatabase.
 * @param withDemo whether an embedded database that is not there yet may be a copy of the demo newsroom's
 * @throws StartError
 */
export async function openDatabaseAside(withDemo: boolean): Promise<Database> {
  const thread = new Worker(new URL(import.meta.url), { workerData: { withDemo } });
  const answer = await new Promise<Answer>((resolve, reject) => {
    thread.once('message', (message) => resolve(answerSchema.parse(message)));
    thread.once('error', reject);
  });
  if ('refusal' in answer) throw new StartError(answer.refusal);
  process.env.DATABASE_URL = answer.url;
  return { url: answer.url, stop: async () => (answer.isOurs ? stopPostgres(config().dataDir) : undefined) };
}

async function answerInThread(): Promise<Answer> {
  const { withDemo } = askedSchema.parse(workerData);
  const settings = config();
  try {
    const { url } = await openDatabase(settings, withDemo ? await demoTemplate(settings.storageDir) : null);
    return { url, isOurs: settings.databaseUrl === null };
  } catch (error) {
    if (error instanceof StartError) return { refusal: error.message };
    throw error;
  }
}

if (!isMainThread) parentPort?.postMessage(await answerInThread());
