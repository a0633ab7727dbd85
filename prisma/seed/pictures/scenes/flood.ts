import { mist } from '../darkroom/air.ts';
import { clamp, layered, noise, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { line, path, r } from '../shapes.ts';

/** Standing water over fields, hedges and a road. */
export const flood: Scene = {
  draw: async (plate, random) => {
    const murk = layered(61, 5, 0.55);
    const ripple = layered(17, 3);
    const field = layered(28, 4);
    const blade = noise(12);
    const brown = colour('#8d7550');
    const silt = colour('#b39a70');
    const sheen = colour('#cfd0c4');
    const grass = colour('#5d6f35');
    const mud = colour('#5c4a32');
    const horizon = 150;
    for (let y = 0; y < plate.height; y += 1) {
      const distance = 900 / (y + horizon);
      for (let x = 0; x < plate.width; x += 1) {
        const px = ((x - 800) / 300) * distance;
        const pz = distance * 5;
        const height =
          field(px * 0.42 + 2, pz * 0.42) +
          (Math.abs(((px * 0.7 + pz * 0.24 + 40) % 2.6) - 1.3) < 0.05 ? 0.07 : 0);
        const under = smoothstep(0.56, 0.525, height);
        const rows = 0.85 + 0.15 * Math.sin((px * 0.4 + pz) * 26);
        const land = scale(
          mix(mud, grass, smoothstep(0.56, 0.66, height)),
          (0.62 + blade(px * 40, pz * 16) * 0.5) * rows,
        );
        const wave = (ripple(px * 5, pz * 8) - 0.5) * 0.14;
        const mirror = smoothstep(700, 0, y) * 0.8 + wave;
        const drowned = mix(mix(brown, silt, murk(px * 0.8, pz * 0.8)), sheen, clamp(mirror));
        const ghost = mix(drowned, scale(land, 0.8), 0.1 * rows);
        cover(plate, x, y, mix(land, ghost, under));
      }
    }
    const place = (px: number, pz: number): readonly [number, number, number] => {
      const y = 4500 / pz - horizon;
      return [800 + (px * 300 * pz) / 5 / (pz / 5) ** 2, y, 5 / pz];
    };
    const road: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      const a = place(-5.6 + step * 0.3, 3.9 + step * 0.34);
      const b = place(-5.6 + (step + 1) * 0.3, 3.9 + (step + 1) * 0.34);
      const broken = step > 11 && step < 18;
      road.push(line([a[0], a[1]], [b[0], b[1]], broken ? '#7b6a4c' : '#77726a', 30 * a[2]));
    }
    await drawLayer(plate, `<g stroke-linecap="round">${road.join('')}</g>`, { blur: 1, opacity: 0.9 });
    const crown = (x: number, y: number, size: number) => {
      const reflection = `<ellipse cx="${r(x)}" cy="${r(y + size * 1.1)}" rx="${r(size * 0.8)}" ry="${r(size * 0.9)}" fill="#4a4630" opacity="0.42"/>`;
      const leaves = Array.from(
        { length: 44 },
        () =>
          `<circle cx="${r(x + random.between(-0.75, 0.75) * size)}" cy="${r(y - size * random.between(0.05, 1.25))}" r="${r(size * random.between(0.1, 0.26))}" fill="${random.pick(['#33441f', '#465a28', '#26351a', '#5d7033', '#3c4f24'])}"/>`,
      );
      return reflection + leaves.join('');
    };
    const trees: [number, number, number][] = [];
    for (let hedge = 0; hedge < 6; hedge += 1) {
      const start = place(random.between(-6, 3), random.between(4, 14));
      for (let index = 0; index < 11; index += 1) {
        const x = start[0] + index * 46 * start[2] * 2.1 + random.between(-8, 8);
        trees.push([
          x,
          start[1] + index * 9 * start[2] * (hedge % 2 ? -1 : 1) + random.between(-4, 4),
          26 * start[2] * random.between(0.8, 1.35),
        ]);
      }
    }
    for (let index = 0; index < 46; index += 1) {
      const [x, y, size] = place(random.between(-9, 9), random.between(4, 24));
      trees.push([x, y, 26 * size * random.between(0.6, 1.4)]);
    }
    await drawLayer(
      plate,
      trees
        .sort((a, b) => a[1] - b[1])
        .map(([x, y, size]) => crown(x, y, Math.max(3, size)))
        .join(''),
      { blur: 0.9 },
    );
    const farm = (x: number, y: number, s: number) =>
      `${path(`M${x} ${y} l${42 * s} ${-10 * s} l${60 * s} ${12 * s} l${-42 * s} ${14 * s} z`, '#8c4a36')}${path(`M${x} ${y} l${60 * s} ${16 * s} l0 ${20 * s} l${-60 * s} ${-14 * s} z`, '#d6c9b0')}${path(`M${x + 60 * s} ${y + 16 * s} l${42 * s} ${-14 * s} l0 ${18 * s} l${-42 * s} ${16 * s} z`, '#a79a83')}`;
    await drawLayer(plate, farm(1040, 420, 1.25) + farm(1190, 455, 0.9) + farm(380, 250, 0.7), { blur: 0.8 });
    mist(plate, { seed: 4, top: -60, bottom: 260, hex: '#cfd2c8', opacity: 0.75 });
  },
  development: { contrast: 1.12, saturation: 1.02 },
};
