import { clouds, sky, sun } from '../darkroom/air.ts';
import { glow } from '../darkroom/lights.ts';
import { drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { litWindows, rect, skyline, skylineBlocks } from '../shapes.ts';

export const cityNight: Scene = {
  draw: async (plate, random) => {
    const horizon = 690;
    sky(plate, horizon, [
      [0, '#0a1230'],
      [0.55, '#1f2a52'],
      [0.85, '#4c4566'],
      [1, '#8b5f5c'],
    ]);
    clouds(plate, {
      horizon,
      seed: 66,
      cover: 0.42,
      light: '#5c5878',
      shade: '#151c38',
      stretched: 2.2,
      opacity: 0.7,
    });
    sun(plate, { x: 820, y: horizon, size: 0, hex: '#ff9b62', glow: 330, strength: 0.22, below: horizon });
    const tints: readonly [string, ...string[]] = ['#ffdf9e', '#ffc678', '#fff0cf', '#cfe2ff'];
    const far = skylineBlocks(random, {
      from: -30,
      to: 1640,
      base: horizon,
      low: 40,
      high: 240,
      width: [22, 54],
    });
    await drawLayer(plate, skyline(far, horizon, '#2a2b47'), { blur: 1.2, opacity: 0.92 });
    await drawLayer(plate, litWindows(random, far, { base: horizon, size: 3, lit: 0.36, tints }), {
      glowing: true,
      brightness: 0.7,
      blur: 0.5,
    });
    const near = skylineBlocks(random, {
      from: 60,
      to: 1560,
      base: horizon,
      low: 70,
      high: 470,
      width: [46, 104],
    });
    await drawLayer(plate, skyline(near, horizon, '#0d1020'), { blur: 0.6 });
    const windows = litWindows(random, near, { base: horizon, size: 5, lit: 0.62, tints });
    await drawLayer(plate, windows, { glowing: true, brightness: 1.25, blur: 0.5 });
    await drawLayer(plate, windows, { glowing: true, brightness: 0.5, blur: 9 });
    await drawLayer(plate, rect(-10, horizon - 16, 1620, 20, '#090b14'), {});
    for (let x = 12; x < 1600; x += 44) glow(plate, x, horizon - 20, 4, '#ffd089', 1.9);
    for (const { x, width, top, crown } of near)
      if (crown < 0.4 && crown > 0.25) glow(plate, x + width / 2, top - width * 0.9, 4, '#ff4a3c', 2);
    water(plate, {
      horizon: horizon + 4,
      seed: 71,
      tint: '#0a1428',
      chop: 0.62,
      mirror: 1.05,
      stretch: 0.95,
    });
  },
  development: { exposure: 1.35, contrast: 1.1, saturation: 1.15, grain: 0.03 },
};
