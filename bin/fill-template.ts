/** Fills the database and the storage of the environment with the demo newsroom: see demo-template.ts. */
import { db } from '#lib/platform/db.ts';
import { fillWithDemo } from './fill-with-demo.ts';

await fillWithDemo();
await db().$disconnect();
