import { clouds, sky, sun } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { glow } from '../darkroom/lights.ts';
import { drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { line, polygon, skyline, skylineBlocks } from '../shapes.ts';

export const cableBridge: Scene = {
  draw: async (plate, random) => {
    const horizon = 700;
    sky(plate, horizon, [
      [0, '#2b4a7c'],
      [0.4, '#7b86a8'],
      [0.68, '#e0a286'],
      [0.88, '#f7ae62'],
      [1, '#fbd08a'],
    ]);
    sun(plate, { x: 560, y: 655, size: 30, hex: '#ffb45a', glow: 260, strength: 0.85, below: horizon });
    clouds(plate, {
      horizon,
      seed: 21,
      cover: 0.5,
      light: '#ffb07a',
      shade: '#6a5f80',
      stretched: 2.6,
      opacity: 0.8,
      from: [-0.2, 1],
    });
    ridge(plate, { row: 668, rise: 42, seed: 14, hex: '#7b6274', foot: '#c98f72', bottom: horizon });
    const city = skylineBlocks(random, {
      from: 1080,
      to: 1620,
      base: horizon,
      low: 20,
      high: 110,
      width: [16, 40],
    });
    await drawLayer(plate, skyline(city, horizon, '#5d4a5c'), { blur: 1, opacity: 0.9 });
    ridge(plate, { row: 694, rise: 14, seed: 9, hex: '#3f3543', bottom: horizon, trees: 12 });
    const deck = (x: number) => 604 - ((x - 800) / 1000) ** 2 * 44;
    const tower = (x: number, top: number, width: number) =>
      polygon(
        [
          [x - width, horizon + 30],
          [x - width * 0.45, top],
          [x + width * 0.45, top],
          [x + width, horizon + 30],
        ],
        '#1d1822',
      ) +
      polygon(
        [
          [x - width * 0.52, horizon + 30],
          [x - width * 0.1, deck(x) + 10],
          [x + width * 0.1, deck(x) + 10],
          [x + width * 0.52, horizon + 30],
        ],
        '#a8705c',
      );
    const cables = (
      [
        [470, 150],
        [1210, 240],
      ] as const
    ).flatMap(([x, top]) =>
      Array.from({ length: 34 }, (_, index) => {
        const side = index % 2 ? 1 : -1;
        const step = Math.floor(index / 2) + 1;
        const foot = x + side * step * 23;
        return line([x, top + (18 - step) * 9], [foot, deck(foot)], '#2a2029', 1.6);
      }),
    );
    const road = Array.from({ length: 41 }, (_, index): readonly [number, number] => [
      index * 40,
      deck(index * 40),
    ]);
    await drawLayer(plate, cables.join(''), { opacity: 0.85 });
    await drawLayer(
      plate,
      tower(470, 150, 30) +
        tower(1210, 240, 24) +
        polygon(
          [...road, ...road.map(([x, y]): readonly [number, number] => [x, y + 17]).reverse()],
          '#17131b',
        ),
      { blur: 0.5 },
    );
    for (let x = 20; x < 1600; x += 46) glow(plate, x, deck(x) - 9, 3.4, '#ffdfa0', 1.2);
    water(plate, { horizon, seed: 31, tint: '#2a3350', chop: 0.42, mirror: 0.95 });
  },
  development: { exposure: 1.08, contrast: 1.1, saturation: 1.12 },
};
