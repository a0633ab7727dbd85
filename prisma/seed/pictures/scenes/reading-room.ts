import { beam, glow } from '../darkroom/lights.ts';
import { layered, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, defocus, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { circle, line, path, polygon, rect } from '../shapes.ts';

export const readingRoom: Scene = {
  draw: async (plate, random) => {
    const wall = layered(6, 4);
    for (let y = 0; y < plate.height; y += 1)
      for (let x = 0; x < plate.width; x += 1)
        cover(
          plate,
          x,
          y,
          scale(
            mix(colour('#4a3320'), colour('#1a110b'), y / 1067),
            (0.45 + 0.75 * smoothstep(1600, 100, x)) * (0.9 + wall(x / 80, y / 80) * 0.2),
          ),
        );
    const shelves: string[] = [];
    for (let row = 0; row < 7; row += 1) {
      const y = 330 + row * 66;
      shelves.push(rect(980, y, 640, 58, '#150d08'));
      for (let x = 984; x < 1610; ) {
        const width = random.between(7, 19);
        const height = random.between(36, 54);
        shelves.push(
          rect(
            x,
            y + 58 - height,
            width - 1,
            height,
            random.pick(['#5b2f22', '#6b4a2a', '#3a4a3c', '#2f3d52', '#7a5d36', '#49302f', '#8a7450']),
          ),
        );
        x += width;
      }
      shelves.push(rect(976, y + 58, 650, 8, '#3b2716'));
    }
    await drawLayer(plate, shelves.join(''), { blur: 1.6 });
    const windows = [90, 390, 690].map((x, index) => {
      const [w, top, bottom] = [188 - index * 12, 70 + index * 34, 640 - index * 14];
      const arch = `M${x} ${bottom} L${x} ${top + w / 2} A${w / 2} ${w / 2} 0 0 1 ${x + w} ${top + w / 2} L${x + w} ${bottom} Z`;
      const bars = `${line([x + w / 2, top], [x + w / 2, bottom], '#6d543a', 7)}${Array.from({ length: 5 }, (_, bar) => line([x, top + w / 2 + bar * 96], [x + w, top + w / 2 + bar * 96], '#6d543a', 5)).join('')}`;
      return { arch, bars, x: x + w / 2, top };
    });
    await drawLayer(plate, windows.map(({ arch }) => path(arch, '#fff3d2')).join(''), {
      brightness: 1.7,
      blur: 2,
    });
    await drawLayer(plate, windows.map(({ bars }) => bars).join(''), { blur: 1.4 });
    await drawLayer(plate, windows.map(({ arch }) => path(arch, '#ffdf9f')).join(''), {
      glowing: true,
      blur: 60,
      brightness: 0.55,
    });
    for (const { x, top } of windows) {
      for (const shift of [-52, 52])
        beam(plate, { x: x + shift, y: top + 30, angle: 0.86, spread: 0.085, length: 1150 }, '#ffdca0', 0.3);
    }
    const dust = Array.from({ length: 240 }, () =>
      circle(
        random.between(150, 1250),
        random.between(160, 900),
        random.between(0.7, 2.2),
        '#fff0cc',
        `opacity="${random.between(0.15, 0.7).toFixed(2)}"`,
      ),
    ).join('');
    await drawLayer(plate, dust, { glowing: true, blur: 0.8, brightness: 0.8 });
    const desk = (y: number, s: number) =>
      `${polygon(
        [
          [-40, y],
          [1640, y + 30 * s],
          [1640, y + 74 * s],
          [-40, y + 44 * s],
        ],
        '#3a2413',
      )}${polygon(
        [
          [-40, y],
          [1640, y + 30 * s],
          [1640, y + 36 * s],
          [-40, y + 6 * s],
        ],
        '#a97c48',
      )}`;
    const reader = (x: number, y: number, s: number) =>
      `<g fill="#0d0805">${path(`M${x - 74 * s} ${y + 10} Q${x - 66 * s} ${y - 96 * s} ${x} ${y - 110 * s} Q${x + 60 * s} ${y - 98 * s} ${x + 70 * s} ${y + 10} Z`, '#0d0805')}<circle cx="${x + 12 * s}" cy="${y - 146 * s}" r="${35 * s}"/></g><path d="M${x - 20 * s} ${y - 160 * s} Q${x - 10 * s} ${y - 186 * s} ${x + 16 * s} ${y - 182 * s} M${x - 66 * s} ${y - 40 * s} Q${x - 58 * s} ${y - 92 * s} ${x - 14 * s} ${y - 106 * s}" stroke="#ffcf8c" stroke-width="${4 * s}" fill="none" opacity="0.85"/>`;
    const lamp = (x: number, y: number, s: number) =>
      `${line([x, y], [x, y - 78 * s], '#8a6a34', 6 * s)}${path(`M${x - 46 * s} ${y - 66 * s} Q${x} ${y - 118 * s} ${x + 46 * s} ${y - 66 * s} Z`, '#2f6148')}${rect(x - 22 * s, y - 4, 44 * s, 6, '#6b5026')}`;
    await drawLayer(
      plate,
      reader(420, 716, 0.62) +
        reader(880, 726, 0.6) +
        desk(700, 0.7) +
        lamp(640, 706, 0.7) +
        lamp(1130, 716, 0.7),
      { blur: 1.6 },
    );
    await drawLayer(
      plate,
      reader(1060, 920, 1.15) +
        desk(890, 1.3) +
        lamp(560, 902, 1.2) +
        path('M790 900 l120 4 l30 -22 l-118 -6 z', '#e9dcc0') +
        path('M300 892 l70 2 l0 -26 l-70 -2 z M306 866 l60 2 l0 -18 l-60 -2 z', '#6b2f24'),
      { blur: 0.8 },
    );
    for (const [x, y, s] of [
      [640, 664, 0.7],
      [1130, 672, 0.7],
      [560, 830, 1.2],
    ] as const)
      glow(plate, x, y, 70 * s, '#ffcf80', 0.5);
    await defocus(plate, 5, (_, y) => smoothstep(960, 1067, y) * 0.8);
  },
  development: { exposure: 1.15, contrast: 1.1, saturation: 1.05 },
};
