import { clouds, mist, sky, sun } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { r } from '../shapes.ts';

export const cranesFlight: Scene = {
  draw: async (plate, random) => {
    const horizon = 800;
    sky(plate, horizon, [
      [0, '#52628f'],
      [0.4, '#a58fae'],
      [0.75, '#eeb0a0'],
      [1, '#f9d3a8'],
    ]);
    sun(plate, { x: 350, y: 770, size: 0, hex: '#ffb98a', glow: 320, strength: 0.55, below: horizon });
    clouds(plate, {
      horizon,
      seed: 29,
      cover: 0.45,
      light: '#ffd0c0',
      shade: '#8f83a6',
      stretched: 3,
      opacity: 0.65,
    });
    ridge(plate, { row: 770, rise: 28, seed: 44, hex: '#8f7f93', foot: '#d9ab9c', bottom: horizon });
    mist(plate, { seed: 2, top: 730, bottom: 830, hex: '#f5cdb4', opacity: 0.8 });
    ridge(plate, { row: 806, rise: 12, seed: 48, hex: '#5b4b5c', bottom: horizon + 12, trees: 26 });
    water(plate, { horizon: horizon + 10, seed: 19, tint: '#5b4d63', chop: 0.2, mirror: 1 });
    mist(plate, { seed: 5, top: 790, bottom: 960, hex: '#f3c9b4', opacity: 0.6, scale: 0.7 });
    const bird = (x: number, y: number, size: number, flap: number, fill: string) => {
      const tip = -flap * size * 0.62;
      return `<g fill="${fill}"><path d="M${r(x - size * 0.1)} ${r(y)} Q${r(x - size * 0.25)} ${r(y + tip * 0.7 - size * 0.12)} ${r(x - size * 0.62)} ${r(y + tip)} Q${r(x - size * 0.3)} ${r(y + tip * 0.35 + size * 0.05)} ${r(x + size * 0.06)} ${r(y + size * 0.05)} Z"/><path d="M${r(x + size * 0.08)} ${r(y)} Q${r(x + size * 0.12)} ${r(y + tip * 0.75 - size * 0.14)} ${r(x + size * 0.4)} ${r(y + tip * 1.05)} Q${r(x + size * 0.26)} ${r(y + tip * 0.3)} ${r(x + size * 0.2)} ${r(y + size * 0.04)} Z"/><path d="M${r(x - size * 0.55)} ${r(y + size * 0.07)} Q${r(x)} ${r(y - size * 0.07)} ${r(x + size * 0.7)} ${r(y - size * 0.02)} L${r(x + size * 0.7)} ${r(y)} Q${r(x + size * 0.1)} ${r(y + size * 0.1)} ${r(x - size * 0.55)} ${r(y + size * 0.09)} Z"/></g>`;
    };
    const flock = (
      count: number,
      x: number,
      y: number,
      size: number,
      step: readonly [number, number],
      fill: string,
    ) =>
      Array.from({ length: count }, (_, index) => {
        const side = index % 2 ? 1 : -1;
        const place = Math.ceil(index / 2);
        return bird(
          x - place * step[0] + random.between(-9, 9),
          y + side * place * step[1] * (side > 0 ? 1 : 0.55) + random.between(-7, 7),
          size * random.between(0.9, 1.08),
          random.between(-0.45, 1),
          fill,
        );
      }).join('');
    await drawLayer(plate, flock(15, 560, 520, 34, [36, 17], '#6a5a72'), { blur: 1, opacity: 0.8 });
    await drawLayer(plate, flock(19, 1310, 300, 92, [86, 34], '#2c2633'), { blur: 0.7 });
  },
  development: { contrast: 1.12, saturation: 1.06 },
};
