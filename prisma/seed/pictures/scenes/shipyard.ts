import { haze } from '../darkroom/air.ts';
import { bokeh, glow } from '../darkroom/lights.ts';
import { layered } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { line, path, r } from '../shapes.ts';

export const shipyard: Scene = {
  draw: async (plate, random) => {
    const plateWork = layered(3, 4);
    for (let y = 0; y < plate.height; y += 1) {
      for (let x = 0; x < plate.width; x += 1) {
        const hull = x > 560 + y * 0.16;
        const seam =
          Math.abs(((y + x * 0.05) % 170) - 85) > 82.5 || Math.abs(((x - y * 0.16) % 330) - 165) > 163;
        const light = 0.1 + 1.5 * Math.exp(-Math.hypot(x - 700, y - 640) / 260);
        const tone = hull
          ? mix(colour('#3a3235'), colour('#5a3a30'), plateWork(x / 120, y / 60))
          : colour('#0f1420');
        cover(plate, x, y, scale(tone, (hull ? light : 0.35 + light * 0.1) * (seam && hull ? 0.55 : 1)));
      }
    }
    for (let index = 0; index < 26; index += 1)
      bokeh(
        plate,
        random.between(0, 520),
        random.between(120, 760),
        random.between(8, 24),
        random.pick(['#7fb0ff', '#ffb763', '#ffe6b8', '#ff7d5a']),
        random.between(0.05, 0.24),
      );
    await drawLayer(
      plate,
      `${line([110, 0], [110, 900], '#06080d', 26)}${line([330, 0], [330, 900], '#06080d', 18)}${line([0, 300], [520, 330], '#06080d', 16)}${line([110, 300], [330, 620], '#06080d', 9)}`,
      { blur: 8 },
    );
    const [sx, sy] = [722, 668];
    glow(plate, sx, sy, 330, '#5f8cff', 0.3);
    glow(plate, sx, sy, 150, '#8fb4ff', 0.5);
    glow(plate, sx, sy, 38, '#e8f2ff', 3.5);
    const sparks: string[] = [];
    for (let index = 0; index < 330; index += 1) {
      const angle = random.between(-Math.PI * 1.05, Math.PI * 0.2) + (random.chance(0.5) ? 0.9 : 0);
      const speed = random.next() ** 1.6 * 430 + 40;
      const [ex, ey] = [
        sx + Math.cos(angle) * speed,
        sy + Math.sin(angle) * speed * 0.8 + (speed / 300) ** 2 * 190,
      ];
      const [mx, my] = [
        sx + Math.cos(angle) * speed * 0.55,
        sy + Math.sin(angle) * speed * 0.5 + (speed / 600) ** 2 * 60,
      ];
      sparks.push(
        `<path d="M${r(mx)} ${r(my)} Q${r((mx + ex) / 2)} ${r((my + ey) / 2 - 14)} ${r(ex)} ${r(ey)}" stroke="${random.pick(['#ffd27a', '#ffb044', '#fff1cc', '#ff8a34'])}" stroke-width="${r(random.between(0.8, 2.6))}" fill="none" opacity="${random.between(0.4, 1).toFixed(2)}"/>`,
      );
    }
    await drawLayer(plate, sparks.join(''), { glowing: true, brightness: 1.7, blur: 0.6 });
    await drawLayer(plate, sparks.join(''), { glowing: true, brightness: 1.2, blur: 9 });
    const dark = '#050609';
    await drawLayer(
      plate,
      `${path('M240 1080 L252 842 Q262 728 356 676 Q372 650 414 652 L470 684 L600 690 L690 664 L700 690 L604 732 L500 752 L490 900 L500 1080 Z', dark)}${path('M352 660 Q338 560 412 532 Q490 522 512 586 L524 640 Q500 676 440 682 Q380 690 352 660 Z', dark)}${path('M690 664 L734 648 L738 660 L700 690 Z', dark)}`,
      { blur: 1.6 },
    );
    await drawLayer(
      plate,
      `<path d="M512 586 L524 640 Q516 658 496 670" stroke="#a9c6ff" stroke-width="5" fill="none"/><path d="M416 654 L470 684 L600 690 L690 664" stroke="#9dbcff" stroke-width="4" fill="none" opacity="0.85"/><path d="M500 752 L490 900 L498 1070" stroke="#ffb667" stroke-width="4" fill="none" opacity="0.7"/><path d="M412 533 Q480 524 508 574" stroke="#7ea2ea" stroke-width="4" fill="none" opacity="0.8"/>`,
      { glowing: true, blur: 1.6, brightness: 1.3 },
    );
    haze(plate, '#40506e', (y, x) => 0.2 * Math.exp(-Math.hypot(x - sx, y - 420) / 300));
  },
  development: { exposure: 1.3, contrast: 1.1, saturation: 1.1, grain: 0.036 },
};
