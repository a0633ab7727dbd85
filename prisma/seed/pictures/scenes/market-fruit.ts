import { bokeh } from '../darkroom/lights.ts';
import { clamp, noise, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, defocus, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { figure, path, r } from '../shapes.ts';

/** Shaded balls with the dimples of peel, nearer ones larger and the last out of focus. */
export const marketFruit: Scene = {
  draw: async (plate, random) => {
    for (let y = 0; y < plate.height; y += 1)
      for (let x = 0; x < plate.width; x += 1)
        cover(plate, x, y, mix(colour('#2b1a12'), colour('#0e0a0a'), Math.abs(x - 800) / 900));
    for (let index = 0; index < 70; index += 1)
      bokeh(
        plate,
        random.between(0, 1600),
        random.between(0, 470),
        random.between(18, 62),
        random.pick(['#ff9f4a', '#ffc67a', '#ff7d3c', '#fff0cc', '#9fd07a']),
        random.between(0.06, 0.28),
      );
    await drawLayer(
      plate,
      `${path('M-20 120 Q400 60 820 130 T1640 100 L1640 -20 L-20 -20 Z', '#7d2a22')}${path('M-20 120 Q400 60 820 130 T1640 100 L1640 130 Q1200 60 820 165 T-20 150 Z', '#c9a777')}${figure(1240, 560, 460, '#1b1211', 0.2)}`,
      { blur: 17 },
    );
    const peel = noise(4);
    const kinds = [
      ['#f08a1d', '#8f3a06', '#ffd9a0'],
      ['#f2c42d', '#8d6208', '#fff2c0'],
      ['#d9491e', '#6a1407', '#ffc09a'],
      ['#9fb62f', '#3f5209', '#efffc0'],
      ['#f2a02b', '#9a4a08', '#ffe2ae'],
    ] as const;
    const ball = (
      cx: number,
      cy: number,
      radius: number,
      kind: readonly [string, string, string],
      shade: number,
    ) => {
      const [body, dark, shine] = [colour(kind[0]), colour(kind[1]), colour(kind[2])];
      for (let y = Math.max(0, Math.floor(cy - radius)); y < Math.min(plate.height, cy + radius); y += 1) {
        for (let x = Math.max(0, Math.floor(cx - radius)); x < Math.min(plate.width, cx + radius); x += 1) {
          const [dx, dy] = [(x - cx) / radius, (y - cy) / radius];
          const distance = dx * dx + dy * dy;
          if (distance >= 1) continue;
          const up = Math.sqrt(1 - distance);
          const pore = (peel(x / (radius * 0.045), y / (radius * 0.045)) - 0.5) * 0.16;
          const facing = clamp(-dx * 0.42 - dy * 0.62 + up * 0.62 + pore);
          const warm = clamp(dx * 0.75 + dy * 0.2 - 0.35) * 0.35;
          const gleam = Math.max(0, -dx * 0.4 - dy * 0.6 + up * 0.7) ** 26 * (0.8 + pore);
          const edge = smoothstep(1, 0.965, distance);
          const tone = mix(mix(dark, body, smoothstep(0.02, 0.78, facing)), shine, clamp(gleam * 0.75));
          cover(
            plate,
            x,
            y,
            scale(
              [tone[0] + warm * 0.25, tone[1] + warm * 0.1, tone[2]],
              shade * (0.55 + 0.45 * smoothstep(0.95, -0.2, dy)),
            ),
            edge,
          );
        }
      }
    };
    for (let row = 0; row < 9; row += 1) {
      const near = row / 8;
      const radius = 34 + near ** 1.3 * 92;
      const base = 455 + near ** 1.15 * 560;
      for (let index = -1; ; index += 1) {
        const x = (index + (row % 2) * 0.5) * radius * 1.86 + random.between(-5, 5);
        if (x > 1720) break;
        const band = Math.floor((x + (base - 455) * 0.12 * (x < 800 ? 1 : -1)) / 410);
        ball(
          x,
          base + random.between(-9, 9),
          radius * random.between(0.95, 1.05),
          kinds[((band % 5) + 5) % 5] ?? kinds[0],
          0.6 + near * 0.45,
        );
      }
    }
    await drawLayer(
      plate,
      Array.from({ length: 15 }, () => {
        const [x, y, turn] = [random.between(0, 1600), random.between(560, 1000), random.between(0, 360)];
        return `<g transform="translate(${r(x)} ${r(y)}) rotate(${r(turn)})"><path d="M0 0 Q34 -26 82 0 Q34 24 0 0 Z" fill="#3d6120"/><path d="M0 0 Q40 -5 82 0" stroke="#86a850" stroke-width="2" fill="none"/></g>`;
      }).join(''),
      { blur: 0.9 },
    );
    await defocus(plate, 7, (_, y) => Math.max(smoothstep(640, 470, y), smoothstep(960, 1067, y) * 0.8));
  },
  development: { exposure: 1.15, contrast: 1.1, saturation: 1.05 },
};
