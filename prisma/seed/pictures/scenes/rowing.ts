import { mist, sky, sun } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { line, path } from '../shapes.ts';

export const rowing: Scene = {
  draw: async (plate, random) => {
    const horizon = 420;
    sky(plate, horizon, [
      [0, '#8ea6b4'],
      [0.5, '#dfc9ae'],
      [1, '#f9dcae'],
    ]);
    sun(plate, { x: 1160, y: 330, size: 30, hex: '#ffd998', glow: 260, strength: 0.8, below: horizon });
    ridge(plate, { row: 370, rise: 40, seed: 36, hex: '#9c9a92', foot: '#e6cfa8', bottom: horizon });
    ridge(plate, {
      row: 408,
      rise: 12,
      seed: 37,
      hex: '#6d6a5c',
      foot: '#c7ad86',
      bottom: horizon + 2,
      trees: 44,
    });
    mist(plate, { seed: 8, top: 330, bottom: 480, hex: '#fbe4bd', opacity: 0.85 });
    water(plate, { horizon, seed: 52, tint: '#4c5a58', chop: 0.26, mirror: 1.02 });
    mist(plate, { seed: 10, top: 400, bottom: 640, hex: '#fae3bf', opacity: 0.5, scale: 0.7 });
    const base = 720;
    const dark = '#211d1c';
    const crew = Array.from({ length: 8 }, (_, index) => {
      const x = 420 + index * 102;
      const lean = 15 + random.between(-2, 2);
      const body = `<g fill="none" stroke="${dark}" stroke-linecap="round"><path d="M${x} ${base - 12} L${x - lean} ${base - 66}" stroke-width="25"/><path d="M${x - lean} ${base - 60} L${x + 26} ${base - 44} L${x + 44} ${base - 32}" stroke-width="9"/><path d="M${x} ${base - 12} L${x + 34} ${base - 26} L${x + 58} ${base - 8}" stroke-width="13"/></g><circle cx="${x - lean - 3}" cy="${base - 88}" r="11.5" fill="${dark}"/>`;
      const side = index % 2 ? 1 : -1;
      const oar =
        side > 0
          ? `${line([x + 44, base - 31], [x + 128, base + 62], dark, 5)}<path d="M${x + 118} ${base + 50} l26 30 l-13 11 l-26 -30 z" fill="#7a2d25"/>`
          : line([x + 44, base - 31], [x + 92, base - 62], '#3c3531', 4);
      return body + oar;
    }).join('');
    const cox = `<path d="M1262 ${base - 8} L1258 ${base - 52}" stroke="${dark}" stroke-width="27" stroke-linecap="round"/><circle cx="1257" cy="${base - 76}" r="14" fill="${dark}"/>`;
    const hull =
      path(
        `M240 ${base - 14} L1420 ${base - 14} Q1400 ${base + 6} 1300 ${base + 8} L380 ${base + 8} Q280 ${base + 4} 240 ${base - 14} Z`,
        '#2b2422',
      ) + path(`M240 ${base - 15} L1420 ${base - 15} L1405 ${base - 8} L258 ${base - 8} Z`, '#e5cfa6');
    const boat = hull + crew + cox;
    await drawLayer(
      plate,
      `<g transform="translate(0 ${base * 2 + 12}) scale(1 -1)" opacity="0.55">${boat}</g>`,
      { blur: 5 },
    );
    await drawLayer(plate, boat, { blur: 0.8 });
    await drawLayer(
      plate,
      Array.from(
        { length: 4 },
        (_, index) =>
          `<g fill="none" stroke="#fff0d2" opacity="0.6"><ellipse cx="${672 + index * 204}" cy="${base + 82}" rx="34" ry="7" stroke-width="3"/><ellipse cx="${672 + index * 204}" cy="${base + 82}" rx="62" ry="13" stroke-width="1.6"/></g>`,
      ).join(''),
      { blur: 1.4, opacity: 0.8 },
    );
    mist(plate, { seed: 21, top: 560, bottom: 800, hex: '#f7e0be', opacity: 0.24, scale: 0.6 });
  },
  development: { contrast: 1.1, saturation: 1.08 },
};
