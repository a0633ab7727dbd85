import { clouds, sky } from '../darkroom/air.ts';
import { beam, glow } from '../darkroom/lights.ts';
import { clamp, layered, noise, ridged, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, mix, scale } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { path, polygon, rect, shading } from '../shapes.ts';

export const lighthouse: Scene = {
  draw: async (plate) => {
    const horizon = 700;
    sky(plate, horizon, [
      [0, '#2b3542'],
      [0.5, '#5b6672'],
      [0.88, '#a99b8c'],
      [1, '#c9ad8c'],
    ]);
    clouds(plate, {
      horizon,
      seed: 55,
      cover: 0.95,
      light: '#a3a2a0',
      shade: '#2e3742',
      from: [0.4, 1],
      grain: 0.9,
    });
    beam(plate, { x: 1090, y: 317, angle: Math.PI - 0.06, spread: 0.075, length: 1250 }, '#ffe7b0', 0.34);
    beam(plate, { x: 1090, y: 317, angle: 0.05, spread: 0.1, length: 700 }, '#ffe7b0', 0.3);
    water(plate, { horizon, seed: 15, tint: '#1f2c33', chop: 1, mirror: 0.8 });
    const rock = ridged(6, 6);
    const stone = layered(9, 5);
    for (let x = 640; x < plate.width; x += 1) {
      const top = 980 - 330 * smoothstep(650, 1000, x) - (rock(x / 150, 3) - 0.3) * 70;
      for (let y = Math.max(0, Math.floor(top)); y < plate.height; y += 1) {
        const face = stone(x / 34, y / 26) * 0.7 + rock(x / 70, y / 60) * 0.5;
        const down = (y - top) / 300;
        cover(
          plate,
          x,
          y,
          scale(mix(colour('#5b5a4c'), colour('#17191c'), clamp(down + 0.1)), 0.25 + face * 1.1),
        );
      }
    }
    await drawLayer(
      plate,
      `<defs>${shading(
        'tower',
        [
          [0, '#8d8b87'],
          [0.35, '#e8e2d6'],
          [1, '#5a5a5e'],
        ],
        true,
      )}</defs>
      ${polygon(
        [
          [1038, 668],
          [1058, 350],
          [1122, 350],
          [1142, 668],
        ],
        'url(#tower)',
      )}
      ${polygon(
        [
          [1047, 530],
          [1051, 462],
          [1129, 462],
          [1133, 530],
        ],
        '#7e2f27',
        'opacity="0.9"',
      )}
      ${rect(1044, 340, 92, 13, '#2d2c2e')}${rect(1062, 294, 56, 48, '#3a3632')}${rect(1067, 298, 46, 40, '#fff1c4')}
      ${path('M1056 295 Q1090 252 1124 295 Z', '#5f2a24')}${rect(1087, 244, 6, 24, '#2d2c2e')}
      ${rect(1160, 612, 128, 62, '#cfc6b6')}${polygon(
        [
          [1150, 616],
          [1224, 572],
          [1298, 616],
        ],
        '#4d3a35',
      )}${rect(1190, 634, 20, 18, '#ffcf86')}${rect(1238, 634, 20, 18, '#ffcf86')}`,
      { blur: 0.9 },
    );
    glow(plate, 1090, 318, 26, '#fff0c0', 2.6);
    glow(plate, 1090, 318, 110, '#ffd890', 0.4);
    const foam = noise(77);
    for (let y = 860; y < 1010; y += 1) {
      for (let x = 560; x < 1000; x += 1) {
        const shore = 700 + (y - 860) * -0.35 + foam(y / 40, 1) * 90;
        const near = Math.exp(-(((x - shore) / 60) ** 2));
        const spray = smoothstep(0.55, 0.8, foam(x / 9, y / 5) * 0.6 + foam(x / 30, y / 16) * 0.5);
        cover(plate, x, y, colour('#d5d8d6'), near * spray * 0.75);
      }
    }
  },
  development: { exposure: 1.1, contrast: 1.12, saturation: 1.05 },
};
