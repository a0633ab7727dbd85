import { clouds, sky, sun } from '../darkroom/air.ts';
import { noise, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, defocus, drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { path, rect } from '../shapes.ts';

export const portraitWindow: Scene = {
  shape: 'portrait',
  draw: async (plate) => {
    const horizon = 830;
    sky(plate, horizon, [
      [0, '#b7c4cc'],
      [0.6, '#dbe0e0'],
      [1, '#f0ebdf'],
    ]);
    sun(plate, { x: 250, y: 640, size: 0, hex: '#fff2d6', glow: 330, strength: 0.5 });
    clouds(plate, {
      horizon,
      seed: 14,
      cover: 0.55,
      light: '#ffffff',
      shade: '#a9b6bd',
      stretched: 1.8,
      opacity: 0.7,
    });
    water(plate, { horizon, seed: 3, tint: '#8fa2aa', chop: 0.5, mirror: 0.8, bottom: 1180 });
    await drawLayer(plate, path('M120 838 l150 4 l26 -20 l-70 -4 l0 -30 l-36 0 l0 26 l-80 0 z', '#7f8b90'), {
      blur: 3,
    });
    const drops = noise(6);
    for (let y = 0; y < 1180; y += 1)
      for (let x = 0; x < plate.width; x += 1) {
        const wet = smoothstep(0.86, 0.95, drops(x / 5, y / 7));
        if (wet > 0) cover(plate, x, y, colour('#f8fbfb'), wet * 0.35);
      }
    await defocus(plate, 4, () => 0.75);
    await drawLayer(
      plate,
      `${rect(-10, -10, 70, 1700, '#1b1a1a')}${rect(1010, -10, 90, 1700, '#141313')}${rect(-10, -10, 1100, 60, '#1b1a1a')}${rect(-10, 1170, 1100, 460, '#191716')}${rect(-10, 1150, 1100, 26, '#3a3632')}${rect(512, 0, 26, 1170, '#23211f')}`,
      { blur: 3 },
    );
    const dark = '#100e0e';
    const head = `M640 1620 L632 1370 Q560 1330 470 1350 Q350 1376 300 1620 Z M470 1356 Q500 1290 486 1232 Q430 1212 424 1150 L420 1116 Q398 1112 392 1100 Q402 1076 414 1046 Q404 1020 416 990 Q408 930 452 888 Q520 838 614 862 Q716 896 722 1010 Q726 1096 676 1166 Q660 1210 668 1290 Q700 1350 800 1384 Q930 1430 980 1620 L300 1620 Z`;
    await drawLayer(
      plate,
      `<path d="${head}" fill="${dark}" stroke="${dark}" stroke-width="10" stroke-linejoin="round"/>${path('M412 1000 Q404 900 470 862 Q560 812 650 858 Q742 906 738 1020 Q736 1090 700 1140 Q706 1040 652 1002 Q560 982 520 940 Q470 980 412 1000 Z', '#0a0909')}`,
      { blur: 2.2 },
    );
    await drawLayer(
      plate,
      '<path d="M452 892 Q412 930 418 990 Q406 1020 415 1046 Q403 1076 394 1100 Q400 1112 421 1117 L425 1150 Q431 1210 486 1230 Q498 1290 470 1354 Q356 1376 304 1610" stroke="#fff4de" stroke-width="7" fill="none" stroke-linejoin="round" opacity="0.95"/><path d="M470 866 Q560 818 640 856" stroke="#dfe6e8" stroke-width="5" fill="none" opacity="0.5"/><path d="M690 1346 Q840 1384 930 1452" stroke="#8d979b" stroke-width="4" fill="none" opacity="0.5"/>',
      { glowing: true, blur: 3.4, brightness: 0.9 },
    );
    await drawLayer(
      plate,
      `${rect(700, 1120, 160, 40, '#2a2725')}${path('M160 1176 L250 1176 L262 1110 L244 1060 L166 1060 L148 1110 Z', '#2b2825')}<path d="M262 1086 q40 0 34 40 q-8 30 -40 26" stroke="#2b2825" stroke-width="12" fill="none"/>`,
      { blur: 2 },
    );
    await drawLayer(
      plate,
      '<path d="M196 1046 q-18 -40 6 -76 q20 -34 0 -72" stroke="#ffffff" stroke-width="10" fill="none" opacity="0.4"/>',
      { blur: 12 },
    );
  },
  development: { contrast: 1.16, saturation: 0.9 },
};
