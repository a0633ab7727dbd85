import { clouds, sky, sun } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { glow } from '../darkroom/lights.ts';
import { drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { line, litWindows, path, polygon, r, rect, skyline, skylineBlocks } from '../shapes.ts';

/** A quay crane, its boom over the water to the right. */
function quayCrane(x: number, base: number, height: number, fill: string): string {
  const u = height / 10;
  return [
    polygon(
      [
        [x, base],
        [x + u * 0.35, base],
        [x + u * 0.75, base - u * 7.6],
        [x + u * 0.45, base - u * 7.6],
      ],
      fill,
    ),
    polygon(
      [
        [x + u * 3, base],
        [x + u * 2.65, base],
        [x + u * 2.3, base - u * 7.6],
        [x + u * 2.6, base - u * 7.6],
      ],
      fill,
    ),
    rect(x + u * 0.1, base - u * 3.4, u * 2.8, u * 0.25, fill),
    rect(x - u * 3.4, base - u * 7.7, u * 10.4, u * 0.36, fill),
    polygon(
      [
        [x + u * 1.3, base - u * 7.6],
        [x + u * 1.7, base - u * 7.6],
        [x + u * 1.55, base - u * 10.2],
        [x + u * 1.4, base - u * 10.2],
      ],
      fill,
    ),
    line([x + u * 1.5, base - u * 10.1], [x + u * 6.9, base - u * 7.6], fill, Math.max(1.2, u * 0.07)),
    line([x + u * 1.5, base - u * 10.1], [x + u * 4.2, base - u * 7.6], fill, Math.max(1.2, u * 0.07)),
    line([x + u * 1.5, base - u * 10.1], [x - u * 3.3, base - u * 7.6], fill, Math.max(1.2, u * 0.07)),
    rect(x + u * 4.6, base - u * 7.4, u * 0.5, u * 0.5, fill),
    line([x + u * 4.85, base - u * 7], [x + u * 4.85, base - u * 4.6], fill, Math.max(1, u * 0.05)),
    rect(x - u * 1.4, base - u * 8.4, u * 1.6, u * 0.8, fill),
  ].join('');
}

function freighter(x: number, base: number, length: number, fill: string, deck: string): string {
  const u = length / 20;
  const boxes = Array.from({ length: 11 }, (_, index) => {
    const height = u * (1.3 + ((index * 7) % 4) * 0.45);
    return rect(x + u * (4.8 + index * 1.1), base - u * 2.1 - height, u * 1, height, index % 3 ? deck : fill);
  });
  return [
    path(
      `M${r(x)} ${r(base - u * 2.2)} L${r(x + u * 20)} ${r(base - u * 2.8)} L${r(x + u * 18.6)} ${r(base)} L${r(x + u * 0.7)} ${r(base)} Z`,
      fill,
    ),
    rect(x + u * 1.4, base - u * 5.6, u * 2.6, u * 3.6, fill),
    rect(x + u * 1, base - u * 5.9, u * 3.6, u * 0.5, fill),
    rect(x + u * 2.4, base - u * 7, u * 0.7, u * 1.3, fill),
    ...boxes,
  ].join('');
}

export const harbourDusk: Scene = {
  draw: async (plate, random) => {
    const horizon = 640;
    sky(plate, horizon, [
      [0, '#22345c'],
      [0.35, '#54608a'],
      [0.62, '#b07a7c'],
      [0.85, '#ec9a5c'],
      [1, '#f8c27a'],
    ]);
    sun(plate, { x: 1010, y: 610, size: 0, hex: '#ff9a4a', glow: 230, strength: 0.75, below: horizon });
    clouds(plate, {
      horizon,
      seed: 4,
      cover: 0.62,
      light: '#f9a06a',
      shade: '#4d4a6a',
      from: [0.3, 1],
      stretched: 2.1,
      opacity: 0.9,
    });
    ridge(plate, { row: 612, rise: 30, seed: 3, hex: '#5a4f66', foot: '#9a6d66', bottom: horizon });
    const far = skylineBlocks(random, {
      from: -20,
      to: 760,
      base: horizon,
      low: 18,
      high: 150,
      width: [16, 44],
    });
    await drawLayer(plate, skyline(far, horizon, '#3d3a52'), { blur: 1.2, opacity: 0.85 });
    await drawLayer(
      plate,
      litWindows(random, far, { base: horizon, size: 3, lit: 0.35, tints: ['#ffd28a', '#ffe8bd'] }),
      { glowing: true, brightness: 0.9, blur: 0.5 },
    );
    const dark = '#15131c';
    const cranes = [
      [900, 215],
      [1040, 250],
      [1200, 290],
      [1380, 330],
    ]
      .map(([x = 0, height = 0]) => quayCrane(x, horizon + 4, height, dark))
      .join('');
    await drawLayer(
      plate,
      `${rect(830, horizon - 12, 800, 16, dark)}${freighter(480, horizon + 8, 400, '#1b1822', '#3a2b33')}${cranes}`,
      { blur: 0.6 },
    );
    for (const [x, y] of [
      [960, 478],
      [1118, 452],
      [1290, 420],
      [1490, 388],
      [880, 622],
      [1010, 624],
      [1180, 622],
      [1330, 622],
      [560, 560],
    ] as const) {
      glow(plate, x, y, 7, '#ffdca0', 2.4);
      glow(plate, x, y, 26, '#ff9d50', 0.28);
    }
    water(plate, { horizon: horizon + 6, seed: 12, tint: '#1d2740', chop: 0.5, mirror: 0.95 });
  },
  development: { exposure: 1.12, contrast: 1.08, saturation: 1.1 },
};
