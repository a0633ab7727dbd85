import { mist, sky, sun } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { polygon, r, rect, shading } from '../shapes.ts';

export const stoneBridge: Scene = {
  draw: async (plate) => {
    const horizon = 650;
    sky(plate, horizon, [
      [0, '#8fb0c4'],
      [0.6, '#d5d8cf'],
      [1, '#f3e5c8'],
    ]);
    sun(plate, { x: 330, y: 400, size: 0, hex: '#ffe6b4', glow: 260, strength: 0.34 });
    ridge(plate, { row: 500, rise: 90, seed: 91, hex: '#7d9496', foot: '#d6d5c6', bottom: horizon });
    mist(plate, { seed: 7, top: 480, bottom: 640, hex: '#efe6d2', opacity: 0.7 });
    ridge(plate, {
      row: 610,
      rise: 36,
      seed: 95,
      hex: '#5d7266',
      foot: '#b3bba6',
      bottom: horizon + 2,
      trees: 46,
    });
    mist(plate, { seed: 9, top: 560, bottom: 690, hex: '#f0e7d3', opacity: 0.8 });
    const deck = (x: number) => 524 - 22 * (1 - ((x - 800) / 900) ** 2);
    const arches = Array.from({ length: 9 }, (_, index) => {
      const x = 20 + index * 178;
      const spring = horizon - 8;
      const radius = 72;
      return `M${x} ${horizon + 6} L${x} ${spring} A${radius} ${r(Math.min(radius, spring - deck(x + 72) - 34))} 0 0 1 ${x + radius * 2} ${spring} L${x + radius * 2} ${horizon + 6} Z`;
    });
    const outline = `M-20 ${r(deck(-20))} Q800 ${r(2 * deck(800) - deck(-20))} 1620 ${r(deck(1620))} L1620 ${horizon + 6} L-20 ${horizon + 6} Z`;
    const courses = Array.from(
      { length: 9 },
      (_, index) =>
        `<path d="M-20 ${r(deck(-20) + 14 + index * 15)} Q800 ${r(2 * deck(800) - deck(-20) + 14 + index * 15)} 1620 ${r(deck(1620) + 14 + index * 15)}" stroke="#4d463c" stroke-width="1.2" fill="none" opacity="0.35"/>`,
    ).join('');
    const piers = Array.from({ length: 8 }, (_, index) =>
      polygon(
        [
          [164 + index * 178 - 4, horizon + 8],
          [164 + index * 178 + 6, horizon - 76],
          [164 + index * 178 + 28, horizon - 76],
          [164 + index * 178 + 38, horizon + 8],
        ],
        '#6f6658',
      ),
    ).join('');
    await drawLayer(
      plate,
      `<defs>${shading('stone', [
        [0, '#b6a88e'],
        [0.4, '#978a73'],
        [1, '#6c6353'],
      ])}<clipPath id="bridge"><path clip-rule="evenodd" d="${outline} ${arches.join(' ')}"/></clipPath></defs><g clip-path="url(#bridge)">${rect(-20, 380, 1660, 300, 'url(#stone)')}${courses}</g>${piers}`,
      { blur: 0.7 },
    );
    mist(plate, { seed: 12, top: 560, bottom: 720, hex: '#f2e9d6', opacity: 0.55, scale: 0.8 });
    water(plate, { horizon, seed: 41, tint: '#51605c', chop: 0.16, mirror: 1.02 });
    mist(plate, { seed: 13, top: 620, bottom: 800, hex: '#f2e9d6', opacity: 0.42, scale: 0.7 });
  },
  development: { contrast: 1.14, saturation: 1.05 },
};
