import { clouds, haze, sky } from '../darkroom/air.ts';
import { glow } from '../darkroom/lights.ts';
import { smoothstep } from '../darkroom/noise.ts';
import { drawLayer } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { line, path, r, rect, shading } from '../shapes.ts';

export const oldTown: Scene = {
  draw: async (plate, random) => {
    sky(plate, 520, [
      [0, '#3d4f7c'],
      [0.5, '#8d84a0'],
      [0.85, '#e3a385'],
      [1, '#f2c296'],
    ]);
    clouds(plate, {
      horizon: 460,
      seed: 8,
      cover: 0.45,
      light: '#f6b394',
      shade: '#665f80',
      stretched: 2.2,
      opacity: 0.8,
    });
    const wall = ['#5c4d57', '#6d5650', '#54505f', '#7a6257', '#63595d'] as const;
    for (let row = 0; row < 9; row += 1) {
      const near = row / 8;
      const base = 395 + row * 78 + near * 60;
      const size = 44 + near * 125;
      const houses: string[] = [
        `<defs>${shading('tiles', [
          [0, '#a0604e'],
          [0.25, '#6f433c'],
          [1, '#3b2b31'],
        ])}${shading('cool', [
          [0, '#7d6a70'],
          [0.3, '#544853'],
          [1, '#332e3a'],
        ])}</defs>`,
      ];
      const lights: string[] = [];
      const lamps: [number, number][] = [];
      for (let x = -random.between(20, 90); x < 1640; x += size * random.between(0.85, 1.25)) {
        const width = size * random.between(1, 1.5);
        const y =
          base - random.between(0, size * 0.5) - 130 * (1 - near) * Math.exp(-(((x - 900) / 520) ** 2));
        const rise = size * random.between(0.3, 0.45);
        const fill = random.pick(wall);
        const roof = random.chance(0.62) ? 'url(#tiles)' : 'url(#cool)';
        houses.push(rect(x, y, width, 400, fill));
        houses.push(
          path(
            `M${r(x - size * 0.08)} ${r(y + 3)} L${r(x + width * 0.16)} ${r(y - rise)} L${r(x + width * 0.84)} ${r(y - rise)} L${r(x + width * 1.06)} ${r(y + 3)} Z`,
            roof,
          ),
        );
        for (let tile = 1; tile < 9; tile += 1) {
          const share = tile / 9;
          houses.push(
            line(
              [x + width * (0.16 + 0.68 * share), y - rise],
              [x - size * 0.08 + (width * 1.06 + size * 0.08) * share, y + 2],
              '#2c2026',
              0.5 + near * 1.1,
            ),
          );
        }
        houses.push(
          line([x + width * 0.16, y - rise], [x + width * 0.84, y - rise], '#c58a6c', 1 + near * 2),
        );
        if (random.chance(0.4))
          houses.push(rect(x + width * 0.62, y - rise * 1.5, size * 0.11, rise * 0.9, '#4a3b40'));
        for (let window = 0; window < 3; window += 1) {
          const wx = x + width * (0.16 + window * 0.28);
          const wy = y + size * 0.16;
          const lit = random.chance(0.24);
          (lit ? lights : houses).push(
            rect(
              wx,
              wy,
              size * 0.13,
              size * 0.2,
              lit ? random.pick(['#ffcf85', '#ffb45e', '#ffe2ae']) : '#2b2733',
            ),
          );
          if (lit) lamps.push([wx + size * 0.06, wy + size * 0.1]);
        }
      }
      await drawLayer(plate, houses.join(''), { blur: row > 7 ? 5 : row < 2 ? 1.2 : 0.7 });
      await drawLayer(plate, lights.join(''), { glowing: true, brightness: 1.2, blur: row > 7 ? 6 : 0.8 });
      for (const [x, y] of lamps) glow(plate, Math.round(x), Math.round(y), size * 0.3, '#ff9d4a', 0.22);
      const foot = base;
      haze(plate, '#c99a92', (y) => (y > 300 ? 0.15 * (1 - near) * smoothstep(foot - 160, foot + 40, y) : 0));
    }
    haze(plate, '#2a2440', (y) => 0.5 * smoothstep(820, 1067, y));
  },
  development: { exposure: 1.08, contrast: 1.14, saturation: 1.08 },
};
