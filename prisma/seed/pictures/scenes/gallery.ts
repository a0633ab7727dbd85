import { beam } from '../darkroom/lights.ts';
import { clamp, layered, smoothstep } from '../darkroom/noise.ts';
import { colour, cover, drawLayer, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';
import { circle, path, rect } from '../shapes.ts';

export const gallery: Scene = {
  draw: async (plate) => {
    const floor = 800;
    const plaster = layered(2, 4);
    for (let y = 0; y < plate.height; y += 1)
      for (let x = 0; x < plate.width; x += 1) {
        const pool = Math.exp(-(((x - 830) / 560) ** 2) - ((y - 330) / 420) ** 2);
        const wall = scale(colour('#8a7f74'), (0.16 + pool * 1.05) * (0.96 + plaster(x / 90, y / 90) * 0.08));
        const boards = 0.8 + 0.2 * Math.abs(Math.sin(((x - 830) / (y - 560)) * 17));
        const wood = scale(
          colour('#6b4a30'),
          (0.2 + 0.6 * Math.exp(-(((x - 830) / 620) ** 2)) * smoothstep(1067, 800, y)) * boards,
        );
        cover(plate, x, y, y < floor ? wall : wood);
      }
    const [left, top, width, height] = [420, 130, 830, 470];
    await drawLayer(plate, rect(left - 6, top + 12, width + 30, height + 34, '#000', 'opacity="0.55"'), {
      blur: 20,
    });
    await drawLayer(
      plate,
      rect(left - 16, top - 16, width + 32, height + 32, '#2c2018') +
        rect(left - 10, top - 10, width + 20, height + 20, '#8d6a3c'),
      { blur: 0.7 },
    );
    const stroke = layered(12, 6, 0.6);
    const swell = layered(40, 4);
    for (let y = top; y < top + height; y += 1)
      for (let x = left; x < left + width; x += 1) {
        const [u, v] = [(x - left) / width, (y - top) / height];
        const sea = v + (swell(u * 3, v * 2) - 0.5) * 0.3;
        const brush = stroke(u * 14 + v * 4, v * 46);
        const tone =
          sea < 0.42
            ? mix(colour('#d9b483'), colour('#7d8fa6'), clamp(sea * 2.2 + (brush - 0.5) * 0.7))
            : mix(colour('#2f6f83'), colour('#0f2436'), clamp((sea - 0.42) * 2 + (brush - 0.5) * 0.8));
        const foam = smoothstep(0.62, 0.74, brush) * smoothstep(0.34, 0.5, sea) * smoothstep(0.85, 0.5, sea);
        cover(
          plate,
          x,
          y,
          scale(mix(tone, colour('#efe6d4'), foam * 0.8), 0.72 + 0.35 * Math.exp(-(((u - 0.5) / 0.5) ** 2))),
        );
      }
    await drawLayer(plate, rect(0, floor - 24, 1600, 24, '#2b2622'), { opacity: 0.7 });
    const visitor = `${path('M686 1000 L694 742 Q700 652 752 638 Q806 652 812 742 L820 1000 Z', '#0d0b0b')}${circle(752, 594, 37, '#0d0b0b')}${path('M716 600 Q714 552 752 550 Q792 552 788 612 L788 640 L770 632 Z', '#0d0b0b')}`;
    await drawLayer(plate, `<ellipse cx="770" cy="1000" rx="120" ry="14" fill="#000" opacity="0.6"/>`, {
      blur: 9,
    });
    await drawLayer(plate, visitor, { blur: 1.1 });
    await drawLayer(
      plate,
      '<path d="M789 596 Q790 562 760 552 M800 666 Q812 700 813 760 L819 930" stroke="#c9a77c" stroke-width="3" fill="none" opacity="0.6"/>',
      { glowing: true, blur: 1.6 },
    );
    beam(plate, { x: 830, y: -160, angle: Math.PI / 2, spread: 0.62, length: 1100 }, '#ffe2b4', 0.12);
  },
  development: { exposure: 1.3, contrast: 1.1 },
};
