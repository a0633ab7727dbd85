import { mist, sky, sun } from '../darkroom/air.ts';
import { glow } from '../darkroom/lights.ts';
import { layered } from '../darkroom/noise.ts';
import { colour, cover, defocus, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { r, skyline, skylineBlocks } from '../shapes.ts';

export const runners: Scene = {
  draw: async (plate, random) => {
    const horizon = 590;
    sky(plate, horizon, [
      [0, '#7c8fb0'],
      [0.4, '#d9b99f'],
      [0.75, '#fbcf8a'],
      [1, '#ffe2ac'],
    ]);
    sun(plate, { x: 860, y: 520, size: 44, hex: '#ffd88f', glow: 330, strength: 0.9, below: 1067 });
    const city = skylineBlocks(random, {
      from: -20,
      to: 1640,
      base: horizon,
      low: 30,
      high: 190,
      width: [28, 70],
    });
    await drawLayer(plate, skyline(city, horizon, '#b58a6e'), { blur: 3, opacity: 0.7 });
    mist(plate, { seed: 5, top: 470, bottom: 650, hex: '#ffe0ad', opacity: 0.7 });
    const stone = layered(7, 4);
    for (let y = horizon; y < plate.height; y += 1) {
      const down = (y - horizon) / (plate.height - horizon);
      const distance = 1 / (down + 0.1);
      for (let x = 0; x < plate.width; x += 1) {
        const px = ((x - 860) / 800) * distance;
        const sheen = Math.exp(-(((x - 860) / (130 + down * 420)) ** 2));
        const wet = 0.75 + stone(px * 46, distance * 46) * 0.4;
        cover(
          plate,
          x,
          y,
          scale(mix(colour('#4a3a30'), colour('#f2bb74'), sheen * (0.85 - down * 0.5)), wet),
        );
      }
    }
    const dark = '#1b1413';
    const runner = (x: number, y: number, s: number, phase: number) => {
      const p = (dx: number, dy: number) => `${r(x + dx * s)} ${r(y + dy * s)}`;
      const [a, b] = phase > 0.5 ? [1, -1] : [-1, 1];
      return `<g stroke="${dark}" fill="none" stroke-linecap="round" stroke-linejoin="round">
        <path d="M${p(0, -58)} L${p(5, -104)}" stroke-width="${r(22 * s)}"/>
        <path d="M${p(4, -106)} L${p(a * 22 + 2, -86)} L${p(a * 30 + 12, -104)}" stroke-width="${r(8.5 * s)}"/>
        <path d="M${p(2, -106)} L${p(b * 20, -84)} L${p(b * 26 + 8, -66)}" stroke-width="${r(8.5 * s)}"/>
        <path d="M${p(-4, -56)} L${p(a * 15 - 2, -30)} L${p(a * 12 - 6, -1)} L${p(a * 12 + 5, 0)}" stroke-width="${r(12 * s)}"/>
        <path d="M${p(4, -56)} L${p(b * 14 + 4, -34)} L${p(b * 30 - 14, -18)}" stroke-width="${r(12 * s)}"/></g>
        <circle cx="${r(x + 8 * s)}" cy="${r(y - 127 * s)}" r="${r(9.6 * s)}" fill="${dark}"/>`;
    };
    const field = Array.from({ length: 46 }, () => ({
      x: random.between(-40, 1640),
      near: random.next() ** 1.5,
    })).sort((a, b) => a.near - b.near);
    for (const group of [
      field.filter(({ near }) => near < 0.35),
      field.filter(({ near }) => near >= 0.35 && near < 0.8),
    ]) {
      const blur = group[0] && group[0].near < 0.35 ? 2.4 : 0.9;
      const shapes = group
        .map(({ x, near }) =>
          runner(860 + (x - 860) * (0.5 + near * 0.6), 640 + near * 290, 0.62 + near * 1.35, random.next()),
        )
        .join('');
      await drawLayer(
        plate,
        `<g transform="translate(0 1290) scale(1 -1)" opacity="0">${shapes}</g>${shapes}`,
        { blur, opacity: blur > 2 ? 0.75 : 1 },
      );
      mist(plate, {
        seed: 8,
        top: 540,
        bottom: 760,
        hex: '#ffdba2',
        opacity: blur > 2 ? 0.4 : 0.14,
        scale: 0.7,
      });
    }
    await defocus(plate, 2.2, () => 0.75);
    glow(plate, 860, 520, 300, '#ffcf86', 0.3);
  },
  development: { contrast: 1.12, saturation: 1.06 },
};
