/** From light to a JPEG: tone, colour, the fall-off of the lens and the grain of the film. */
import sharp, { type Sharp } from 'sharp';
import { seededRandom } from '../../random.ts';
import { byteOf, type Plate } from './plate.ts';

export type Development = {
  exposure?: number;
  contrast?: number;
  saturation?: number;
  /** Positive is warmer. */
  warmth?: number;
  vignette?: number;
  grain?: number;
};

/** The developed picture as bytes of sRGB. */
export function develop(plate: Plate, seed: string, options: Development = {}): Uint8Array {
  const { exposure = 1, contrast = 1, saturation = 1, warmth = 0, vignette = 0.28, grain = 0.022 } = options;
  const { width, height, light } = plate;
  const speckle = filmGrain(seed);
  const bytes = new Uint8Array(width * height * 3);
  for (let y = 0, index = 0; y < height; y += 1) {
    const down = (y / height - 0.5) * 2;
    for (let x = 0; x < width; x += 1, index += 3) {
      const across = (x / width - 0.5) * 2;
      const fall = 1 - vignette * ((across * across + down * down) / 2) ** 1.2;
      let red = tone((light[index] ?? 0) * exposure * fall * (1 + warmth), contrast);
      let green = tone((light[index + 1] ?? 0) * exposure * fall, contrast);
      let blue = tone((light[index + 2] ?? 0) * exposure * fall * (1 - warmth), contrast);
      const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      red = luminance + (red - luminance) * saturation;
      green = luminance + (green - luminance) * saturation;
      blue = luminance + (blue - luminance) * saturation;
      const noise = speckle(x, y) * grain * Math.sqrt(Math.max(0.004, luminance));
      bytes[index] = byteOf(red + noise);
      bytes[index + 1] = byteOf(green + noise);
      bytes[index + 2] = byteOf(blue + noise);
    }
  }
  return bytes;
}

export function toPicture(bytes: Uint8Array, width: number, height: number): Sharp {
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

/** A shoulder for the highlights and a toe for the shadows. */
function tone(light: number, contrast: number): number {
  const value = Math.max(0, light);
  const shouldered = value < 0.6 ? value : 0.6 + 0.4 * (1 - Math.exp(-(value - 0.6) / 0.55));
  if (contrast === 1) return shouldered;
  return 0.18 * (shouldered / 0.18) ** contrast;
}

/** Two sizes of grain from one small table, so that it costs little. */
function filmGrain(seed: string): (x: number, y: number) => number {
  const random = seededRandom(`grain ${seed}`);
  const size = 256;
  const table = Float32Array.from({ length: size * size }, () => random.next() + random.next() - 1);
  const pick = (x: number, y: number) => table[(y & (size - 1)) * size + (x & (size - 1))] ?? 0;
  return (x, y) =>
    pick(x + (y >> 8) * 37, y + (x >> 8) * 91) * 0.7 + pick((x >> 1) + 113, (y >> 1) + 61) * 0.6;
}
