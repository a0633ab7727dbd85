import { clouds, mist, sky } from '../darkroom/air.ts';
import { ridge, terrain } from '../darkroom/land.ts';
import { layered, noise, ridged, smoothstep } from '../darkroom/noise.ts';
import { colour, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';

export const snowMountains: Scene = {
  draw: (plate) => {
    const horizon = 690;
    sky(plate, horizon, [
      [0, '#2c548f'],
      [0.5, '#6f97c4'],
      [0.85, '#cfdbe4'],
      [1, '#ecdfcf'],
    ]);
    clouds(plate, {
      horizon,
      seed: 17,
      cover: 0.34,
      light: '#ffffff',
      shade: '#aebccb',
      stretched: 2.8,
      opacity: 0.75,
    });
    const rock = ridged(11, 7);
    const broad = layered(4, 3);
    const speck = noise(8);
    const height = (x: number, z: number) =>
      rock(x * 0.085 + 2, z * 0.085) * 9.5 * smoothstep(7, 19, z) * (0.55 + broad(x * 0.06, z * 0.06) * 0.9) -
      1.2;
    const snow = colour('#f6f3ee');
    const shade = colour('#5f7fae');
    const stone = colour('#5b5550');
    terrain(plate, {
      height,
      ground: ({ x, z, height: top, lit, steep }) => {
        const cling = smoothstep(0.62, 0.32, steep + (speck(x * 6, z * 6) - 0.5) * 0.22);
        const lying = smoothstep(0.1, 1.3, top + (speck(x * 2, z * 2) - 0.5) * 0.8);
        const white = mix(scale(shade, 0.75), snow, smoothstep(0.12, 0.75, lit));
        return mix(scale(stone, 0.35 + lit * 0.75), white, cling * lying);
      },
      eye: 1.7,
      horizon,
      near: 6,
      far: 46,
      light: [-0.9, 0.55, -0.35],
      air: '#b9cbdd',
      sight: 75,
    });
    mist(plate, { seed: 12, top: 600, bottom: 860, hex: '#c3d2e0', opacity: 0.75 });
    ridge(plate, { row: 880, rise: 60, seed: 22, hex: '#2f4149', foot: '#6f8794', trees: 30 });
    mist(plate, { seed: 19, top: 800, bottom: 980, hex: '#a9bccb', opacity: 0.5 });
    ridge(plate, { row: 1010, rise: 45, seed: 27, hex: '#101d1f', foot: '#1a2b2c', trees: 90 });
  },
  development: { contrast: 1.1, saturation: 1.05 },
};
