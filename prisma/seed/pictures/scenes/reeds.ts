import { clouds, sky, sun } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { glow } from '../darkroom/lights.ts';
import { drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { r } from '../shapes.ts';

export const reeds: Scene = {
  draw: async (plate, random) => {
    const horizon = 560;
    sky(plate, horizon, [
      [0, '#5f6f8a'],
      [0.45, '#c29a80'],
      [0.8, '#f4b565'],
      [1, '#fbd68c'],
    ]);
    clouds(plate, {
      horizon,
      seed: 72,
      cover: 0.36,
      light: '#ffd9a4',
      shade: '#9c7a74',
      stretched: 2.6,
      opacity: 0.7,
    });
    sun(plate, { x: 930, y: 500, size: 36, hex: '#ffcf7a', glow: 250, strength: 0.9, below: horizon });
    ridge(plate, {
      row: 548,
      rise: 14,
      seed: 33,
      hex: '#7d5a44',
      foot: '#c08a52',
      bottom: horizon + 2,
      trees: 20,
    });
    water(plate, { horizon, seed: 23, tint: '#4a3a2c', chop: 0.3, mirror: 1 });
    const stems = (
      count: number,
      top: number,
      thick: number,
      tints: readonly [string, ...string[]],
      plume: number,
    ) =>
      Array.from({ length: count }, () => {
        const x = random.between(-60, 1660);
        const gap = Math.exp(-(((x - 930) / 240) ** 2));
        const head = top + random.between(-110, 190) + gap * 190;
        const lean = random.between(-40, 70);
        const tint = random.pick(tints);
        const leaf = random.chance(0.6)
          ? `<path d="M${r(x + lean * 0.4)} ${r(head + 190)} q${r(random.between(-70, 90))} -70 ${r(random.between(-120, 130))} 40" stroke="${tint}" stroke-width="${r(thick * 0.9)}" fill="none"/>`
          : '';
        return `<path d="M${r(x)} 1090 Q${r(x + lean * 0.2)} ${r((1067 + head) / 2)} ${r(x + lean)} ${r(head)}" stroke="${tint}" stroke-width="${r(thick)}" fill="none"/>${leaf}<ellipse cx="${r(x + lean)}" cy="${r(head - plume * 0.8)}" rx="${r(plume * 0.2)}" ry="${r(plume)}" transform="rotate(${r(lean * 0.35)} ${r(x + lean)} ${r(head)})" fill="${tint}"/>`;
      }).join('');
    await drawLayer(plate, stems(170, 700, 2.2, ['#7a5a36', '#946f3f', '#5d4328'], 17), {
      blur: 2.2,
      opacity: 0.85,
    });
    await drawLayer(plate, stems(110, 640, 3.6, ['#3a2a1c', '#523b23', '#6b4c2a'], 30), { blur: 0.8 });
    await drawLayer(plate, stems(16, 560, 9, ['#20160f', '#2b1e13'], 62), { blur: 12, opacity: 0.95 });
    glow(plate, 930, 500, 230, '#ffb85e', 0.16);
  },
  development: { contrast: 1.1, saturation: 1.08 },
};
