import { clamp, layered, noise, ridged, smoothstep } from '../darkroom/noise.ts';
import { type Colour, colour, cover, mix, scale } from '../darkroom/plate.ts';
import type { Scene } from '../scene.ts';

/** Branching channels between sand and marsh. */
export const deltaAerial: Scene = {
  draw: (plate) => {
    const vein = ridged(21, 6);
    const broad = layered(8, 4);
    const grain = layered(30, 5, 0.55);
    const speck = noise(3);
    const deep = colour('#12414f');
    const shallow = colour('#4f9a98');
    const sand = colour('#d8bd8a');
    const wet = colour('#9a7d55');
    const green = colour('#7d9350');
    const dark = colour('#3d5a34');
    for (let y = 0; y < plate.height; y += 1) {
      for (let x = 0; x < plate.width; x += 1) {
        const bend = (broad(x / 260, y / 260) - 0.5) * 260;
        const px = (x + bend) / 210;
        const py = (y + bend * 0.5) / 520;
        const flow = vein(px + py * 0.4, py);
        const sea = smoothstep(560, 1120, y + (broad(x / 200, 4) - 0.5) * 420 + x * 0.12);
        const channel = flow * 1.08 + sea * 0.55;
        const height = grain(x / 90, y / 90);
        const marsh = smoothstep(0.46, 0.62, height + (0.5 - sea) * 0.2) * 0.9;
        const land: Colour = mix(
          mix(wet, sand, clamp(grain(x / 34, y / 34) * 1.3)),
          mix(dark, green, grain(x / 16, y / 16)),
          marsh,
        );
        const textured = scale(land, 0.82 + speck(x / 2.4, y / 2.4) * 0.3);
        const depth = smoothstep(0.66, 0.95, channel);
        const water = mix(shallow, deep, depth + (grain(x / 60, y / 140) - 0.5) * 0.3);
        const edge = smoothstep(0.6, 0.645, channel + (height - 0.5) * 0.16);
        const bank = smoothstep(0.53, 0.62, channel + (height - 0.5) * 0.16) * (1 - edge);
        cover(plate, x, y, mix(mix(textured, scale(sand, 1.1), bank * 0.85), water, edge));
      }
    }
  },
  development: { contrast: 1.12, saturation: 1.12, vignette: 0.35 },
};
