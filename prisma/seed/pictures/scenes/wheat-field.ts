import { clouds, sky } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { clamp, layered, noise } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, mix } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { r } from '../shapes.ts';

export const wheatField: Scene = {
  draw: async (plate, random) => {
    const horizon = 610;
    sky(plate, horizon, [
      [0, '#2f67ab'],
      [0.55, '#7aa9d3'],
      [1, '#d3e2e6'],
    ]);
    clouds(plate, {
      horizon,
      seed: 102,
      cover: 0.52,
      light: '#ffffff',
      shade: '#93a5b8',
      from: [0.5, -0.7],
      grain: 0.9,
    });
    ridge(plate, {
      row: 600,
      rise: 26,
      seed: 31,
      hex: '#5c7a7a',
      foot: '#93a58a',
      bottom: horizon + 6,
      trees: 8,
    });
    const ear = noise(9);
    const patch = layered(14, 4);
    const pale = colour('#e5c274');
    const deep = colour('#7d5a22');
    for (let y = horizon; y < plate.height; y += 1) {
      const down = (y - horizon) / (plate.height - horizon);
      const distance = 1 / (down + 0.04);
      for (let x = 0; x < plate.width; x += 1) {
        const px = ((x - 800) / 1600) * distance;
        const stalk = ear(px * 190, distance * 34) * 0.6 + ear(px * 420, distance * 70) * 0.4;
        const wind = patch(px * 1.6, distance * 0.9);
        cover(plate, x, y, mix(deep, pale, clamp(0.18 + stalk * 0.62 + (wind - 0.5) * 0.75)));
      }
    }
    const stalks = (count: number, top: number, size: number) =>
      Array.from({ length: count }, () => {
        const x = random.between(-40, 1640);
        const head = top + random.between(-70, 90) * (size / 10);
        const lean = random.between(-26, 44);
        const tint = random.pick(['#e7c77e', '#cfa552', '#f3dba2', '#b98a3c', '#94692a']);
        const grains = Array.from({ length: 7 }, (_, index) => {
          const side = index % 2 ? 1 : -1;
          return `<ellipse cx="${r(x + lean + side * size * 0.42 + index * lean * 0.05)}" cy="${r(head - index * size * 0.85)}" rx="${r(size * 0.42)}" ry="${r(size)}" transform="rotate(${side * 20 + lean * 0.4} ${r(x + lean)} ${r(head - index * size * 0.85)})" fill="${tint}"/>`;
        }).join('');
        return `<path d="M${r(x)} 1090 Q${r(x + lean * 0.2)} ${r((head + 1067) / 2)} ${r(x + lean)} ${r(head)}" stroke="${tint}" stroke-width="${r(size * 0.28)}" fill="none"/>${grains}`;
      }).join('');
    await drawLayer(plate, stalks(420, 850, 5), { blur: 1 });
    await drawLayer(plate, stalks(190, 880, 9), { blur: 0.5 });
    await drawLayer(plate, stalks(26, 880, 19), { blur: 11, opacity: 0.9 });
  },
  development: { contrast: 1.1, saturation: 1.12 },
};
