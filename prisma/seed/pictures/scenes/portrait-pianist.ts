import { beam, bokeh, glow } from '../darkroom/lights.ts';
import { smoothstep } from '../darkroom/noise.ts';
import { colour, cover, defocus, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { line, path, polygon } from '../shapes.ts';

export const portraitPianist: Scene = {
  shape: 'portrait',
  draw: async (plate, random) => {
    for (let y = 0; y < plate.height; y += 1)
      for (let x = 0; x < plate.width; x += 1)
        cover(
          plate,
          x,
          y,
          scale(
            mix(colour('#3b2616'), colour('#080608'), smoothstep(300, 1500, y)),
            0.35 + 0.9 * Math.exp(-Math.hypot(x - 420, y - 420) / 420),
          ),
        );
    for (let index = 0; index < 60; index += 1)
      bokeh(
        plate,
        random.between(0, 1067),
        random.between(60, 760),
        random.between(10, 40),
        random.pick(['#ffb860', '#ff8f4a', '#ffe0b0']),
        random.between(0.03, 0.14),
      );
    beam(plate, { x: 250, y: -120, angle: 1.18, spread: 0.34, length: 1900 }, '#ffcf90', 0.32);
    const wood = '#0b0909';
    await drawLayer(
      plate,
      `${path('M470 820 L1100 520 L1100 260 Q900 330 760 470 Q640 600 470 760 Z', '#120d0c')}${line([800, 730], [900, 470], '#2a1f18', 8)}`,
      { blur: 4 },
    );
    await drawLayer(
      plate,
      '<path d="M474 764 Q640 600 764 474 Q900 336 1090 268" stroke="#ffc98a" stroke-width="6" fill="none" opacity="0.8"/>',
      { glowing: true, blur: 3 },
    );
    await drawLayer(
      plate,
      `${polygon(
        [
          [330, 1006],
          [1100, 880],
          [1100, 1280],
          [330, 1240],
        ],
        wood,
      )}${polygon(
        [
          [330, 1006],
          [1100, 880],
          [1100, 902],
          [330, 1030],
        ],
        '#5d3d24',
      )}`,
      { blur: 1.6 },
    );
    const keys = Array.from({ length: 34 }, (_, index) => {
      const [s, e] = [index / 34, (index + 1) / 34];
      const at = (share: number, low: number): readonly [number, number] => [
        356 + share * 730,
        1040 + low * 46 - share * 122,
      ];
      const white = polygon(
        [at(s, 0), at(e - 0.002, 0), at(e - 0.002, 1), at(s, 1)],
        index % 2 ? '#efe0c4' : '#f7ead0',
      );
      const black = [0, 1, 3, 4, 5].includes(index % 7)
        ? polygon([at(e - 0.008, 0), at(e + 0.008, 0), at(e + 0.008, 0.62), at(e - 0.008, 0.62)], '#0d0a08')
        : '';
      return { white, black };
    });
    await drawLayer(
      plate,
      keys.map(({ white }) => white).join('') + keys.map(({ black }) => black).join(''),
      { blur: 1.2, brightness: 0.8 },
    );
    const dark = '#080607';
    const body = path(
      'M-40 1640 L-20 1180 Q0 900 170 836 Q250 806 320 840 Q420 890 452 1010 L560 1030 Q640 1024 690 1000 L724 1010 L716 1036 Q640 1086 540 1092 L420 1100 Q410 1300 460 1640 Z',
      dark,
    );
    const head = path(
      'M236 850 Q224 780 196 742 Q150 660 206 590 Q270 520 360 560 Q430 596 424 676 L440 716 Q440 728 424 730 L422 764 Q416 792 372 790 Q352 812 356 850 Z',
      dark,
    );
    const hair = path(
      'M196 750 Q130 650 200 578 Q276 506 372 556 Q424 586 424 640 Q370 610 330 636 Q318 700 276 716 Q262 770 220 800 Z',
      '#050404',
    );
    await drawLayer(plate, body + head + hair, { blur: 1.6 });
    await drawLayer(
      plate,
      '<path d="M214 586 Q276 520 362 560 Q426 592 426 668 L440 714 Q440 728 425 731 L422 764 Q416 792 372 790" stroke="#ffd6a0" stroke-width="6" fill="none" opacity="0.95"/><path d="M322 842 Q418 890 452 1008 L560 1028 Q640 1022 690 1000 L722 1010" stroke="#ffbf7c" stroke-width="6" fill="none" opacity="0.9"/><path d="M170 838 Q20 900 -14 1160" stroke="#ff9f5a" stroke-width="4" fill="none" opacity="0.4"/>',
      { glowing: true, blur: 3, brightness: 1.1 },
    );
    await drawLayer(
      plate,
      '<path d="M690 1000 l26 26 M704 996 l24 22 M676 1006 l22 26" stroke="#c98f62" stroke-width="9" stroke-linecap="round"/>',
      { blur: 1.4 },
    );
    glow(plate, 620, 1010, 190, '#ffc27a', 0.16);
    await defocus(plate, 7, (_, y) => smoothstep(1240, 1560, y));
  },
  development: { exposure: 1.4, contrast: 1.1, saturation: 1.02, grain: 0.034 },
};
