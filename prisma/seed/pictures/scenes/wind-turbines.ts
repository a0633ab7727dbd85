import { clouds, haze, sky, sun } from '../darkroom/air.ts';
import { colour, drawLayer, mix } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { polygon, r, rect } from '../shapes.ts';

export const windTurbines: Scene = {
  draw: async (plate, random) => {
    const horizon = 700;
    sky(plate, horizon, [
      [0, '#4b86b8'],
      [0.55, '#93bcd3'],
      [1, '#e9e3d2'],
    ]);
    clouds(plate, {
      horizon,
      seed: 12,
      cover: 0.3,
      light: '#ffffff',
      shade: '#b5c4cf',
      stretched: 2.4,
      opacity: 0.8,
    });
    sun(plate, { x: 260, y: 560, size: 0, hex: '#ffedc9', glow: 330, strength: 0.35, below: horizon });
    const turbine = (x: number, foot: number, height: number, turn: number, tone: string, shade: string) => {
      const hub = foot - height;
      const blades = [0, 120, 240]
        .map(
          (angle) =>
            `<path transform="rotate(${turn + angle} ${r(x)} ${r(hub)})" d="M${r(x - height * 0.012)} ${r(hub)} Q${r(x - height * 0.04)} ${r(hub - height * 0.13)} ${r(x - height * 0.004)} ${r(hub - height * 0.62)} L${r(x + height * 0.004)} ${r(hub - height * 0.62)} Q${r(x + height * 0.016)} ${r(hub - height * 0.2)} ${r(x + height * 0.012)} ${r(hub)} Z" fill="${tone}"/>`,
        )
        .join('');
      return `${polygon(
        [
          [x - height * 0.022, foot],
          [x - height * 0.011, hub],
          [x + height * 0.011, hub],
          [x + height * 0.022, foot],
        ],
        tone,
      )}${polygon(
        [
          [x + height * 0.004, foot],
          [x + height * 0.002, hub],
          [x + height * 0.011, hub],
          [x + height * 0.022, foot],
        ],
        shade,
      )}${rect(x - height * 0.035, foot - height * 0.05, height * 0.07, height * 0.05, '#d9a63a')}${blades}<circle cx="${r(x)}" cy="${r(hub)}" r="${r(height * 0.024)}" fill="${shade}"/>`;
    };
    for (let rank = 9; rank >= 0; rank -= 1) {
      const distance = 1 + rank * 0.62;
      const height = 560 / distance;
      const x = 1180 - (rank / 9) ** 0.8 * 980;
      const foot = horizon + 34 / distance ** 1.3;
      const pale = mix(colour('#f4f5f4'), colour('#c7d6dc'), rank / 11);
      const tone = `rgb(${pale.map((light) => Math.round(255 * light ** (1 / 2.2))).join(' ')})`;
      await drawLayer(
        plate,
        turbine(x, foot, height, random.between(0, 120), tone, rank < 5 ? '#b9c6cd' : '#c3d1d8'),
        { blur: 0.6, opacity: 1 - rank * 0.055 },
      );
    }
    water(plate, { horizon: horizon + 34, seed: 64, tint: '#1e4b66', chop: 0.6, mirror: 0.72 });
    haze(plate, '#dfe3dc', (y) => 0.35 * Math.exp(-(((y - horizon) / 26) ** 2)));
  },
  development: { contrast: 1.1, saturation: 1.1 },
};
