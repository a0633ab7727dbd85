import type { Random } from '../../random.ts';
import { glow } from '../darkroom/lights.ts';
import { layered, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, expose, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';

export const micrograph: Scene = {
  draw: async (plate, random) => {
    const murk = layered(9, 5);
    for (let y = 0; y < plate.height; y += 1)
      for (let x = 0; x < plate.width; x += 1)
        cover(
          plate,
          x,
          y,
          scale(
            mix(colour('#050a14'), colour('#123a52'), murk(x / 300, y / 300)),
            0.4 + 0.5 * Math.exp(-Math.hypot(x - 800, y - 540) / 700),
          ),
        );
    const disc = (random: Random, cx: number, cy: number, radius: number, soft: number) => {
      const [rim, heart] = random.pick([
        ['#5fe0ff', '#ffd27a'],
        ['#8fb8ff', '#9ff0d0'],
        ['#ffcf7a', '#6fd8ff'],
        ['#74f0c4', '#5a9cff'],
      ]);
      const rays = random.whole(18, 44);
      const rings = random.whole(4, 8);
      const stretch = random.chance(0.3) ? random.between(0.35, 0.6) : random.between(0.92, 1);
      const turn = random.between(0, Math.PI);
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      const edge = colour(rim ?? '#ffffff');
      const core = colour(heart ?? '#ffffff');
      for (
        let y = Math.max(0, Math.floor(cy - radius * 1.3));
        y < Math.min(plate.height, cy + radius * 1.3);
        y += 1
      ) {
        for (
          let x = Math.max(0, Math.floor(cx - radius * 1.3));
          x < Math.min(plate.width, cx + radius * 1.3);
          x += 1
        ) {
          const u = ((x - cx) * cos + (y - cy) * sin) / radius;
          const v = (-(x - cx) * sin + (y - cy) * cos) / (radius * stretch);
          const d = Math.hypot(u, v);
          if (d > 1.25) continue;
          const angle = Math.atan2(v, u);
          const wall =
            Math.exp(-(((d - 0.94) / (0.035 + soft)) ** 2)) * 1.1 +
            Math.exp(-(((d - 0.74) / (0.02 + soft)) ** 2)) * 0.4;
          const ribs =
            smoothstep(0.35 - soft, 0.95, Math.abs(Math.cos(angle * rays * 0.5))) *
            smoothstep(0.16, 0.4, d) *
            smoothstep(0.96, 0.86, d);
          const beads = smoothstep(0.25, 0.95, Math.cos(d * rings * Math.PI * 2)) * smoothstep(0.9, 0.7, d);
          const body = smoothstep(1, 0.9, d);
          const light =
            wall * 0.9 +
            ribs * beads * 0.8 * (1 - soft * 3) +
            body * 0.1 +
            Math.exp(-((d / 0.16) ** 2)) * 0.55 +
            0.1 * Math.exp(-(((d - 1) / 0.14) ** 2));
          expose(plate, x, y, mix(core, edge, smoothstep(0.1, 0.9, d)), light * (soft > 0.05 ? 0.3 : 0.8));
        }
      }
    };
    for (let index = 0; index < 18; index += 1)
      disc(random, random.between(0, 1600), random.between(0, 1067), random.between(60, 150), 0.14);
    for (const [x, y, size] of [
      [560, 470, 255],
      [1120, 700, 190],
      [1260, 270, 150],
      [250, 850, 140],
      [880, 180, 105],
      [180, 280, 120],
      [760, 900, 90],
      [1480, 560, 110],
    ] as const)
      disc(random, x, y, size, 0);
    for (let index = 0; index < 260; index += 1)
      glow(
        plate,
        random.between(0, 1600),
        random.between(0, 1067),
        random.between(1, 3.4),
        random.pick(['#9fe8ff', '#ffe3ae', '#8fffd0']),
        random.between(0.15, 0.8),
      );
  },
  development: { exposure: 1.25, contrast: 1.1, saturation: 1.15, vignette: 0.5, grain: 0.03 },
};
