import { spawnSync } from 'node:child_process';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

/** From installed and built to the first page: on an empty data folder, and again on a filled one. */
export async function measureStart(site: Site): Promise<Figure[]> {
  const again = await site.restart();
  const began = performance.now();
  spawnSync(process.execPath, ['-e', 'require("http")']);
  const floor = (performance.now() - began) / 1000;
  const floorIs = 'Node starting';
  return [
    { what: 'first start to first page', ours: site.firstStart, unit: 's', floor, floorIs },
    { what: 'second start to first page', ours: again, unit: 's', floor, floorIs },
  ];
}
