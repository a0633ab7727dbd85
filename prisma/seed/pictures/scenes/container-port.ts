import { clouds, haze, sky } from '../darkroom/air.ts';
import { layered, noise, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { figure, path, rect } from '../shapes.ts';

export const containerPort: Scene = {
  draw: async (plate, random) => {
    const horizon = 760;
    sky(plate, horizon, [
      [0, '#6f97b8'],
      [0.6, '#bccfd6'],
      [1, '#eadfc9'],
    ]);
    clouds(plate, {
      horizon,
      seed: 75,
      cover: 0.4,
      light: '#ffffff',
      shade: '#b2bec7',
      stretched: 1.8,
      opacity: 0.8,
    });
    const crane = (x: number, s: number, tone: string) =>
      `<g stroke="${tone}" fill="none" stroke-linecap="square"><path d="M${x} ${horizon} L${x + 40 * s} ${horizon - 420 * s} M${x + 190 * s} ${horizon} L${x + 150 * s} ${horizon - 420 * s}" stroke-width="${16 * s}"/><path d="M${x - 240 * s} ${horizon - 424 * s} L${x + 520 * s} ${horizon - 424 * s}" stroke-width="${20 * s}"/><path d="M${x + 16 * s} ${horizon - 180 * s} L${x + 174 * s} ${horizon - 180 * s}" stroke-width="${12 * s}"/><path d="M${x + 95 * s} ${horizon - 560 * s} L${x + 95 * s} ${horizon - 430 * s}" stroke-width="${14 * s}"/><path d="M${x + 95 * s} ${horizon - 556 * s} L${x + 512 * s} ${horizon - 430 * s} M${x + 95 * s} ${horizon - 556 * s} L${x + 300 * s} ${horizon - 430 * s} M${x + 95 * s} ${horizon - 556 * s} L${x - 236 * s} ${horizon - 430 * s}" stroke-width="${4 * s}"/></g>`;
    await drawLayer(plate, crane(90, 0.72, '#9db0bb') + crane(620, 0.82, '#8fa5b2'), { blur: 1.6 });
    await drawLayer(plate, crane(1060, 1.06, '#5c7585'), { blur: 1 });
    haze(plate, '#e4ddcd', (y) => 0.4 * smoothstep(380, horizon, y));
    const tones: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
      ['#a8402f', '#7d2b20'],
      ['#2f5f86', '#21455f'],
      ['#3f7358', '#2b523e'],
      ['#c08a35', '#8f6424'],
      ['#8c8f92', '#63676b'],
      ['#5b3f5e', '#412c43'],
      ['#b9b2a3', '#8a8476'],
    ];
    const box = (x: number, y: number, width: number, height: number) => {
      const [light, dark] = random.pick(tones);
      const ribs = Array.from({ length: 15 }, (_, index) =>
        rect(
          x + 4 + (index * (width - 8)) / 15,
          y + height * 0.07,
          (width / 15) * 0.42,
          height * 0.86,
          dark,
          'opacity="0.55"',
        ),
      ).join('');
      const rust = Array.from({ length: 4 }, () =>
        rect(
          x + random.between(0, width - 20),
          y + random.between(0, height * 0.3),
          random.between(2, 7),
          height * random.between(0.3, 0.7),
          '#4f2d1e',
          `opacity="${random.between(0.08, 0.24).toFixed(2)}"`,
        ),
      ).join('');
      return `${rect(x, y, width, height, light)}${ribs}${rust}${rect(x, y, width, height * 0.07, '#ffffff', 'opacity="0.2"')}${rect(x, y + height * 0.93, width, height * 0.07, '#000000', 'opacity="0.3"')}${rect(x, y, 3, height, '#000', 'opacity="0.35"')}${rect(x + width - 3, y, 3, height, '#000', 'opacity="0.35"')}`;
    };
    const stack = (x: number, base: number, width: number, height: number, rows: number, columns: number) => {
      const boxes: string[] = [];
      for (let column = 0; column < columns; column += 1) {
        const high = Math.max(1, rows - random.whole(0, 2));
        for (let row = 0; row < high; row += 1)
          boxes.push(box(x + column * (width + 7), base - (row + 1) * height, width, height - 2));
      }
      return boxes.join('');
    };
    await drawLayer(plate, stack(-60, 860, 170, 62, 5, 11), { blur: 1.4 });
    haze(plate, '#e6dcc8', (y) => (y > 520 && y < 880 ? 0.24 : 0));
    const texture = noise(2);
    for (let y = 860; y < plate.height; y += 1) {
      for (let x = 0; x < plate.width; x += 1)
        cover(
          plate,
          x,
          y,
          scale(
            mix(colour('#8f8b84'), colour('#4a4846'), (y - 860) / 207),
            0.85 + texture(x / 3, y / 1.5) * 0.3,
          ),
        );
    }
    await drawLayer(plate, stack(-120, 990, 300, 112, 4, 2) + stack(980, 1000, 300, 112, 5, 3), {
      blur: 0.6,
    });
    await drawLayer(
      plate,
      `${rect(-20, 986, 640, 24, '#000', 'opacity="0.5"')}${rect(960, 996, 700, 24, '#000', 'opacity="0.5"')}`,
      { blur: 9 },
    );
    await drawLayer(
      plate,
      figure(770, 1012, 128, '#27323a', 0.6) +
        path('M752 926 h36 l4 40 h-44 z', '#e8742c') +
        rect(757, 938, 27, 4, '#f4ead0') +
        path('M758 898 q12 -16 25 0 z', '#f2d13c'),
      { blur: 0.7 },
    );
    const warm = layered(3, 2);
    haze(plate, '#ffd9a0', (y, x) => 0.12 * smoothstep(1600, 200, x) * warm(x / 600, y / 400));
  },
  development: { contrast: 1.14, saturation: 1.08 },
};
