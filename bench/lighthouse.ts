import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
});

/**
 * A phone on a slow network, as Google's Lighthouse imagines it: front, section and article. Fetched for the run and no part
 * of Masthead; CHROME_PATH names the browser. The floor is what the best page gets.
 */
export async function measureLighthouse(site: Site): Promise<Figure[]> {
  const front = await (await fetch(`${site.address}/en`)).text();
  const story = /href="(\/en\/[^"/]+\/\d{4}\/\d\d\/\d\d\/[^"]+)"/.exec(front)?.[1];
  if (!story) throw new Error('The front page leads to no article.');
  const pages = { front: '/en', section: `/en/${story.split('/')[2]}`, article: story };
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(pages)) {
    // Whoever asks first waits for the printing; Lighthouse is one of the many after.
    for (let round = 0; round < 3; round += 1) await (await fetch(`${site.address}${path}`)).text();
    figures.push(...(await askLighthouse(name, `${site.address}${path}`)));
  }
  return figures;
}

async function askLighthouse(name: string, url: string): Promise<Figure[]> {
  const file = join(tmpdir(), `masthead-lighthouse-${process.pid}-${name}.json`);
  await run([
    'exec',
    '--yes',
    '--package=lighthouse@latest',
    '--',
    'lighthouse',
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage',
  ]);
  const { categories: scores, audits } = report.parse(JSON.parse(await readFile(file, 'utf8')));
  await rm(file);
  for (const { title, score } of Object.values(audits))
    if (score !== null && score < 0.9) process.stderr.write(`  ${name}: ${title} (${score})\n`);
  return [
    ...categories.map((category) => ({
      what: `Lighthouse, ${name}, ${category}`,
      ours: (scores[category]?.score ?? 0) * 100,
      unit: 'of 100' as const,
      floor: 100,
      floorIs: 'the best',
    })),
    {
      what: `Lighthouse, ${name}, largest contentful paint`,
      ours: (audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 1000,
      unit: 's',
      floor: 1.2,
      floorIs: 'the aim',
    },
  ];
}

function run(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { stdio: ['ignore', 'inherit', 'inherit'], cwd: tmpdir() });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Lighthouse ended with ${code}.`)),
    );
  });
}
