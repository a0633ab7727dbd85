import { z } from 'zod';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

const answerSchema = z.object({ added: z.number(), seconds: z.number() });

/** Stories a second from `masthead seed --size`. */
export async function measureSeed(site: Site, stories: number): Promise<Figure[]> {
  const { added, seconds } = answerSchema.parse(
    JSON.parse(await site.run('seed', '--size', String(stories), '--json')),
  );
  return [
    { what: `seed of ${stories} stories`, ours: added / seconds, unit: '/s', floor: null, floorIs: '' },
  ];
}
