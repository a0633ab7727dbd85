import { connect, type Socket } from 'node:net';

export type Asked = {
  perSecond: number;
  /** Milliseconds. */
  latencies: number[];
};

/**
 * Asks for one page for `seconds` on so many connections, each the next time as soon as its answer is there. Bare
 * sockets: a client that reads HTTP as a browser does costs several times what the server does, and would be measured.
 * @throws when an answer is none of 200, or a connection ends
 */
export async function askHard(url: string, connections: number, seconds: number): Promise<Asked> {
  const { hostname, port, pathname, search } = new URL(url);
  const request = Buffer.from(
    `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept-Encoding: br\r\n\r\n`,
  );
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ host: hostname, port: Number(port || 80), noDelay: true });
      await askOn(socket, request, latencies, until).finally(() => socket.destroy());
    }),
  );
  return { perSecond: latencies.length / ((performance.now() - began) / 1000), latencies };
}

function askOn(socket: Socket, request: Buffer, latencies: number[], until: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let asked = performance.now();
    let missing: Missing = null;
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server ended a connection.')));
    socket.on('data', (chunk: Buffer) => {
      try {
        missing = missing === null ? afterHead(chunk) : lessen(missing, chunk);
      } catch (error) {
        reject(error);
        return;
      }
      if (missing !== 0) return;
      const now = performance.now();
      latencies.push(now - asked);
      if (now >= until) {
        resolve();
        return;
      }
      missing = null;
      asked = now;
      socket.write(request);
    });
    socket.write(request);
  });
}

/** Of the answer: how many bytes are still to come, or that its last chunk is; null before it began. */
type Missing = number | 'last chunk' | null;

const headEnd = '\r\n\r\n';
const lastChunk = Buffer.from('0\r\n\r\n');

function afterHead(chunk: Buffer): Missing {
  const end = chunk.indexOf(headEnd);
  const head = chunk.toString('latin1', 0, end);
  if (end === -1 || !head.startsWith('HTTP/1.1 200'))
    throw new Error(`The page was answered with "${head.split('\r\n')[0]}".`);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) return lessen('last chunk', chunk);
  return Number(length) - (chunk.length - end - headEnd.length);
}

function lessen(missing: number | 'last chunk', chunk: Buffer): Missing {
  if (missing !== 'last chunk') return missing - chunk.length;
  return chunk.subarray(-lastChunk.length).equals(lastChunk) ? 0 : 'last chunk';
}
