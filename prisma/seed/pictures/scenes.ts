import type { Scene } from './scene.ts';
import { cableBridge, harbourDusk, harbourFog } from './scenes/water.ts';

/** Every picture of the demo newsroom by its name. */
export const scenes: Record<string, Scene> = {
  'harbour-dusk': harbourDusk,
  'harbour-fog': harbourFog,
  'cable-bridge': cableBridge,
};
