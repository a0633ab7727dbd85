import { clouds, sky } from '../darkroom/air.ts';
import { ridge, terrain } from '../darkroom/land.ts';
import { layered, noise, smoothstep } from '../darkroom/noise.ts';
import { colour, defocus, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { circle, path, rect, shading } from '../shapes.ts';

export const libraryBus: Scene = {
  draw: async (plate) => {
    const horizon = 560;
    sky(plate, horizon, [
      [0, '#4478b5'],
      [0.6, '#9bbcd6'],
      [1, '#e6e4d6'],
    ]);
    clouds(plate, {
      horizon,
      seed: 7,
      cover: 0.6,
      light: '#ffffff',
      shade: '#8d9fb3',
      from: [-0.5, -0.7],
      grain: 1.1,
    });
    ridge(plate, { row: 545, rise: 34, seed: 12, hex: '#6f8d92', foot: '#a9b99f', bottom: horizon + 20 });
    const rolling = layered(23, 3, 0.4);
    const blade = noise(5);
    const field = noise(18);
    const bend = (x: number) => 3.9 + Math.sin(x * 0.3 + 0.5) * 0.3 + x * 0.05;
    const height = (x: number, z: number) =>
      rolling(x * 0.09, z * 0.09) * 1.2 * smoothstep(0.35, 5, Math.abs(z - bend(x))) - 0.12;
    const asphalt = colour('#8b8983');
    const greens = [colour('#6f8a36'), colour('#8f9e45'), colour('#4f7434'), colour('#b1a552')] as const;
    terrain(plate, {
      height,
      ground: ({ x, z, lit }) => {
        const aside = Math.abs(z - bend(x));
        const texture = 0.7 + blade(x * 60, z * 40) * 0.4 + (blade(x * 9, z * 9) - 0.5) * 0.3;
        if (aside < 0.3) {
          const middle = aside < 0.02 && (x + 90) % 0.9 < 0.45;
          return middle ? colour('#dcd8c8') : scale(asphalt, 0.8 + blade(x * 60, z * 20) * 0.25);
        }
        const verge = smoothstep(0.3, 0.42, aside);
        const plot = field(Math.floor(x * 0.16 + z * 0.11 + 7.4), Math.floor(z * 0.15 - x * 0.05));
        const green = greens[Math.floor(plot * 4) % 4] ?? greens[0];
        return scale(mix(colour('#8a7f57'), green, verge), (0.45 + lit * 0.75) * texture);
      },
      eye: 0.85,
      horizon,
      near: 1.15,
      far: 40,
      light: [-0.5, 0.8, -0.3],
      air: '#cfd8d6',
      sight: 30,
    });
    const u = 15.5;
    const [x, y] = [600, 884];
    await drawLayer(
      plate,
      `<ellipse cx="${x + 130}" cy="${y + 8}" rx="172" ry="9" fill="#20241a" opacity="0.75"/>`,
      { blur: 5 },
    );
    await drawLayer(
      plate,
      [
        `<defs>${shading('side', [
          [0, '#fdf8ec'],
          [0.45, '#efe4cb'],
          [1, '#a99f8a'],
        ])}${shading('glass', [
          [0, '#9fb9c9'],
          [1, '#33444f'],
        ])}</defs>`,
        path(
          `M${x - 2 * u} ${y - u} L${x - 2 * u} ${y - 8.4 * u} Q${x - 2 * u} ${y - 9.6 * u} ${x - 0.8 * u} ${y - 9.6 * u} L${x + 17 * u} ${y - 9.6 * u} Q${x + 18.6 * u} ${y - 9.6 * u} ${x + 18.7 * u} ${y - 8 * u} L${x + 19.1 * u} ${y - 3.4 * u} L${x + 19.1 * u} ${y - u} Z`,
          'url(#side)',
        ),
        rect(x - 2 * u, y - 4.1 * u, 21.1 * u, 1.5 * u, '#9c3b2a'),
        ...[-1, 2.2, 5.4, 8.6, 11.8].map((at) =>
          rect(x + at * u, y - 8.3 * u, 2.8 * u, 3 * u, 'url(#glass)', 'rx="4"'),
        ),
        path(
          `M${x + 15.4 * u} ${y - 8.3 * u} L${x + 17.7 * u} ${y - 8.3 * u} L${x + 18.3 * u} ${y - 4.7 * u} L${x + 15.4 * u} ${y - 4.7 * u} Z`,
          'url(#glass)',
        ),
        ...[1.6, 14.6].map(
          (at) =>
            circle(x + at * u, y - 0.6 * u, 1.65 * u, '#1c1c1c') +
            circle(x + at * u, y - 0.6 * u, 0.8 * u, '#8f8c86'),
        ),
        rect(x + 18.4 * u, y - 2.6 * u, 0.8 * u, 0.8 * u, '#fff3c8'),
      ].join(''),
      { blur: 0.9 },
    );
    await defocus(plate, 5, (_, row) => smoothstep(940, 1067, row) * 0.9);
  },
  development: { contrast: 1.08, saturation: 1.1 },
};
