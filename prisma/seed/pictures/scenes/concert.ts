import { beam, glow } from '../darkroom/lights.ts';
import { layered, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, expose, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { circle, figure, line, r, rect } from '../shapes.ts';

export const concert: Scene = {
  draw: async (plate, random) => {
    for (let y = 0; y < plate.height; y += 1)
      for (let x = 0; x < plate.width; x += 1)
        cover(
          plate,
          x,
          y,
          scale(
            mix(colour('#2a1226'), colour('#070714'), y / plate.height),
            0.5 + 0.9 * Math.exp(-Math.hypot(x - 800, y - 560) / 420),
          ),
        );
    const tints = ['#ffb35c', '#ff7a4f', '#7b8cff', '#4fc3ff', '#ffd49a', '#b67bff'] as const;
    for (let index = 0; index < 13; index += 1) {
      const x = 120 + index * 113;
      beam(
        plate,
        {
          x,
          y: 66,
          angle: Math.PI / 2 + (800 - x) / 1500 + random.between(-0.3, 0.3),
          spread: random.between(0.05, 0.13),
          length: 980,
        },
        random.pick(tints),
        random.between(0.25, 0.6),
      );
      glow(plate, x, 66, 13, '#fff4e0', 3);
      glow(plate, x, 66, 60, random.pick(tints), 0.5);
    }
    const smoke = layered(31, 5);
    for (let y = 0; y < 900; y += 1)
      for (let x = 0; x < plate.width; x += 1) {
        const drift = smoothstep(0.4, 0.8, smoke(x / 260, y / 170)) * Math.exp(-(((y - 560) / 260) ** 2));
        expose(plate, x, y, colour('#c98a70'), drift * 0.14);
      }
    await drawLayer(
      plate,
      rect(0, 52, 1600, 12, '#05050a') +
        Array.from(
          { length: 33 },
          (_, index) =>
            line([index * 50, 52], [index * 50 + 25, 20], '#05050a', 4) +
            line([index * 50 + 25, 20], [index * 50 + 50, 52], '#05050a', 4),
        ).join('') +
        rect(0, 14, 1600, 8, '#05050a'),
      { blur: 1 },
    );
    await drawLayer(
      plate,
      `${rect(0, 688, 1600, 60, '#07060b')}${figure(650, 694, 200, '#0a070c', 0.8)}${figure(820, 694, 212, '#0a070c', 0.4)}${figure(1010, 694, 200, '#0a070c', 0.9)}${line([600, 560], [735, 600], '#0a070c', 11)}${line([965, 590], [1110, 556], '#0a070c', 11)}${line([806, 694], [800, 540], '#0a070c', 4)}${circle(800, 536, 8, '#0a070c')}${rect(410, 590, 130, 104, '#08060a')}${rect(1120, 570, 150, 124, '#08060a')}`,
      { blur: 1.4 },
    );
    const heads = (count: number, row: number, size: number, arms: number) =>
      Array.from({ length: count }, () => {
        const [x, y, s] = [
          random.between(-40, 1640),
          row + random.between(-26, 26),
          size * random.between(0.85, 1.15),
        ];
        const raised = random.chance(arms)
          ? `<path d="M${r(x + s * 1.1)} ${r(y + s * 1.4)} Q${r(x + s * 1.6)} ${r(y - s)} ${r(x + s * random.between(0.6, 1.9))} ${r(y - s * random.between(2.2, 3.6))}" stroke="#030305" stroke-width="${r(s * 0.5)}" stroke-linecap="round" fill="none"/>`
          : '';
        return `<circle cx="${r(x)}" cy="${r(y)}" r="${r(s * 0.78)}"/><path d="M${r(x - s * 1.9)} ${r(y + s * 5)} Q${r(x - s * 1.8)} ${r(y + s * 1.1)} ${r(x)} ${r(y + s * 0.8)} Q${r(x + s * 1.8)} ${r(y + s * 1.1)} ${r(x + s * 1.9)} ${r(y + s * 5)} Z"/>${raised}`;
      }).join('');
    await drawLayer(plate, `<g fill="#171019">${heads(80, 790, 17, 0.12)}</g>`, { blur: 1.2 });
    await drawLayer(plate, `<g fill="#0c080e">${heads(46, 870, 30, 0.2)}</g>`, { blur: 1.6 });
    await drawLayer(plate, `<g fill="#030305">${heads(19, 990, 60, 0.26)}</g>`, { blur: 6 });
  },
  development: { exposure: 1.25, contrast: 1.08, saturation: 1.12, grain: 0.034 },
};
