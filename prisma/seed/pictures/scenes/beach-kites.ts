import { clouds, sky } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { layered, noise, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, mix, scale } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { figure, line, polygon, r } from '../shapes.ts';

export const beachKites: Scene = {
  draw: async (plate, random) => {
    const horizon = 730;
    sky(plate, horizon, [
      [0, '#3f86c4'],
      [0.6, '#9fcbe2'],
      [1, '#e8ecdf'],
    ]);
    clouds(plate, {
      horizon,
      seed: 38,
      cover: 0.46,
      light: '#ffffff',
      shade: '#a9bccb',
      from: [-0.4, -0.7],
      grain: 1.05,
    });
    ridge(plate, { row: 724, rise: 16, seed: 4, hex: '#7f9aa6', foot: '#b9c8c8', bottom: horizon });
    water(plate, { horizon, seed: 61, tint: '#2f7f96', chop: 0.7, mirror: 0.7, bottom: 860 });
    const sand = layered(5, 4);
    const grain = noise(15);
    for (let y = 790; y < plate.height; y += 1)
      for (let x = 0; x < plate.width; x += 1) {
        const shore = 824 + (sand(x / 300, 2) - 0.5) * 70 - x * 0.016;
        const on = smoothstep(shore - 2, shore + 4, y);
        const dry = smoothstep(shore + 8, shore + 96, y + (sand(x / 60, y / 18) - 0.5) * 22);
        const tone = scale(
          mix(colour('#a98f68'), colour('#e3cf9f'), dry),
          0.88 + sand(x / 40, y / 12) * 0.18 + (grain(x / 1.5, y / 1.2) - 0.5) * 0.1,
        );
        if (on > 0) cover(plate, x, y, tone, on);
        const foam =
          Math.exp(-(((y - shore) / 5) ** 2)) +
          0.7 * Math.exp(-(((y - shore + 24 + sand(x / 90, 9) * 16) / 4) ** 2));
        cover(
          plate,
          x,
          y,
          colour('#f7faf7'),
          Math.min(0.9, foam * smoothstep(0.25, 0.6, sand(x / 50, y / 9))),
        );
      }
    const kite = (x: number, y: number, s: number, one: string, two: string, turn: number) =>
      `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})">${polygon(
        [
          [0, -70],
          [46, 0],
          [0, 90],
          [-46, 0],
        ],
        one,
      )}${polygon(
        [
          [0, -70],
          [46, 0],
          [0, 0],
        ],
        two,
      )}${polygon(
        [
          [0, 90],
          [-46, 0],
          [0, 0],
        ],
        two,
      )}${line([0, -70], [0, 90], '#00000055', 2)}<path d="M0 90 q24 40 -6 80 q-30 40 4 84" stroke="${one}" stroke-width="6" fill="none"/><path d="M-8 130 l14 12 M-10 176 l16 8 M2 220 l-14 12" stroke="${two}" stroke-width="9"/></g>`;
    const kites = [
      [360, 250, 1.15, '#d8372c', '#f6c244', -18, 300, 905],
      [760, 140, 0.72, '#2e6fb7', '#f2f2ec', 14, 690, 880],
      [1090, 330, 0.95, '#f0a326', '#c22f4a', 22, 980, 900],
      [1380, 170, 0.6, '#3f9a58', '#f6e27a', -8, 1230, 872],
      [580, 420, 0.4, '#8b4fa3', '#f4d7e6', 10, 560, 858],
      [1240, 480, 0.34, '#e2603a', '#fff0d0', -20, 1150, 856],
      [930, 90, 0.36, '#1fa0a8', '#ffffff', 5, 870, 862],
    ] as const;
    await drawLayer(
      plate,
      kites
        .map(
          ([x, y, , , , , fx, fy]) =>
            `<path d="M${x} ${y} Q${(x + fx) / 2 + 50} ${(y + fy) / 2 + 90} ${fx} ${fy - 30}" stroke="#5d6b74" stroke-width="1.1" fill="none" opacity="0.6"/>`,
        )
        .join(''),
      { blur: 0.5 },
    );
    await drawLayer(plate, kites.map(([x, y, s, one, two, turn]) => kite(x, y, s, one, two, turn)).join(''), {
      blur: 0.8,
    });
    const walkers = Array.from({ length: 46 }, () => {
      const y = 846 + random.next() ** 1.7 * 130;
      const [x, size] = [random.between(0, 1600), 26 + (y - 846) * 0.62];
      const coat = random.pick(['#7d2b26', '#2c4a6b', '#3a3f45', '#c9a24a', '#50694f', '#8d8f92', '#4a2f4b']);
      return {
        y,
        shape: `<ellipse cx="${r(x + size * 0.4)}" cy="${r(y)}" rx="${r(size * 0.5)}" ry="${r(size * 0.05)}" fill="#5a4a33" opacity="0.45"/>${figure(x, y, size, coat, random.between(0.2, 0.7))}`,
      };
    }).sort((a, b) => a.y - b.y);
    await drawLayer(
      plate,
      walkers.map(({ shape }) => shape).join('') +
        kites
          .slice(0, 4)
          .map(([, , , , , , fx, fy]) => figure(fx, fy, 66, '#2f3a44', 0.5))
          .join(''),
      { blur: 0.8 },
    );
  },
  development: { contrast: 1.1, saturation: 1.1 },
};
