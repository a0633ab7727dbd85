import { seededRandom } from '../../random.ts';
import type { Scene } from '../scene.ts';
import { develop } from './develop.ts';
import { newPlate } from './plate.ts';

export type Exposed = { bytes: Uint8Array; width: number; height: number };

/** Draws one scene at full size, the same at every call. */
export async function exposeScene(name: string, scene: Scene): Promise<Exposed> {
  const [width, height] = scene.shape === 'portrait' ? [1067, 1600] : [1600, 1067];
  const plate = newPlate(width, height);
  await scene.draw(plate, seededRandom(name));
  return { bytes: develop(plate, name, scene.development), width, height };
}
