import { Agent, get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { revisionFields } from '#lib/article/revision-rows.ts';
import { saveArticle } from '#lib/article/save-article.ts';
import { updateArticle } from '#lib/article/update-article.ts';
import { db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import { pressKnows } from '#lib/press/acknowledge.ts';
import { commandLine } from '#lib/staff/actor.ts';
import { type Figure, percentile } from './figure.ts';
import type { Site } from './site.ts';

const rounds = 200;
/** What a node runs for the first time it has to compile, which takes ten times as long. */
const warmUp = 100;

/**
 * From the command to its acknowledgement, and from there to every page that shows the story new on every node, on three
 * nodes with one database. The command is given from here, as the newsroom's action gives it: update, then wait until every
 * press knows.
 */
export async function measurePublishing(site: Site): Promise<Figure[]> {
  const databaseUrl = await site.databaseUrl();
  process.env.DATABASE_URL = databaseUrl;
  const others = [await site.openNode(databaseUrl), await site.openNode(databaseUrl)];
  const nodes = [site.address, ...others.map(({ address }) => address)];
  const acknowledged: number[] = [];
  const visible: number[] = [];
  const whole: number[] = [];
  try {
    const article = await newest();
    const pages = [article.address, article.front, article.section];
    for (let round = -warmUp; round < rounds; round += 1) {
      await readAll(nodes, pages);
      const headline = `Ferries resume, ${round} times over ${newId().slice(-6)}`;
      const move = await prepare(article.id, headline);
      const began = performance.now();
      await updateArticle(commandLine, move);
      await pressKnows();
      const told = performance.now();
      const answers = await readAll(nodes, pages);
      const seen = performance.now();
      for (const { of, body } of answers)
        if (!body().includes(headline))
          throw new Error(`${of} was old after the change had been acknowledged.`);
      if (round < 0) continue;
      acknowledged.push(told - began);
      visible.push(seen - told);
      whole.push(seen - began);
    }
  } finally {
    agent.destroy();
    await Promise.all(others.map((node) => node.close()));
    await db().$disconnect();
  }
  const figure = (what: string, samples: number[], share: number): Figure => ({
    what,
    ours: percentile(samples, share),
    unit: 'ms',
    floor: null,
    floorIs: '',
  });
  return [
    figure('update acknowledged, 3 nodes, p50', acknowledged, 0.5),
    figure('update acknowledged, 3 nodes, p99', acknowledged, 0.99),
    figure('acknowledged to article, front and section new on 3 nodes, p50', visible, 0.5),
    figure('acknowledged to article, front and section new on 3 nodes, p99', visible, 0.99),
    figure('from the command to all that, p50', whole, 0.5),
    figure('from the command to all that, p99', whole, 0.99),
  ];
}

async function newest() {
  const row = await db().article.findFirstOrThrow({
    where: { status: 'published', edition: { code: 'en' } },
    orderBy: { firstPublishedAt: 'desc' },
    select: { id: true, address: true },
  });
  const address = row.address ?? '';
  const [, edition, section] = address.split('/');
  return { id: row.id, address, front: `/${edition}`, section: `/${edition}/${section}` };
}

async function prepare(articleId: string, headline: string) {
  const { editionId, latestRevisionId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const baseRevisionId = latestRevisionId ?? '';
  const revisionId = newId();
  const fields = { ...(await revisionFields(db(), baseRevisionId)), headline };
  await saveArticle(commandLine, { articleId, revisionId, baseRevisionId, editionId, fields });
  return { articleId, revisionId };
}

/** As browsers ask over https; for an encoding that few take, each page would be packed a second time. */
const headers = { 'accept-encoding': 'br' };
const agent = new Agent({ keepAlive: true });

type Read = { of: string; body: () => string };

/** Each page on each node, all at once. They are unpacked later, since who asks shares the machine with who answers. */
function readAll(nodes: readonly string[], pages: readonly string[]): Promise<Read[]> {
  return Promise.all(nodes.flatMap((node) => pages.map((page) => read(`${node}${page}`))));
}

function read(of: string): Promise<Read> {
  return new Promise((resolve, reject) => {
    get(of, { headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ of, body: () => brotliDecompressSync(Buffer.concat(parts)).toString() }),
      );
    }).on('error', reject);
  });
}
