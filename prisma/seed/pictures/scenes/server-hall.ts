import { glow } from '../darkroom/lights.ts';
import { colour, cover, drawLayer, scale } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { circle, figure, line, polygon } from '../shapes.ts';

export const serverHall: Scene = {
  draw: async (plate, random) => {
    const [vx, vy] = [800, 500];
    for (let y = 0; y < plate.height; y += 1)
      for (let x = 0; x < plate.width; x += 1)
        cover(
          plate,
          x,
          y,
          scale(colour('#101826'), 0.35 + 1.1 * Math.exp(-Math.hypot(x - vx, (y - vy) * 1.2) / 240)),
        );
    for (let index = 0; index < 13; index += 1) {
      const near = 60 * 1.27 ** index;
      const next = near * 1.25;
      for (const side of [-1, 1]) {
        const [x1, x2] = [vx + side * near, vx + side * next];
        const [t1, t2, b1, b2] = [vy - near * 0.95, vy - next * 0.95, vy + near * 0.62, vy + next * 0.62];
        const shade = Math.max(6, 26 - index * 1.2);
        await drawLayer(
          plate,
          polygon(
            [
              [x1, t1],
              [x2, t2],
              [x2, b2],
              [x1, b1],
            ],
            `rgb(${shade} ${shade + 5} ${shade + 14})`,
          ) + line([x1, t1], [x1, b1], '#31425c', 1 + index * 0.25),
          { blur: 0.6 + Math.max(0, index - 9) * 3 },
        );
        const lamps: string[] = [];
        for (let row = 0; row < 26; row += 1) {
          for (let column = 0; column < 4; column += 1) {
            if (!random.chance(0.46)) continue;
            const share = 0.16 + column * 0.2;
            const [lx, top, bottom] = [
              x1 + (x2 - x1) * share,
              t1 + (t2 - t1) * share,
              b1 + (b2 - b1) * share,
            ];
            lamps.push(
              circle(
                lx,
                top + (bottom - top) * (0.05 + row * 0.035),
                near * 0.0052 + 0.5,
                random.pick(['#53d6ff', '#53d6ff', '#5dffb0', '#3f8cff', '#ffb648']),
              ),
            );
          }
        }
        await drawLayer(plate, lamps.join(''), {
          glowing: true,
          brightness: 1.7,
          blur: 0.5 + Math.max(0, index - 9) * 3,
        });
        await drawLayer(plate, lamps.join(''), { glowing: true, brightness: 0.8, blur: 5 + index * 0.6 });
      }
    }
    const ceiling = Array.from({ length: 9 }, (_, index) => {
      const near = 64 * 1.42 ** index;
      return polygon(
        [
          [vx - near * 0.16, vy - near * 1.02],
          [vx + near * 0.16, vy - near * 1.02],
          [vx + near * 0.2, vy - near * 1.2],
          [vx - near * 0.2, vy - near * 1.2],
        ],
        '#cfe4ff',
      );
    }).join('');
    await drawLayer(plate, ceiling, { glowing: true, brightness: 0.8, blur: 2 });
    await drawLayer(plate, ceiling, { glowing: true, brightness: 0.5, blur: 34 });
    water(plate, { horizon: 690, seed: 9, tint: '#0a0f18', chop: 0.05, mirror: 0.62, stretch: 1 });
    await drawLayer(plate, figure(812, 606, 150, '#05080e', 0.35), { blur: 1.2 });
    glow(plate, vx, vy, 150, '#a8d2ff', 0.22);
  },
  development: { exposure: 1.5, contrast: 1.12, saturation: 1.1, grain: 0.03 },
};
