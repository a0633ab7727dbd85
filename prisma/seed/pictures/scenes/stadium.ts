import { sky } from '../darkroom/air.ts';
import { beam, glow } from '../darkroom/lights.ts';
import { noise } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { circle, figure, line, path, rect } from '../shapes.ts';

export const stadium: Scene = {
  draw: async (plate, random) => {
    const edge = 520;
    sky(plate, 300, [
      [0, '#0b1430'],
      [0.7, '#24305a'],
      [1, '#4c4a70'],
    ]);
    const crowd = noise(3);
    const hue = noise(5);
    for (let y = 210; y < edge; y += 1) {
      const tier = (y - 210) / (edge - 210);
      for (let x = 0; x < plate.width; x += 1) {
        const curve = 40 * ((x - 800) / 800) ** 2;
        const level = y + curve * (1 - tier) - 20;
        if (level < 240 - curve) continue;
        const aisle =
          Math.abs(((x + (x - 800) * tier * 0.25) % 190) - 95) < 3.5 || (level > 366 && level < 378);
        const cy = Math.floor(level / 5.5);
        const cx = Math.floor(x / (2.4 + cy * 0.035)) + cy * 31;
        const coat = hue(cx * 1.37, cy * 1.73);
        const tint =
          coat < 0.44
            ? colour('#b3342b')
            : coat < 0.6
              ? colour('#e8e2d8')
              : coat < 0.8
                ? colour('#2a3350')
                : colour('#8d7a68');
        const light = (0.18 + crowd(cx * 1.61, cy * 1.29) * 0.75) * (0.45 + tier * 0.75);
        cover(plate, x, y, scale(aisle ? colour('#59606e') : tint, aisle ? 0.5 : light));
      }
    }
    await drawLayer(
      plate,
      `${path('M-20 210 Q800 130 1620 210 L1620 178 Q800 92 -20 178 Z', '#11151f')}${Array.from({ length: 17 }, (_, index) => line([index * 100, 186 - 62 * (1 - ((index * 100 - 800) / 800) ** 2)], [index * 100, 250 - 60 * (1 - ((index * 100 - 800) / 800) ** 2)], '#0d1018', 5)).join('')}`,
      { blur: 1.4 },
    );
    const turf = noise(8);
    const fine = noise(18);
    for (let y = edge; y < plate.height; y += 1) {
      const down = (y - edge) / (plate.height - edge);
      const distance = 1 / (down + 0.22);
      for (let x = 0; x < plate.width; x += 1) {
        const across = ((x - 800) / 800) * distance;
        const stripe = Math.floor(across * 3.1 + 60) % 2 === 0 ? 1.14 : 0.88;
        const blade =
          0.84 + turf(across * 90, distance * 60) * 0.2 + (fine(x / 2, y / 3) - 0.5) * 0.16 * down;
        cover(
          plate,
          x,
          y,
          scale(
            mix(colour('#4fa63c'), colour('#2c7a2a'), down),
            stripe * blade * (0.85 + 0.3 * Math.exp(-(((x - 800) / 640) ** 2))),
          ),
        );
      }
    }
    await drawLayer(
      plate,
      `${rect(-10, edge - 34, 1620, 40, '#161a26')}${Array.from({ length: 12 }, (_, index) => rect(index * 138, edge - 32, 134, 30, index % 3 === 0 ? '#7d241d' : index % 3 === 1 ? '#1d3a6b' : '#c9b074', 'opacity="0.9"')).join('')}`,
      { blur: 1.6 },
    );
    await drawLayer(
      plate,
      `<g stroke="#f2f5ee" fill="none" stroke-width="4">${line([-20, edge + 22], [1620, edge + 22], '#f2f5ee', 3)}<path d="M60 ${edge + 22} L-420 1067 M1540 ${edge + 22} L2020 1067" stroke-width="6"/><ellipse cx="800" cy="${edge + 132}" rx="236" ry="62" stroke-width="4"/><path d="M800 ${edge + 22} L800 1080" stroke-width="5"/></g>`,
      { blur: 0.9, opacity: 0.85 },
    );
    const player = (x: number, y: number, s: number, shirt: string, stride: number) =>
      `<ellipse cx="${x + 16 * s}" cy="${y + 2}" rx="${40 * s}" ry="${6 * s}" fill="#0f3312" opacity="0.55"/>${figure(x, y, 104 * s, '#2a1f1a', stride)}${path(`M${x - 13 * s} ${y - 82 * s} Q${x} ${y - 92 * s} ${x + 13 * s} ${y - 82 * s} L${x + 10 * s} ${y - 48 * s} L${x - 10 * s} ${y - 48 * s} Z`, shirt)}${rect(x - 10 * s, y - 50 * s, 20 * s, 16 * s, '#f0ece2')}`;
    const team = [
      [210, 640, 0.55, 0],
      [420, 590, 0.45, 1],
      [560, 700, 0.72, 0],
      [690, 660, 0.62, 1],
      [930, 650, 0.6, 0],
      [1090, 600, 0.47, 1],
      [1210, 720, 0.78, 1],
      [1400, 620, 0.5, 0],
      [760, 590, 0.44, 0],
    ] as const;
    await drawLayer(
      plate,
      [...team]
        .sort((a, b) => a[1] - b[1])
        .map(([x, y, s, side]) => player(x, y, s, side ? '#e9e4da' : '#b3271f', random.between(0.4, 1.3)))
        .join('') + circle(870, 712, 6, '#ffffff'),
      { blur: 0.8 },
    );
    for (const x of [250, 1350]) {
      await drawLayer(
        plate,
        `${line([x, 250], [x, 60], '#0a0d15', 9)}${rect(x - 82, 10, 164, 62, '#0d111a')}`,
        { blur: 1 },
      );
      for (let lamp = 0; lamp < 15; lamp += 1)
        glow(plate, x - 70 + (lamp % 5) * 35, 22 + Math.floor(lamp / 5) * 19, 9, '#f4f8ff', 3);
      glow(plate, x, 42, 130, '#cfe0ff', 0.5);
      glow(plate, x, 42, 420, '#9fbcff', 0.16);
      beam(
        plate,
        { x, y: 42, angle: x < 800 ? 0.75 : Math.PI - 0.75, spread: 0.5, length: 1150 },
        '#dfe9ff',
        0.13,
      );
    }
  },
  development: { exposure: 1.15, contrast: 1.1, saturation: 1.08, grain: 0.03 },
};
