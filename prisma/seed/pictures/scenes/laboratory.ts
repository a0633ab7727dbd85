import { bokeh, glow } from '../darkroom/lights.ts';
import { smoothstep } from '../darkroom/noise.ts';
import { colour, cover, defocus, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { circle, r, rect, shading } from '../shapes.ts';

export const laboratory: Scene = {
  draw: async (plate, random) => {
    for (let y = 0; y < plate.height; y += 1)
      for (let x = 0; x < plate.width; x += 1)
        cover(
          plate,
          x,
          y,
          scale(
            mix(colour('#cfe3ea'), colour('#4f7c92'), y / 1067),
            0.5 + 0.7 * Math.exp(-(((x - 560) / 620) ** 2) - ((y - 330) / 420) ** 2),
          ),
        );
    for (let index = 0; index < 46; index += 1)
      bokeh(
        plate,
        random.between(0, 1600),
        random.between(0, 640),
        random.between(24, 80),
        random.pick(['#ffffff', '#cfeeff', '#ffe6bf', '#9fd8e8']),
        random.between(0.04, 0.16),
      );
    await drawLayer(
      plate,
      `${rect(1120, 120, 380, 520, '#6f93a3')}${rect(1150, 160, 320, 200, '#b9d3dc')}${rect(60, 420, 300, 260, '#7e9fae')}${rect(-20, 690, 1640, 60, '#dfe9ec')}`,
      { blur: 24, opacity: 0.55 },
    );
    const bench = 850;
    await drawLayer(plate, rect(-10, bench, 1620, 240, '#c8d5da'), { blur: 2 });
    const flask = (x: number, s: number, liquid: string, deep: string, level: number, id: string) => {
      const [w, h, neck] = [150 * s, 330 * s, 26 * s];
      const side = (up: number) => neck + (w - neck) * (1 - Math.min(1, up / 0.66));
      const outline = `M${r(x - neck)} ${r(bench - h)} L${r(x - neck)} ${r(bench - h * 0.66)} L${r(x - w)} ${r(bench - 26 * s)} Q${r(x - w - 4 * s)} ${r(bench)} ${r(x - w + 26 * s)} ${r(bench)} L${r(x + w - 26 * s)} ${r(bench)} Q${r(x + w + 4 * s)} ${r(bench)} ${r(x + w)} ${r(bench - 26 * s)} L${r(x + neck)} ${r(bench - h * 0.66)} L${r(x + neck)} ${r(bench - h)} Z`;
      const top = side(level);
      return `<defs>${shading(
        `fill${id}`,
        [
          [0, `${liquid}d0`],
          [0.3, `${liquid}ff`],
          [0.55, `${liquid}c0`],
          [1, `${deep}ff`],
        ],
        true,
      )}${shading(
        `glass${id}`,
        [
          [0, '#ffffffb0'],
          [0.12, '#ffffff20'],
          [0.5, '#ffffff08'],
          [0.88, '#ffffff30'],
          [1, '#1f3c4a70'],
        ],
        true,
      )}<clipPath id="in${id}"><path d="${outline}"/></clipPath></defs>
        <g clip-path="url(#in${id})">${rect(x - w - 10, bench - h * level, w * 2 + 20, h * level + 6, `url(#fill${id})`)}<ellipse cx="${r(x)}" cy="${r(bench - h * level)}" rx="${r(top)}" ry="${r(9 * s)}" fill="#ffffff" opacity="0.45"/>${rect(x - w, bench - 18 * s, w * 2, 18 * s, deep, 'opacity="0.5"')}</g>
        <path d="${outline}" fill="url(#glass${id})" stroke="#f4fbff" stroke-width="${r(3 * s)}" stroke-opacity="0.8"/><ellipse cx="${r(x)}" cy="${r(bench - h)}" rx="${r(neck + 7 * s)}" ry="${r(7 * s)}" fill="none" stroke="#ffffff" stroke-width="${r(4 * s)}" opacity="0.85"/>
        <path d="M${r(x - w * 0.72)} ${r(bench - 60 * s)} L${r(x - neck * 1.5)} ${r(bench - h * 0.6)}" stroke="#ffffff" stroke-width="${r(9 * s)}" stroke-linecap="round" opacity="0.5"/>`;
    };
    const tube = (x: number, s: number, tint: string, level: number) =>
      `${rect(x, bench - 300 * s, 34 * s, 290 * s, '#ffffff', `opacity="0.28" rx="${17 * s}"`)}${rect(x + 3 * s, bench - 300 * s * level, 28 * s, 300 * s * level - 12 * s, tint, `opacity="0.85" rx="${14 * s}"`)}${rect(x + 6 * s, bench - 290 * s, 5 * s, 260 * s, '#ffffff', 'opacity="0.6"')}`;
    const back =
      flask(1310, 1.15, '#3fa9c4', '#0f5570', 0.34, 'a') +
      flask(120, 1, '#e0b84a', '#8a5a12', 0.42, 'b') +
      flask(960, 0.9, '#78c8a8', '#1e6a54', 0.3, 'c');
    await drawLayer(
      plate,
      `<g transform="translate(0 ${bench * 2}) scale(1 -1)" opacity="0.3">${back}</g>${back}`,
      { blur: 10 },
    );
    const row = Array.from({ length: 6 }, (_, index) =>
      tube(
        1010 + index * 62,
        1.05,
        ['#2f8fbf', '#4fb0cf', '#7cc7c9', '#a9cf9a', '#d9c25c', '#e0983a'][index] ?? '#fff',
        0.72 - index * 0.07,
      ),
    ).join('');
    const rack =
      rect(985, bench - 170, 420, 16, '#d7dfe2') +
      rect(985, bench - 60, 420, 16, '#d7dfe2') +
      rect(985, bench - 250, 14, 250, '#b6c2c7') +
      rect(1391, bench - 250, 14, 250, '#b6c2c7');
    const front =
      flask(600, 1.75, '#2e93d0', '#0a3f78', 0.46, 'd') + flask(270, 1.2, '#f0a93c', '#9a4d0c', 0.38, 'e');
    await drawLayer(
      plate,
      `<g transform="translate(0 ${bench * 2}) scale(1 -1)" opacity="0.36">${front}${row}</g>`,
      { blur: 8 },
    );
    await drawLayer(plate, rack + row + front, { blur: 0.8 });
    const bubbles = Array.from({ length: 60 }, () =>
      circle(
        600 + random.between(-150, 150),
        bench - random.between(14, 240),
        random.between(1.5, 6),
        '#eaf8ff',
        `opacity="${random.between(0.15, 0.6).toFixed(2)}"`,
      ),
    ).join('');
    await drawLayer(plate, bubbles, { blur: 0.7 });
    glow(plate, 590, bench + 60, 130, '#6fc2ff', 0.18);
    glow(plate, 270, bench + 50, 90, '#ffc36a', 0.18);
    await defocus(plate, 6, (_, y) => smoothstep(930, 1067, y));
  },
  development: { contrast: 1.1, saturation: 1.08 },
};
