import { clouds, sky, sun } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { noise } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { line, polygon, shading } from '../shapes.ts';

export const solarFarm: Scene = {
  draw: async (plate) => {
    const horizon = 470;
    sky(plate, horizon, [
      [0, '#3c5d92'],
      [0.5, '#a3a5b4'],
      [0.85, '#f2b682'],
      [1, '#fbd79e'],
    ]);
    sun(plate, { x: 1120, y: 432, size: 22, hex: '#ffc676', glow: 240, strength: 0.8, below: horizon });
    clouds(plate, {
      horizon,
      seed: 33,
      cover: 0.42,
      light: '#ffd0a0',
      shade: '#75748c',
      stretched: 2.4,
      opacity: 0.8,
    });
    ridge(plate, {
      row: 458,
      rise: 36,
      seed: 77,
      hex: '#6b6270',
      foot: '#b08d78',
      bottom: horizon + 10,
      trees: 6,
    });
    const grass = noise(3);
    for (let y = horizon; y < plate.height; y += 1) {
      const down = (y - horizon) / (plate.height - horizon);
      const distance = 1 / (down + 0.03);
      for (let x = 0; x < plate.width; x += 1) {
        const px = ((x - 800) / 1600) * distance;
        cover(
          plate,
          x,
          y,
          scale(mix(colour('#8d7a4c'), colour('#3b4423'), down), 0.6 + grass(px * 60, distance * 30) * 0.7),
        );
      }
    }
    const point = (x: number, z: number, height: number): readonly [number, number] => [
      1010 + (x * 900) / z,
      horizon + ((1.05 - height) * 900) / z,
    ];
    for (let rank = 11; rank >= 0; rank -= 1) {
      const z = 2.5 * 1.2 ** rank;
      const depth = 0.5;
      const cells: string[] = [];
      for (let column = -14; column <= 14; column += 1) {
        const [x1, x2] = [column * 0.62, column * 0.62 + 0.6];
        const low1 = point(x1, z, 0.3);
        const low2 = point(x2, z, 0.3);
        const high1 = point(x1, z + depth, 0.74);
        const high2 = point(x2, z + depth, 0.74);
        if (low2[0] < -80 || low1[0] > 1680) continue;
        const towards = Math.exp(-(((low1[0] - 1120) / 420) ** 2));
        cells.push(polygon([low1, low2, high2, high1], 'url(#panel)'));
        cells.push(
          polygon([low1, low2, high2, high1], '#ffbd7a', `opacity="${(0.1 + 0.5 * towards).toFixed(2)}"`),
        );
        for (let part = 1; part < 4; part += 1) {
          const share = part / 4;
          cells.push(
            line(
              [low1[0] + (low2[0] - low1[0]) * share, low1[1]],
              [high1[0] + (high2[0] - high1[0]) * share, high1[1]],
              '#c3cbd8',
              0.55 * (3 / z),
            ),
          );
        }
        cells.push(
          line(
            [(low1[0] + high1[0]) / 2, (low1[1] + high1[1]) / 2],
            [(low2[0] + high2[0]) / 2, (low2[1] + high2[1]) / 2],
            '#c3cbd8',
            0.55 * (3 / z),
          ),
        );
        const post = point(x1 + 0.3, z + depth * 0.5, 0.5);
        const foot = point(x1 + 0.3, z + depth * 0.5, 0);
        cells.unshift(line(post, foot, '#4b4a4c', 9 / z));
      }
      const shadow = polygon(
        [point(-9, z - 0.15, 0), point(9, z - 0.15, 0), point(9, z + 0.7, 0), point(-9, z + 0.7, 0)],
        '#17180f',
        'opacity="0.6"',
      );
      await drawLayer(
        plate,
        `<defs>${shading('panel', [
          [0, '#5d7396'],
          [0.5, '#2a3d63'],
          [1, '#121d38'],
        ])}</defs>${shadow}${cells.join('')}`,
        { blur: rank > 8 ? 1 : 0.5 + Math.max(0, 1 - rank) * 2.5 },
      );
    }
  },
  development: { contrast: 1.1, saturation: 1.08 },
};
