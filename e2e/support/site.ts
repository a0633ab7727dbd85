/** The site under test and who may enter it. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const port = Number(process.env.MASTHEAD_E2E_PORT ?? 4317);

export const dataDir = join(tmpdir(), `masthead-e2e-${port}`);

export const admin = { email: 'chief@paper.example', password: 'correct horse battery staple' };
