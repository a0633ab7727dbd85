import { sky } from '../darkroom/air.ts';
import { bokeh, glow } from '../darkroom/lights.ts';
import { smoothstep } from '../darkroom/noise.ts';
import { defocus, drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { line, path, polygon, rect, shading } from '../shapes.ts';

export const nightTram: Scene = {
  draw: async (plate, random) => {
    const vanish: readonly [number, number] = [905, 470];
    sky(plate, 560, [
      [0, '#0b1122'],
      [0.7, '#1d2438'],
      [1, '#453a45'],
    ]);
    const side = (left: boolean) => {
      const blocks: string[] = [];
      const lights: string[] = [];
      for (let index = 0; index < 12; index += 1) {
        const near = 1.32 ** index;
        const x1 = left ? vanish[0] - 60 * near : vanish[0] + 66 * near;
        const x2 = left ? vanish[0] - 60 * near * 1.32 : vanish[0] + 66 * near * 1.32;
        const height = 60 * random.between(0.85, 1.15);
        const [t1, t2] = [vanish[1] - height * near, vanish[1] - height * near * 1.32];
        const [b1, b2] = [vanish[1] + 22 * near, vanish[1] + 22 * near * 1.32];
        const tone = random.pick(['#1c1d2b', '#23222f', '#191b27', '#282531']);
        blocks.push(
          polygon(
            [
              [x1, t1],
              [x2, t2],
              [x2, b2],
              [x1, b1],
            ],
            tone,
          ),
        );
        for (let floor = 0; floor < 5; floor += 1) {
          for (let column = 0; column < 4; column += 1) {
            if (!random.chance(floor === 4 ? 0.75 : 0.32)) continue;
            const at = (share: number, up: number): readonly [number, number] => [
              x1 + (x2 - x1) * share,
              t1 + (t2 - t1) * share + (b1 - t1 + (b2 - b1 - t2 + t1) * share) * up,
            ];
            const [s, u] = [0.1 + column * 0.23, 0.1 + floor * 0.18];
            lights.push(
              polygon(
                [at(s, u), at(s + 0.13, u), at(s + 0.13, u + 0.11), at(s, u + 0.11)],
                random.pick(['#ffc878', '#ffe3ae', '#ffb05c', '#bcd4ff']),
                `opacity="${random.between(0.4, 1).toFixed(2)}"`,
              ),
            );
          }
        }
      }
      return { blocks: blocks.join(''), lights: lights.join('') };
    };
    for (const left of [true, false]) {
      const { blocks, lights } = side(left);
      await drawLayer(plate, blocks, { blur: 2 });
      await drawLayer(plate, lights, { blur: 4, glowing: true, brightness: 0.9 });
    }
    for (let index = 0; index < 42; index += 1) {
      const near = random.between(0.2, 1) ** 2;
      bokeh(
        plate,
        vanish[0] + random.between(-1, 1) * (90 + near * 700),
        vanish[1] + random.between(-130, 20) * (0.4 + near),
        6 + near * 26,
        random.pick(['#ffb45a', '#ff7a4a', '#ffe0a0', '#7fb4ff', '#ff5a5a']),
        0.16 + random.next() * 0.16,
      );
    }
    await drawLayer(
      plate,
      polygon(
        [
          [vanish[0] - 60, 492],
          [vanish[0] + 66, 492],
          [2300, 1067],
          [-900, 1067],
        ],
        '#1a1b24',
      ),
      { blur: 2 },
    );
    const x = 740;
    const tram = `<defs>${shading('front', [
      [0, '#d9d2c2'],
      [0.5, '#c3b9a4'],
      [1, '#7c7263'],
    ])}${shading('band', [
      [0, '#b63a2c'],
      [1, '#7c241c'],
    ])}${shading('screen', [
      [0, '#ffe9bd'],
      [0.55, '#f5c983'],
      [1, '#4a3a2c'],
    ])}</defs>
      ${polygon(
        [
          [x + 306, 330],
          [x + 420, 392],
          [x + 420, 640],
          [x + 306, 730],
        ],
        '#5f574c',
      )}
      ${Array.from({ length: 5 }, (_, index) =>
        polygon(
          [
            [x + 314 + index * 21, 396 + index * 8],
            [x + 330 + index * 21, 402 + index * 8],
            [x + 330 + index * 21, 520 - index * 6],
            [x + 314 + index * 21, 524 - index * 6],
          ],
          '#ffe2a6',
        ),
      ).join('')}
      ${path(`M${x} 742 L${x} 372 Q${x + 4} 326 ${x + 60} 320 L${x + 250} 320 Q${x + 304} 326 ${x + 308} 372 L${x + 308} 742 Z`, 'url(#front)')}
      ${path(`M${x + 24} 580 L${x + 22} 412 Q${x + 24} 392 ${x + 46} 390 L${x + 262} 390 Q${x + 284} 392 ${x + 286} 412 L${x + 284} 580 Z`, 'url(#screen)')}
      ${rect(x + 84, 338, 140, 34, '#201a14', 'rx="5"')}${rect(x + 94, 346, 26, 18, '#ffb347')}${rect(x + 128, 350, 84, 10, '#ffb347', 'opacity="0.8"')}
      ${rect(x, 618, 308, 52, 'url(#band)')}${rect(x + 150, 392, 8, 188, '#4d453a')}${path(`M${x + 70} 580 Q${x + 74} 500 ${x + 98} 496 Q${x + 84} 478 ${x + 98} 462 Q${x + 114} 456 ${x + 120} 474 Q${x + 122} 490 ${x + 114} 496 Q${x + 138} 504 ${x + 142} 580 Z`, '#3a2d22')}
      ${rect(x + 10, 700, 288, 54, '#26231f', 'rx="8"')}${line([x + 154, 320], [x + 120, 268], '#15161d', 5)}${line([x + 120, 268], [x + 190, 236], '#15161d', 4)}${line([x + 150, 232], [x + 232, 240], '#15161d', 4)}`;
    await drawLayer(plate, tram, { blur: 1 });
    await drawLayer(
      plate,
      line([0, 20], [940, 440], '#11131b', 3) +
        line([1600, 60], [930, 440], '#11131b', 2.4) +
        line([vanish[0], 440], [940, -10], '#11131b', 3),
      { blur: 1.4, opacity: 0.8 },
    );
    const lamp = [
      [x + 52, 646],
      [x + 256, 646],
    ] as const;
    for (const [lx, ly] of lamp) {
      glow(plate, lx, ly, 15, '#fff4d8', 3.4);
      glow(plate, lx, ly, 80, '#ffd592', 0.6);
      glow(plate, lx, ly, 240, '#ff9b52', 0.1);
    }
    water(plate, { horizon: 756, seed: 14, tint: '#14151c', chop: 0.34, mirror: 0.78, stretch: 0.82 });
    const rails = [-1, 1]
      .map(
        (rail) =>
          `<path d="M${894 + rail * 108} 756 L${894 + rail * 300} 1067" stroke="#c9a27a" stroke-width="7" opacity="0.55"/><path d="M${894 + rail * 108 + 5} 756 L${894 + rail * 300 + 12} 1067" stroke="#08090d" stroke-width="6"/>`,
      )
      .join('');
    await drawLayer(plate, rails, { blur: 1.3 });
    await defocus(plate, 4, (_, y) => smoothstep(930, 1067, y) * 0.9);
  },
  development: { exposure: 1.3, contrast: 1.12, saturation: 1.1, grain: 0.034 },
};
