import { clouds, mist, sky, sun } from '../darkroom/air.ts';
import { ridge, terrain } from '../darkroom/land.ts';
import { clamp, layered, noise, smoothstep } from '../darkroom/noise.ts';
import { colour, defocus, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';

/** Flooded steps: level water, a bank of grass and earth between one and the next. */
export const terraces: Scene = {
  draw: async (plate) => {
    const horizon = 300;
    sky(plate, horizon, [
      [0, '#7f9dbd'],
      [0.6, '#d6c9b8'],
      [1, '#f7e3c0'],
    ]);
    sun(plate, { x: 1180, y: 215, size: 0, hex: '#ffd9a0', glow: 260, strength: 0.6, below: 420 });
    clouds(plate, {
      horizon,
      seed: 61,
      cover: 0.4,
      light: '#fff0d8',
      shade: '#a9adb8',
      stretched: 2,
      opacity: 0.7,
    });
    ridge(plate, { row: 250, rise: 70, seed: 5, hex: '#8fa0ab', foot: '#d8d2c4', bottom: 420 });
    ridge(plate, { row: 300, rise: 55, seed: 6, hex: '#6d8087', foot: '#c5c2b2', bottom: 470, trees: 8 });
    const hill = layered(15, 4, 0.42);
    const patch = noise(33);
    const levels = 8.5;
    const raw = (x: number, z: number) =>
      hill(x * 0.13 + 3, z * 0.13) * 2.3 + z * 0.085 + Math.abs(x + 1.2) * 0.1;
    const step = (value: number) => {
      const level = Math.floor(value * levels);
      const share = value * levels - level;
      return {
        level,
        share,
        height: (level + smoothstep(0.8, 0.98, share) + (share < 0.05 ? 0.12 : 0)) / levels,
      };
    };
    const grass = colour('#48611f');
    const earth = colour('#5a4a35');
    const near = colour('#3f5b73');
    const bright = colour('#ffe9c8');
    const young = colour('#7f9440');
    terrain(plate, {
      height: (x, z) => step(raw(x, z)).height,
      ground: ({ x, z, lit }) => {
        const { level, share } = step(raw(x, z));
        if (share > 0.78 || share < 0.05) {
          const blade = 0.55 + patch(x * 60, z * 14) * 0.7;
          return scale(
            mix(earth, grass, smoothstep(0.1, 0.5, patch(x * 9, z * 9))),
            (0.4 + lit * 0.9) * blade,
          );
        }
        const planted = patch(level * 3.7, x * 0.12 + level) > 0.7;
        const sheen = clamp(
          0.05 +
            z / 17 +
            (patch(x * 2, z * 3) - 0.5) * 0.16 +
            x * 0.045 +
            (patch(level * 9.1, 4) - 0.5) * 0.3,
        );
        const mirror = mix(near, bright, sheen);
        return planted ? mix(young, mirror, 0.3 + patch(x * 40, z * 12) * 0.25) : mirror;
      },
      eye: 4.6,
      horizon,
      near: 2.9,
      far: 30,
      light: [0.7, 0.5, 0.6],
      air: '#e6d9c3',
      sight: 23,
    });
    await defocus(plate, 1.3, () => 0.8);
    mist(plate, { seed: 4, top: 250, bottom: 560, hex: '#efe2cc', opacity: 0.4, scale: 0.7 });
  },
  development: { contrast: 1.1, saturation: 1.12 },
};
