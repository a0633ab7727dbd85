import type { Random } from '../../random.ts';
import { clouds, haze, sky } from '../darkroom/air.ts';
import { glow } from '../darkroom/lights.ts';
import { layered, smoothstep } from '../darkroom/noise.ts';
import { drawLayer } from '../darkroom/plate.ts';
import { water } from '../darkroom/water.ts';
import type { Scene } from '../scene.ts';
import { line, path, r, rect } from '../shapes.ts';

function lightning(random: Random, x: number, top: number, bottom: number): string {
  const bolt = (fromX: number, fromY: number, toY: number, width: number): string => {
    const points: [number, number][] = [[fromX, fromY]];
    let px = fromX;
    for (let y = fromY; y < toY; y += random.between(14, 34)) {
      px += random.between(-26, 24);
      points.push([px, y]);
    }
    const main = `<polyline points="${points.map(([a, b]) => `${r(a)},${r(b)}`).join(' ')}" fill="none" stroke="#f4ecff" stroke-width="${width}"/>`;
    const forks =
      width < 1.5
        ? []
        : random
            .some(points.slice(2, -4), 3)
            .map(([a, b]) => bolt(a, b, b + random.between(50, 130), width * 0.45));
    return main + forks.join('');
  };
  return bolt(x, top, bottom, 2.6);
}

export const stormSea: Scene = {
  draw: async (plate, random) => {
    const horizon = 720;
    sky(plate, horizon, [
      [0, '#1b222c'],
      [0.55, '#3b4753'],
      [0.9, '#7f8a8a'],
      [1, '#a8aca0'],
    ]);
    clouds(plate, {
      horizon: horizon + 60,
      seed: 203,
      cover: 1,
      light: '#76828c',
      shade: '#141a22',
      from: [-0.5, 1],
      grain: 0.75,
    });
    const rain = layered(5, 4);
    haze(plate, '#5d6a72', (y, x) => {
      const curtain =
        smoothstep(0.45, 0.75, rain((x + y * 0.25) / 170, 0.4)) *
        smoothstep(360, 560, y) *
        (y < horizon ? 1 : 0);
      return curtain * 0.62 * (0.8 + 0.2 * rain((x + y * 0.22) / 3, y / 140));
    });
    const bolt = lightning(random, 1130, 250, horizon - 2);
    await drawLayer(plate, bolt, { blur: 12, glowing: true, brightness: 1.9 });
    await drawLayer(plate, bolt, { blur: 0.6, glowing: true, brightness: 2.4 });
    glow(plate, 1130, 260, 210, '#b9b4e6', 0.3);
    water(plate, { horizon, seed: 88, tint: '#202f36', chop: 1.25, mirror: 0.75 });
    await drawLayer(
      plate,
      `${path('M330 716 l96 4 l24 -14 l-130 -2 z', '#0e1215')}${rect(352, 676, 26, 30, '#0e1215')}${line([400, 706], [400, 660], '#0e1215', 2)}`,
      { blur: 0.8 },
    );
    glow(plate, 400, 662, 4, '#ffd9a0', 2);
  },
  development: { exposure: 1.15, contrast: 1.15 },
};
