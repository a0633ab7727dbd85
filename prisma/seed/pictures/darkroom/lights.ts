/** Lamps near and far, in focus and out of it. */
import { smoothstep } from './noise.ts';
import { colour, expose, type Plate } from './plate.ts';

/** The light around a lamp. */
export function glow(plate: Plate, x: number, y: number, radius: number, hex: string, strength = 1): void {
  const light = colour(hex);
  each(plate, x, y, radius * 3, (column, row, distance) => {
    expose(plate, column, row, light, strength * Math.exp(-((distance / radius) ** 2)));
  });
}

/** A lamp out of focus: an even disc with a brighter rim. */
export function bokeh(plate: Plate, x: number, y: number, radius: number, hex: string, strength = 0.5): void {
  const light = colour(hex);
  each(plate, x, y, radius + 2, (column, row, distance) => {
    const disc = 1 - smoothstep(radius - 1.5, radius + 1.5, distance);
    const rim = 0.75 + 0.45 * smoothstep(radius * 0.6, radius, distance);
    if (disc > 0) expose(plate, column, row, light, strength * disc * rim);
  });
}

/** A beam from a lamp, widening as it goes. `angle` is in radians, 0 pointing right. */
export function beam(
  plate: Plate,
  from: { x: number; y: number; angle: number; spread: number; length: number },
  hex: string,
  strength: number,
): void {
  const light = colour(hex);
  for (let y = 0; y < plate.height; y += 1) {
    for (let x = 0; x < plate.width; x += 1) {
      const dx = x - from.x;
      const dy = y - from.y;
      const along = dx * Math.cos(from.angle) + dy * Math.sin(from.angle);
      if (along <= 0 || along > from.length) continue;
      const aside = Math.abs(-dx * Math.sin(from.angle) + dy * Math.cos(from.angle));
      const width = along * from.spread + 4;
      if (aside > width) continue;
      const inside = (1 - aside / width) ** 1.3;
      expose(plate, x, y, light, strength * inside * (1 - along / from.length) ** 1.2);
    }
  }
}

function each(
  plate: Plate,
  x: number,
  y: number,
  reach: number,
  visit: (column: number, row: number, distance: number) => void,
): void {
  for (let row = Math.max(0, Math.floor(y - reach)); row < Math.min(plate.height, y + reach); row += 1) {
    for (
      let column = Math.max(0, Math.floor(x - reach));
      column < Math.min(plate.width, x + reach);
      column += 1
    ) {
      const distance = Math.hypot(column - x, row - y);
      if (distance <= reach) visit(column, row, distance);
    }
  }
}
