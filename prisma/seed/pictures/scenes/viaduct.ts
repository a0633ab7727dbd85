import { mist, sky, sun } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { drawLayer } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { circle, path, rect, shading } from '../shapes.ts';

export const viaduct: Scene = {
  draw: async (plate) => {
    sky(plate, 640, [
      [0, '#8ca6bd'],
      [0.55, '#d8cdbd'],
      [1, '#f4dfbe'],
    ]);
    sun(plate, { x: 1220, y: 330, size: 0, hex: '#ffe0ad', glow: 330, strength: 0.6 });
    ridge(plate, { row: 420, rise: 90, seed: 55, hex: '#94a3ab', foot: '#dcd2c0', bottom: 760 });
    mist(plate, { seed: 3, top: 400, bottom: 640, hex: '#eadcc6', opacity: 0.75 });
    ridge(plate, { row: 540, rise: 110, seed: 58, hex: '#6f8483', foot: '#cfc8b4', bottom: 900, trees: 16 });
    mist(plate, { seed: 6, top: 560, bottom: 860, hex: '#e8dac4', opacity: 0.85 });
    const top = 505;
    const arches = Array.from({ length: 11 }, (_, index) => {
      const x = -40 + index * 156;
      const foot = 1030;
      return `M${x} ${foot} L${x + 14} ${top + 96} A64 64 0 0 1 ${x + 142} ${top + 96} L${x + 156} ${foot} Z`;
    });
    await drawLayer(
      plate,
      [
        `<defs>${shading('stone', [
          [0, '#6d6660'],
          [0.35, '#837a70'],
          [1, '#c7bba8'],
        ])}</defs>`,
        `<path fill-rule="evenodd" fill="url(#stone)" d="M-60 ${top} L1680 ${top} L1680 1060 L-60 1060 Z ${arches.join(' ')}"/>`,
        rect(-60, top - 9, 1740, 14, '#5c5650'),
        rect(-60, top + 5, 1740, 4, '#494440'),
      ].join(''),
      { blur: 0.7 },
    );
    const cars = Array.from({ length: 6 }, (_, index) => {
      const x = 300 + index * 152;
      return `${rect(x, top - 62, 147, 50, '#7c2f2a', 'rx="5"')}${rect(x, top - 66, 147, 8, '#4f4642', 'rx="4"')}${Array.from({ length: 8 }, (_, window) => rect(x + 9 + window * 17, top - 50, 12, 15, '#f3dfb4')).join('')}${rect(x, top - 30, 147, 4, '#e4d2a9')}${[22, 44, 104, 126].map((at) => circle(x + at, top - 11, 7, '#231f1f')).join('')}`;
    }).join('');
    const engine = `${path(`M1212 ${top - 12} L1212 ${top - 62} L1330 ${top - 62} Q1368 ${top - 58} 1378 ${top - 22} L1378 ${top - 12} Z`, '#7c2f2a')}${path(`M1326 ${top - 55} L1342 ${top - 52} Q1356 ${top - 46} 1361 ${top - 36} L1326 ${top - 36} Z`, '#e8dcc0')}${rect(1212, top - 30, 164, 4, '#e4d2a9')}${[1236, 1260, 1320, 1344].map((at) => circle(at, top - 11, 7, '#231f1f')).join('')}`;
    await drawLayer(plate, cars + engine, { blur: 0.9 });
    mist(plate, { seed: 15, top: 720, bottom: 1010, hex: '#efe2cc', opacity: 0.95, scale: 0.8 });
    ridge(plate, { row: 985, rise: 60, seed: 64, hex: '#2c3a33', foot: '#54604f', trees: 66 });
    mist(plate, { seed: 18, top: 900, bottom: 1080, hex: '#d9d0bb', opacity: 0.3 });
  },
  development: { contrast: 1.12, saturation: 1.08 },
};
