import { cp, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { config } from '#lib/platform/config.ts';
import { exportSite } from '#lib/press/export-site.ts';
import { pressNodes } from '#lib/press/nodes.ts';
import { build, isBuilt } from '../build.ts';
import { withDatabase } from '../database.ts';
import { publicFolder, readStyle } from '../open-press.ts';
import { Refused } from '../refused.ts';
import { render } from '../render.ts';
import { signInSecret } from '../secret.ts';

/** Writes the whole site as static files, compressed ahead, into a folder that is empty or not there yet. */
export function exportPress(folder: string, { json }: { json: boolean }): Promise<void> {
  return withDatabase(async () => {
    const target = resolve(folder);
    if ((await readdir(target).catch(() => [])).length > 0)
      throw new Refused(`${target} is not empty; choose a new folder.`);
    await mkdir(target, { recursive: true });
    const say = (line: string) => json || console.log(line);
    if (!(await isBuilt())) await build(say);
    const { url, dataDir } = config();
    process.env.NEXTAUTH_SECRET = await signInSecret(dataDir);
    const { default: next } = await import('next');
    const site = next({
      dev: false,
      dir: join(import.meta.dirname, '../..'),
      hostname: 'localhost',
      port: 0,
    });
    await site.prepare();
    const files = new Set((await readdir(publicFolder)).map((name) => `/${name}`));
    const handle = site.getRequestHandler();
    const done = await exportSite({
      house: { render: (address) => render(handle, address, new URL(url).host), readStyle },
      folder: target,
      publicUrl: url,
      isFile: (path) => files.has(path),
      onProgress: (count, known) => {
        if (!json && count % 50 === 0) process.stderr.write(`\r${count} of ${known}`);
      },
    });
    await cp(publicFolder, target, { recursive: true });
    await site.close();
    if (json) console.log(JSON.stringify({ folder: target, ...done }));
    else
      console.log(
        `\n${done.pages} pages and ${done.files} pictures in ${target}; ${done.moved} addresses that moved, ${done.gone} stories that are gone.`,
      );
  });
}

/** The presses that serve from this database now. */
export function pressStatus({ json }: { json: boolean }): Promise<void> {
  return withDatabase(async () => {
    const nodes = await pressNodes();
    if (json) console.log(JSON.stringify({ nodes }, null, 2));
    else if (nodes.length === 0) console.log('No press is running on this database.');
    else console.table(nodes);
  });
}
