/** The sheet a picture is exposed on: linear light, red, green and blue, with no upper limit until it is developed. */
import sharp from 'sharp';

export type Plate = { width: number; height: number; light: Float32Array };
export type Colour = readonly [number, number, number];

export function newPlate(width: number, height: number): Plate {
  return { width, height, light: new Float32Array(width * height * 3) };
}

const linearOfByte = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** `#rrggbb` as light. */
export function colour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [
    linearOfByte[(value >> 16) & 255] ?? 0,
    linearOfByte[(value >> 8) & 255] ?? 0,
    linearOfByte[value & 255] ?? 0,
  ];
}

export function mix(from: Colour, to: Colour, share: number): Colour {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

export function scale(light: Colour, by: number): Colour {
  return [light[0] * by, light[1] * by, light[2] * by];
}

/** The colour at a place on a scale of stops (`[position, colour]`, in order). */
export function gradient(stops: readonly (readonly [number, string])[]): (position: number) => Colour {
  const parsed = stops.map(([position, hex]) => ({ position, light: colour(hex) }));
  return (position) => {
    let before = parsed[0];
    for (const stop of parsed) {
      if (position < stop.position) {
        if (!before || before === stop) return stop.light;
        const share = (position - before.position) / (stop.position - before.position);
        return mix(before.light, stop.light, share * share * (3 - 2 * share));
      }
      before = stop;
    }
    return before?.light ?? [0, 0, 0];
  };
}

export function at(plate: Plate, x: number, y: number): Colour {
  const column = Math.min(plate.width - 1, Math.max(0, Math.round(x)));
  const row = Math.min(plate.height - 1, Math.max(0, Math.round(y)));
  const index = (row * plate.width + column) * 3;
  return [plate.light[index] ?? 0, plate.light[index + 1] ?? 0, plate.light[index + 2] ?? 0];
}

/** Lays a colour over one point. */
export function cover(plate: Plate, x: number, y: number, light: Colour, opacity = 1): void {
  const index = (y * plate.width + x) * 3;
  const { light: sheet } = plate;
  sheet[index] = (sheet[index] ?? 0) * (1 - opacity) + light[0] * opacity;
  sheet[index + 1] = (sheet[index + 1] ?? 0) * (1 - opacity) + light[1] * opacity;
  sheet[index + 2] = (sheet[index + 2] ?? 0) * (1 - opacity) + light[2] * opacity;
}

/** Adds light to one point. */
export function expose(plate: Plate, x: number, y: number, light: Colour, strength = 1): void {
  const index = (y * plate.width + x) * 3;
  const { light: sheet } = plate;
  sheet[index] = (sheet[index] ?? 0) + light[0] * strength;
  sheet[index + 1] = (sheet[index + 1] ?? 0) + light[1] * strength;
  sheet[index + 2] = (sheet[index + 2] ?? 0) + light[2] * strength;
}

export type LayerOptions = {
  /** Out of focus by this many pixels. */
  blur?: number;
  opacity?: number;
  /** Adds its light instead of covering. */
  glowing?: boolean;
  /** Multiplies the light of the layer. */
  brightness?: number;
};

/** Draws shapes over the plate; the SVG's units are the plate's pixels. */
export async function drawLayer(plate: Plate, shapes: string, options: LayerOptions = {}): Promise<void> {
  const { width, height } = plate;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
  let picture = sharp(Buffer.from(svg)).ensureAlpha();
  if (options.blur) picture = picture.blur(Math.max(0.3, options.blur));
  const pixels = await picture.raw().toBuffer();
  const { opacity = 1, glowing = false, brightness = 1 } = options;
  const { light: sheet } = plate;
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    const alpha = ((pixels[from + 3] ?? 0) / 255) * opacity;
    if (alpha === 0) continue;
    const keep = glowing ? 1 : 1 - alpha;
    const add = alpha * brightness;
    for (let channel = 0; channel < 3; channel += 1) {
      const layer = linearOfByte[pixels[from + channel] ?? 0] ?? 0;
      sheet[to + channel] = (sheet[to + channel] ?? 0) * keep + layer * add;
    }
  }
}

/** Puts parts of what is there out of focus. `share` says how far, by row and column, from 0 to 1. */
export async function defocus(
  plate: Plate,
  blur: number,
  share: (x: number, y: number) => number,
): Promise<void> {
  const { width, height, light } = plate;
  const blurred = await sharp(Buffer.from(toBytes(plate)), { raw: { width, height, channels: 3 } })
    .blur(blur)
    .raw()
    .toBuffer();
  for (let y = 0, index = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, index += 3) {
      const part = share(x, y);
      if (part <= 0) continue;
      for (let channel = index; channel < index + 3; channel += 1) {
        const soft = linearOfByte[blurred[channel] ?? 0] ?? 0;
        light[channel] = (light[channel] ?? 0) * (1 - part) + soft * part;
      }
    }
  }
}

/** As bytes of sRGB, cut off at white. */
export function toBytes(plate: Plate): Uint8Array {
  const bytes = new Uint8Array(plate.light.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = byteOf(plate.light[index] ?? 0);
  return bytes;
}

const byteOfLinear = Uint8Array.from({ length: 4096 }, (_, step) => {
  const value = step / 4095;
  return Math.round(255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055));
});

export function byteOf(light: number): number {
  return byteOfLinear[light <= 0 ? 0 : light >= 1 ? 4095 : Math.round(light * 4095)] ?? 0;
}
