import { clouds, sky } from '../darkroom/air.ts';
import { terrain } from '../darkroom/land.ts';
import { layered, noise, smoothstep } from '../darkroom/noise.ts';
import { colour, defocus, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';

export const dunes: Scene = {
  draw: async (plate) => {
    const horizon = 330;
    sky(plate, horizon, [
      [0, '#4a77ad'],
      [0.6, '#a9c0d2'],
      [1, '#f1dcc0'],
    ]);
    clouds(plate, {
      horizon,
      seed: 93,
      cover: 0.2,
      light: '#fff6ea',
      shade: '#c9c6c6',
      stretched: 3,
      opacity: 0.5,
    });
    const swell = layered(71, 3, 0.4);
    const bend = layered(19, 3);
    const sand = noise(14);
    const height = (x: number, z: number) => {
      const drift = bend(x * 0.12, z * 0.12) * 3.4;
      const wave = (x * 0.36 + z * 0.2 + drift) % 1;
      const share = wave < 0 ? wave + 1 : wave;
      const crest = share < 0.72 ? smoothstep(0, 0.72, share) : 1 - (share - 0.72) / 0.28;
      return crest * (0.55 + swell(x * 0.2, z * 0.2) * 0.9);
    };
    const bright = colour('#e9b77c');
    const shade = colour('#5b4a58');
    terrain(plate, {
      height,
      ground: ({ x, z, lit }) => {
        const ripple = Math.sin((x * 9 + z * 26 + sand(x * 4, z * 4) * 5) * 2) * 0.045 * smoothstep(9, 2, z);
        return scale(
          mix(shade, bright, smoothstep(0.1, 0.85, lit + ripple)),
          0.95 + (sand(x * 200, z * 90) - 0.5) * 0.12,
        );
      },
      eye: 2.5,
      horizon,
      near: 1.5,
      far: 42,
      light: [-0.95, 0.36, 0.15],
      air: '#ead4bb',
      sight: 30,
    });
    await defocus(plate, 1.2, () => 0.8);
  },
  development: { contrast: 1.1, saturation: 1.1 },
};
