/** The river and the harbour. */
import { clouds, mist, sky, sun } from '../darkroom/air.ts';
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
    await drawLayer(
      plate,
      path(
        'M120 905 q60 34 210 30 q130 2 190 -42 q-60 10 -120 10 l-6 -58 l-86 -2 l-8 58 q-100 4 -180 4 z M300 842 l4 -92 l5 0 l2 92 z',
        '#0b0a10',
      ),
      { blur: 1.1 },
    );
    glow(plate, 306, 752, 5, '#fff0d0', 2.5);
    glow(plate, 306, 752, 30, '#ffb060', 0.3);
  },
  development: { exposure: 1.12, contrast: 1.08, saturation: 1.1 },
};

export const harbourFog: Scene = {
  draw: async (plate, random) => {
    const horizon = 470;
    sky(plate, horizon, [
      [0, '#b9c1c6'],
      [0.6, '#cdd2d3'],
      [1, '#d9dbd8'],
    ]);
    sun(plate, { x: 520, y: 250, size: 0, hex: '#fff3dc', glow: 420, strength: 0.28 });
    ridge(plate, {
      row: 430,
      rise: 60,
      seed: 8,
      hex: '#b2bbbf',
      foot: '#cfd4d3',
      bottom: horizon,
      trees: 14,
    });
    mist(plate, { seed: 2, top: 330, bottom: 520, hex: '#d6d9d7', opacity: 0.8 });
    water(plate, { horizon, seed: 5, tint: '#8c989d', chop: 0.12, mirror: 0.95 });
    const boat = (x: number, y: number, size: number, hull: string, cabin: string) => {
      const u = size / 10;
      const shape = `${path(`M${r(x)} ${r(y - u * 1.8)} q${r(u * 0.6)} ${r(u * 1.7)} ${r(u * 1.8)} ${r(u * 1.8)} l${r(u * 6.4)} 0 q${r(u * 1.5)} ${r(-u * 0.3)} ${r(u * 2)} ${r(-u * 2.5)} q${r(-u * 2)} ${r(u * 0.9)} ${r(-u * 4)} ${r(u * 0.8)} z`, hull)}
        ${rect(x + u * 1.9, y - u * 3.6, u * 2.4, u * 2.2, cabin)}${rect(x + u * 1.7, y - u * 3.9, u * 2.9, u * 0.35, hull)}
        ${rect(x + u * 2.3, y - u * 3.2, u * 0.7, u * 0.8, '#5d6d75')}${rect(x + u * 3.3, y - u * 3.2, u * 0.7, u * 0.8, '#5d6d75')}
        ${line([x + u * 5.4, y - u * 1.2], [x + u * 5.4, y - u * 7.6], hull, u * 0.16)}${line([x + u * 5.4, y - u * 7.4], [x + u * 9.6, y - u * 1.9], hull, u * 0.06)}${line([x + u * 5.4, y - u * 7.4], [x + u * 2.4, y - u * 3.8], hull, u * 0.06)}`;
      return {
        shape,
        mirror: `<g transform="translate(0 ${r(y * 2)}) scale(1 -1)" opacity="0.5">${shape}</g>`,
      };
    };
    const rows = [
      { y: 520, size: 90, hull: '#aab3b6', cabin: '#c3c9c9', blur: 2.2, at: [230, 470, 1080, 1330] },
      { y: 610, size: 170, hull: '#8a969b', cabin: '#b4bcbd', blur: 1.4, at: [690, 1210] },
      { y: 770, size: 330, hull: '#55646b', cabin: '#a7aeac', blur: 0.8, at: [180] },
      { y: 900, size: 470, hull: '#2f3d45', cabin: '#8f9997', blur: 0.7, at: [900] },
    ];
    for (const row of rows) {
      for (const x of row.at) {
        const { shape, mirror } = boat(x + random.between(-12, 12), row.y, row.size, row.hull, row.cabin);
        await drawLayer(plate, mirror, { blur: 3.2 + row.size / 90 });
        await drawLayer(plate, shape, { blur: row.blur });
      }
      mist(plate, {
        seed: row.y,
        top: row.y - 150,
        bottom: row.y + 60,
        hex: '#d3d7d5',
        opacity: 0.34,
        scale: 0.8,
      });
    }
  },
  development: { contrast: 1.12, saturation: 0.95, vignette: 0.2 },
};

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
        return line([x, top + step * 7], [foot, deck(foot)], '#2a2029', 1.6);
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
    await drawLayer(
      plate,
      path('M1010 946 q120 40 330 8 l24 -26 q-120 14 -190 12 l-8 -34 l-66 0 l-6 34 z', '#120e15'),
      { blur: 1 },
    );
  },
  development: { exposure: 1.08, contrast: 1.1, saturation: 1.12 },
};
