import { bokeh } from '../darkroom/lights.ts';
import { smoothstep } from '../darkroom/noise.ts';
import { colour, cover, defocus, drawLayer, mix } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { path } from '../shapes.ts';

type Sitter = {
  wall: [string, string];
  lights: string[];
  skin: string;
  hair: string;
  hairShape: 'short' | 'bob' | 'knot';
  coat: string;
  shirt: string;
};

const hairs: Record<Sitter['hairShape'], string> = {
  short: 'M352 560 Q330 330 533 318 Q738 330 716 560 Q706 470 640 440 Q540 420 440 452 Q372 478 352 560 Z',
  bob: 'M322 800 Q286 320 533 306 Q782 320 746 800 Q716 812 690 770 Q726 560 660 452 Q534 520 408 452 Q342 560 376 770 Q352 812 322 800 Z',
  knot: 'M352 580 Q330 336 533 322 Q738 336 716 580 Q704 470 640 446 Q534 470 428 446 Q364 470 352 580 Z M470 318 Q450 226 533 214 Q618 226 598 318 Z',
};

/** Somebody from the staff, as the paper photographs its own: soft light from one side, the room far behind. */
function sitter({ wall, lights, skin, hair, hairShape, coat, shirt }: Sitter): Scene {
  return {
    shape: 'portrait',
    draw: async (plate, random) => {
      const [light, dark] = [colour(wall[0]), colour(wall[1])];
      for (let y = 0; y < plate.height; y += 1)
        for (let x = 0; x < plate.width; x += 1)
          cover(plate, x, y, mix(light, dark, smoothstep(100, 1300, Math.hypot(x - 250, y - 300))));
      for (let index = 0; index < 26; index += 1)
        bokeh(
          plate,
          random.between(0, 1067),
          random.between(0, 900),
          random.between(30, 90),
          lights[random.whole(0, lights.length - 1)] ?? wall[0],
          random.between(0.04, 0.14),
        );
      await defocus(plate, 6, () => 1);
      const neck = path('M440 880 L436 1060 Q534 1140 632 1060 L626 880 Z', skin);
      const face = path(
        'M352 560 Q346 820 452 908 Q533 964 616 908 Q722 820 716 560 Q704 420 533 410 Q364 420 352 560 Z',
        skin,
      );
      const body = path(
        'M60 1620 Q70 1250 300 1130 L436 1046 Q534 1150 632 1046 L768 1130 Q998 1250 1008 1620 Z',
        coat,
      );
      const collar = path(
        'M436 1040 Q534 1180 632 1040 L700 1090 L560 1330 L534 1260 L508 1330 L368 1090 Z',
        shirt,
      );
      await drawLayer(plate, `${body}${collar}${neck}`, { blur: 5 });
      await drawLayer(plate, face, { blur: 3 });
      // The side away from the window.
      await drawLayer(
        plate,
        `<path d="M533 410 Q704 420 716 560 Q722 820 616 908 Q570 940 533 946 Q640 800 600 600 Q590 480 533 410 Z" fill="#1a0f0a" opacity="0.28"/><path d="M440 900 Q534 990 628 900 L630 960 Q534 1050 438 960 Z" fill="#1a0f0a" opacity="0.3"/>`,
        { blur: 22 },
      );
      await drawLayer(
        plate,
        '<path d="M412 640 Q446 614 484 640 M584 640 Q620 614 656 640" stroke="#20140e" stroke-width="9" fill="none" opacity="0.75" stroke-linecap="round"/><ellipse cx="449" cy="664" rx="17" ry="11" fill="#1b120d" opacity="0.85"/><ellipse cx="620" cy="664" rx="17" ry="11" fill="#1b120d" opacity="0.85"/><path d="M536 660 Q518 740 510 768 Q530 784 556 772" stroke="#2a1810" stroke-width="7" fill="none" opacity="0.4"/><path d="M478 838 Q534 862 592 836" stroke="#5a2a22" stroke-width="11" fill="none" opacity="0.6" stroke-linecap="round"/>',
        { blur: 3 },
      );
      await drawLayer(plate, path(hairs[hairShape], hair), { blur: 4 });
      await drawLayer(
        plate,
        '<path d="M356 560 Q350 800 446 900" stroke="#fff1da" stroke-width="8" fill="none" opacity="0.5"/><path d="M300 1130 Q90 1240 70 1600" stroke="#fff1da" stroke-width="6" fill="none" opacity="0.3"/>',
        { glowing: true, blur: 7, brightness: 0.8 },
      );
    },
    development: { contrast: 1.08, saturation: 0.92 },
  };
}

export const portraitReporter = sitter({
  wall: ['#c9c2b4', '#4d4a45'],
  lights: ['#f4e3bd', '#d9d4c8'],
  skin: '#c99e82',
  hair: '#5b3a26',
  hairShape: 'bob',
  coat: '#24303c',
  shirt: '#dcd8ce',
});

export const portraitScientist = sitter({
  wall: ['#9fb3b6', '#26363c'],
  lights: ['#cfe6e6', '#f2e7c9'],
  skin: '#8d5f45',
  hair: '#17110f',
  hairShape: 'knot',
  coat: '#3a5a57',
  shirt: '#efe9dc',
});

export const portraitColumnist = sitter({
  wall: ['#b9b0a6', '#3a2f33'],
  lights: ['#ffd9a8', '#e8c7b0'],
  skin: '#d7ad8d',
  hair: '#141213',
  hairShape: 'short',
  coat: '#5a2d33',
  shirt: '#26262a',
});
