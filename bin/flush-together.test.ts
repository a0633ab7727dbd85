import { createServer, type ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { flushTogether } from './flush-together.ts';

const server = createServer();
afterEach(() => server.close());

test('what is written in one turn is handed on once, before the page has ended', async () => {
  let flushes = 0;
  let last = () => {};
  server.on('request', (_request, response: ServerResponse & { flush?: () => void }) => {
    flushTogether(response);
    expect(response.flush).toBeUndefined();
    const gzip = createGzip();
    response.flush = () => {
      flushes += 1;
      gzip.flush();
    };
    response.setHeader('content-encoding', 'gzip');
    gzip.pipe(response);
    for (let part = 0; part < 30; part += 1) {
      gzip.write(`part ${part};`);
      response.flush();
    }
    last = () => gzip.end('the end');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const page = await fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  const reader = page.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.endsWith('part 29;')) last();
  }
  expect(text).toBe(`${Array.from({ length: 30 }, (_, part) => `part ${part};`).join('')}the end`);
  expect(flushes).toBe(1);
});
