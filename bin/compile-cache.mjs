/**
 * Loaded before the program (`node --import`): what was compiled once is kept, also without its types, for the next
 * start. Plain JavaScript, so that not even this needs Node's TypeScript compiler, which takes a tenth of a second.
 */
import './give-memory-back.mjs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/masthead/compiled'));
