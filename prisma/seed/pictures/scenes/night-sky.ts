import { sky, stars } from '../darkroom/air.ts';
import { ridge } from '../darkroom/land.ts';
import { glow } from '../darkroom/lights.ts';
import { clamp, layered, smoothstep } from '../darkroom/noise.ts';
import { colour, drawLayer, expose, mix } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { path, rect, shading } from '../shapes.ts';

export const nightSky: Scene = {
  draw: async (plate) => {
    sky(plate, 980, [
      [0, '#060a1c'],
      [0.6, '#101d3d'],
      [0.9, '#2c3d5c'],
      [1, '#5b5662'],
    ]);
    const cloud = layered(44, 6, 0.55);
    const dust = layered(45, 6, 0.58);
    const warm = colour('#cdb4a8');
    const cold = colour('#8fa6dd');
    for (let y = 0; y < 1000; y += 1) {
      for (let x = 0; x < plate.width; x += 1) {
        const across = (x - 980 + (y - 400) * 0.62) / 330;
        const along = (y * 0.85 + x * 0.2) / 260;
        const band = Math.exp(-(across ** 2) * 1.15);
        if (band < 0.01) continue;
        const lane =
          smoothstep(0.44, 0.66, dust(across * 1.5 + 4, along * 1.3)) *
          Math.exp(-((across - 0.1) ** 2) * 3.2);
        const bright = band ** 1.3 * (0.25 + cloud(across * 2.2, along * 1.6) * 1.15) * (1 - 0.85 * lane);
        expose(
          plate,
          x,
          y,
          mix(cold, warm, clamp(1 - Math.abs(across))),
          bright * 0.3 * (1 - smoothstep(650, 1000, y)),
        );
      }
    }
    stars(plate, { seed: 3, count: 5200, below: 960 });
    ridge(plate, { row: 905, rise: 60, seed: 81, hex: '#10131c', foot: '#0a0b11', trees: 6 });
    const ground = '#07080c';
    ridge(plate, { row: 985, rise: 32, seed: 83, hex: ground, foot: '#040507', trees: 16 });
    const dome = `<defs>${shading(
      'dome',
      [
        [0, '#1b2030'],
        [0.55, '#3b4358'],
        [1, '#12151f'],
      ],
      true,
    )}</defs>
      ${rect(398, 828, 164, 130, 'url(#dome)')}${path('M386 832 A94 94 0 0 1 574 832 Z', 'url(#dome)')}
      ${path('M500 742 Q528 752 542 786 L542 832 L520 832 L516 786 Q510 760 494 746 Z', '#05060a')}
      ${rect(376, 826, 208, 9, '#262c3b')}${rect(466, 896, 28, 62, '#ffbe70')}`;
    await drawLayer(plate, dome, { blur: 0.8 });
    ridge(plate, { row: 1010, rise: 20, seed: 85, hex: ground, trees: 26 });
    glow(plate, 480, 926, 30, '#ff9c45', 0.7);
    glow(plate, 480, 950, 90, '#ff8a3a', 0.12);
  },
  development: { exposure: 1.2, contrast: 1.08, saturation: 1.12, grain: 0.035 },
};
