import { mist, sky, sun } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { line, path, r, rect } from '../shapes.ts';

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
        ${path(`M${r(x + u * 4.6)} ${r(y - u * 1.2)} q${r(u)} ${r(-u)} ${r(u * 2.2)} ${r(-u * 0.1)} z`, hull)}${rect(x + u * 2.2, y - u * 5, u * 0.14, u * 1.3, hull)}
        ${line([x + u * 5.4, y - u * 1.2], [x + u * 5.4, y - u * 7.6], hull, u * 0.16)}${line([x + u * 5.4, y - u * 7.4], [x + u * 9.6, y - u * 1.9], hull, u * 0.06)}${line([x + u * 5.4, y - u * 7.4], [x + u * 2.4, y - u * 3.8], hull, u * 0.06)}`;
      return {
        shape,
        mirror: `<g transform="translate(0 ${r(y * 2)}) scale(1 -1)" opacity="0.5">${shape}</g>`,
      };
    };
    const rows = [
      { y: 520, size: 90, hull: '#a7b0b4', cabin: '#b1b9bc', blur: 2.2, at: [230, 470, 1080, 1330] },
      { y: 610, size: 170, hull: '#838f95', cabin: '#939ea3', blur: 1.4, at: [690, 1210] },
      { y: 770, size: 330, hull: '#4d5c63', cabin: '#66747a', blur: 0.8, at: [180] },
      { y: 900, size: 470, hull: '#27343b', cabin: '#3c4a50', blur: 0.7, at: [900] },
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
