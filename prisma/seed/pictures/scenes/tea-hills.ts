import { mist, sky, sun } from '../darkroom/air.ts';
import { ridge, terrain } from '../darkroom/land.ts';
import { clamp, layered, noise, smoothstep } from '../darkroom/noise.ts';
import { colour, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';

export const teaHills: Scene = {
  draw: (plate) => {
    const horizon = 330;
    sky(plate, horizon, [
      [0, '#9fb7c6'],
      [0.7, '#e8dcc0'],
      [1, '#fbe9c2'],
    ]);
    sun(plate, { x: 420, y: 240, size: 0, hex: '#ffdf9c', glow: 300, strength: 0.7, below: 520 });
    ridge(plate, { row: 280, rise: 60, seed: 41, hex: '#9fb0a6', foot: '#e3dcc0', bottom: 460 });
    ridge(plate, { row: 335, rise: 50, seed: 42, hex: '#75907a', foot: '#d3d3ae', bottom: 520, trees: 10 });
    mist(plate, { seed: 43, top: 250, bottom: 500, hex: '#f5e7c6', opacity: 0.8 });
    const hill = layered(52, 2, 0.35);
    const leaf = noise(7);
    const fine = noise(77);
    const base = (x: number, z: number) => hill(x * 0.16, z * 0.16) * 2.6;
    const row = (x: number, z: number) => {
      const across = x * 2.6 + z * 1.15 + base(x, z) * 4.2;
      return Math.abs(Math.sin(across * 1.5)) ** 0.55;
    };
    const light = colour('#a9bd4a');
    const dark = colour('#1c3316');
    const path = colour('#4d3d28');
    terrain(plate, {
      height: (x, z) => base(x, z) + row(x, z) * 0.085,
      ground: ({ x, z, lit }) => {
        const crown = row(x, z);
        const speckle = 0.72 + leaf(x * 55, z * 22) * 0.38 + (fine(x * 150, z * 60) - 0.5) * 0.35;
        const bush = mix(dark, light, clamp(lit * 0.85 + crown * 0.3 - 0.22));
        return scale(mix(path, bush, smoothstep(0.25, 0.55, crown)), speckle);
      },
      eye: 3.3,
      horizon,
      near: 1.9,
      far: 26,
      light: [-0.9, 0.42, 0.4],
      air: '#f0e2bd',
      sight: 15,
    });
    mist(plate, { seed: 44, top: 380, bottom: 640, hex: '#f6e8c8', opacity: 0.42, scale: 0.8 });
  },
  development: { contrast: 1.12, saturation: 1.12 },
};
