/** The files that pages of the newsroom are made of, packed once after the build, as tight as it goes. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from '#lib/press/compress.ts';

/** Below this a packed file saves nothing that can be felt. */
const leastBytes = 1000;

/** Writes a packed file, `.br`, beside each script and stylesheet in the folder. */
export async function packFiles(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map(async (name) => {
        const bytes = await readFile(join(folder, name));
        if (bytes.byteLength < leastBytes) return;
        await writeFile(join(folder, `${name}.br`), await compress(bytes, 'br', 'small'));
      }),
  );
}
