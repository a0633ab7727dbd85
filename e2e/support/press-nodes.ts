/** Serving nodes with a press of their own, in the test's process, and cables to the database that can be cut. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createSite } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Press, type PressOptions } from '#lib/press/press.ts';

export type Node = {
  get: (path: string, init?: RequestInit) => Promise<Response>;
  cut: () => void;
  mend: () => void;
  /** As a database that is not running. */
  refuse: () => void;
  /** @param meanwhile happens while it is stopped */
  restart: (meanwhile?: () => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
};

type Options = Pick<PressOptions, 'render'> & Partial<PressOptions>;

/** @param options.render what the site renders, as `bin/serve.ts` would give it */
export async function openNode(options: Options): Promise<Node> {
  const cable = await openCable(new URL(process.env.DATABASE_URL ?? ''));
  const folder = await mkdtemp(join(tmpdir(), 'masthead-press-'));
  const open = () =>
    Press.open({
      readStyle: async () => '',
      databaseUrl: cable.url,
      // Nodes print for each other only where a test says so.
      house: folder,
      folder,
      host: 'test',
      isOnlyHere: false,
      mostMemory: 8 * 1024 * 1024,
      mostDisk: 64 * 1024 * 1024,
      isFile: () => false,
      ...options,
    });
  let press = await open();
  const server = createSite((request, response) =>
    press.answer(request, response, () =>
      response.writeHead(503, { 'x-next': 'yes' }).end('not from the press'),
    ),
  );
  const port = await listen(server);
  return {
    get: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init }),
    cut: cable.cut,
    mend: cable.mend,
    refuse: cable.close,
    restart: async (meanwhile) => {
      await press.stop();
      await meanwhile?.();
      press = await open();
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await press.stop();
      cable.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A way to the database that swallows everything while it is cut, as a broken network does. */
async function openCable(database: URL) {
  const ends = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.on('error', () => undefined);
    const far = connect(Number(database.port), database.hostname);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('close', () => ends.delete(end));
      end.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
  });
  const url = new URL(database);
  url.port = String(await listen(server));
  return {
    url: url.href,
    cut: () => {
      isCut = true;
      for (const end of ends) end.unpipe().pause();
    },
    mend: () => {
      isCut = false;
      for (const end of ends) end.destroy();
    },
    close: () => {
      server.close();
      for (const end of ends) end.destroy();
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}
