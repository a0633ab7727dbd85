import { sky } from '../darkroom/air.ts';
import { bokeh } from '../darkroom/lights.ts';
import { defocus, drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { figure, line, path, polygon, r } from '../shapes.ts';

export const rainStreet: Scene = {
  shape: 'portrait',
  draw: async (plate, random) => {
    const ground = 1010;
    sky(plate, ground, [
      [0, '#0c1020'],
      [0.6, '#1b2036'],
      [1, '#3a2f42'],
    ]);
    for (let index = 0; index < 120; index += 1) {
      const near = random.next() ** 2;
      bokeh(
        plate,
        random.between(-30, 1100),
        ground - random.between(20, 860) * (0.25 + near * 0.9),
        10 + near * 44,
        random.pick(['#ff9a4a', '#ffd27a', '#ff5f4d', '#5fa8ff', '#3fd0b4', '#ff79a8', '#ffe9c0']),
        0.1 + random.next() * 0.3,
      );
    }
    await drawLayer(
      plate,
      `${polygon(
        [
          [-10, 200],
          [250, 470],
          [250, ground],
          [-10, 1180],
        ],
        '#0c0e17',
      )}${polygon(
        [
          [1080, 120],
          [800, 480],
          [800, ground],
          [1080, 1200],
        ],
        '#0e0f18',
      )}`,
      { blur: 26, opacity: 0.75 },
    );
    for (let index = 0; index < 26; index += 1) {
      bokeh(
        plate,
        random.chance(0.5) ? random.between(0, 240) : random.between(830, 1070),
        random.between(420, 960),
        random.between(14, 38),
        random.pick(['#ffb35a', '#ff6b54', '#74b5ff', '#ffe2a8']),
        0.28,
      );
    }
    water(plate, { horizon: ground, seed: 51, tint: '#12131d', chop: 0.4, mirror: 0.92, stretch: 0.95 });
    await defocus(plate, 5, () => 0.7);
    const [x, y] = [560, 1290];
    const dark = '#07070c';
    const person = figure(x, y, 470, dark, 0.55);
    const umbrella =
      path(
        `M${x - 190} ${y - 452} Q${x - 150} ${y - 620} ${x + 12} ${y - 640} Q${x + 176} ${y - 622} ${x + 214} ${y - 452} Q${x + 160} ${y - 490} ${x + 112} ${y - 456} Q${x + 62} ${y - 492} ${x + 12} ${y - 458} Q${x - 40} ${y - 492} ${x - 88} ${y - 456} Q${x - 138} ${y - 490} ${x - 190} ${y - 452} Z`,
        '#8e1f1d',
      ) +
      path(
        `M${x + 12} ${y - 640} Q${x + 176} ${y - 622} ${x + 214} ${y - 452} Q${x + 160} ${y - 490} ${x + 112} ${y - 456} Q${x + 100} ${y - 570} ${x + 12} ${y - 640} Z`,
        '#5c1315',
      ) +
      line([x + 12, y - 648], [x + 34, y - 250], dark, 7);
    const coat = path(
      `M${x - 62} ${y - 362} Q${x} ${y - 420} ${x + 62} ${y - 362} L${x + 88} ${y - 140} L${x - 86} ${y - 140} Z`,
      dark,
    );
    await drawLayer(
      plate,
      `<g transform="translate(0 ${y * 2 + 8}) scale(1 -1)" opacity="0.6">${person}${coat}${umbrella}</g>`,
      { blur: 9 },
    );
    await drawLayer(plate, umbrella + person + coat, { blur: 1.2 });
    const drops = Array.from({ length: 260 }, () => {
      const [dx, dy, length] = [random.between(-20, 1080), random.between(-60, 1500), random.between(24, 80)];
      return `<line x1="${r(dx)}" y1="${r(dy)}" x2="${r(dx - length * 0.09)}" y2="${r(dy + length)}" stroke="#dfe8ff" stroke-width="${r(random.between(0.7, 1.8))}" opacity="${random.between(0.06, 0.3).toFixed(2)}"/>`;
    }).join('');
    await drawLayer(plate, drops, { blur: 0.8, glowing: true, brightness: 0.8 });
  },
  development: { exposure: 1.45, contrast: 1.12, saturation: 1.15, grain: 0.034 },
};
