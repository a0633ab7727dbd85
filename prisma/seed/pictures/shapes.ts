/** Things that stand in more than one picture, as SVG. */
import type { Random } from '../random.ts';

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" fill="${fill}" ${more}/>`;

export const polygon = (points: readonly (readonly [number, number])[], fill: string, more = '') =>
  `<polygon points="${points.map(([x, y]) => `${r(x)},${r(y)}`).join(' ')}" fill="${fill}" ${more}/>`;

export const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  width: number,
) =>
  `<line x1="${r(from[0])}" y1="${r(from[1])}" x2="${r(to[0])}" y2="${r(to[1])}" stroke="${stroke}" stroke-width="${width}"/>`;

export const path = (data: string, fill: string, more = '') => `<path d="${data}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, radius: number, fill: string, more = '') =>
  `<circle cx="${r(x)}" cy="${r(y)}" r="${r(radius)}" fill="${fill}" ${more}/>`;

/** A linear gradient from top to bottom, or from left to right. */
export const shading = (id: string, stops: readonly (readonly [number, string])[], across = false) =>
  `<linearGradient id="${id}" x1="0" y1="0" ${across ? 'x2="1" y2="0"' : 'x2="0" y2="1"'}>${stops
    .map(
      ([offset, hex]) =>
        `<stop offset="${offset}" stop-color="${hex.slice(0, 7)}" stop-opacity="${opacityOf(hex)}"/>`,
    )
    .join('')}</linearGradient>`;

const opacityOf = (hex: string) =>
  hex.length === 9 ? (Number.parseInt(hex.slice(7), 16) / 255).toFixed(3) : '1';

export type Block = { x: number; width: number; top: number; crown: number };

/** A row of buildings against the sky. */
export function skylineBlocks(
  random: Random,
  options: {
    from: number;
    to: number;
    base: number;
    low: number;
    high: number;
    width: readonly [number, number];
  },
): Block[] {
  const blocks: Block[] = [];
  for (let x = options.from; x < options.to; ) {
    const width = random.between(...options.width);
    const tall = random.next() ** 2.2;
    blocks.push({
      x,
      width,
      top: options.base - options.low - (options.high - options.low) * tall,
      crown: random.next(),
    });
    x += width * random.between(0.82, 1.25);
  }
  return blocks;
}

export function skyline(blocks: readonly Block[], base: number, fill: string): string {
  return blocks
    .map(({ x, width, top, crown }) => {
      const body = rect(x, top, width, base - top, fill);
      if (crown < 0.25)
        return body + rect(x + width * 0.2, top - width * 0.28, width * 0.6, width * 0.3, fill);
      if (crown < 0.4) return body + line([x + width / 2, top], [x + width / 2, top - width * 0.9], fill, 2);
      if (crown < 0.52)
        return (
          body +
          polygon(
            [
              [x, top + 1],
              [x + width / 2, top - width * 0.55],
              [x + width, top + 1],
            ],
            fill,
          )
        );
      return body;
    })
    .join('');
}

/** Lit windows of a row of buildings. */
export function litWindows(
  random: Random,
  blocks: readonly Block[],
  options: { base: number; size: number; lit: number; tints: readonly [string, ...string[]] },
): string {
  const { base, size, lit, tints } = options;
  const windows: string[] = [];
  for (const { x, width, top } of blocks) {
    const busy = random.between(0.15, 1) * lit;
    const gap = size * random.between(1.9, 2.5);
    const office = random.chance(0.3);
    for (let y = top + size * 1.6; y < base - size * 1.5; y += gap * 1.15) {
      const floor = office && random.chance(busy);
      for (let column = x + size; column < x + width - size * 1.4; column += gap) {
        if (!floor && !random.chance(busy)) continue;
        windows.push(
          rect(
            column,
            y,
            size * 1.05,
            size * 1.25,
            random.pick(tints),
            `opacity="${random.between(0.35, 1).toFixed(2)}"`,
          ),
        );
      }
    }
  }
  return windows.join('');
}

/** Someone standing or walking, seen from afar; `x` and `y` are where the feet are. */
export function figure(x: number, y: number, height: number, fill: string, stride = 0.5): string {
  const unit = height / 8;
  const step = unit * 1.5 * stride;
  return `<g fill="${fill}" stroke="${fill}" stroke-linecap="round">
    <circle cx="${r(x)}" cy="${r(y - unit * 7.4)}" r="${r(unit * 0.58)}"/>
    <path d="M${r(x - unit * 0.95)} ${r(y - unit * 6.2)} Q${r(x)} ${r(y - unit * 7.1)} ${r(x + unit * 0.95)} ${r(y - unit * 6.2)} L${r(x + unit * 0.72)} ${r(y - unit * 3.6)} L${r(x - unit * 0.72)} ${r(y - unit * 3.6)} Z"/>
    <path d="M${r(x - unit * 0.35)} ${r(y - unit * 3.8)} L${r(x - step)} ${r(y)} M${r(x + unit * 0.35)} ${r(y - unit * 3.8)} L${r(x + step)} ${r(y - unit * 0.1)}" stroke-width="${r(unit * 0.72)}" fill="none"/>
    <path d="M${r(x - unit * 0.85)} ${r(y - unit * 6)} L${r(x - unit - step * 0.5)} ${r(y - unit * 3.4)} M${r(x + unit * 0.85)} ${r(y - unit * 6)} L${r(x + unit + step * 0.5)} ${r(y - unit * 3.5)}" stroke-width="${r(unit * 0.46)}" fill="none"/>
  </g>`;
}

export const r = (value: number) => Math.round(value * 100) / 100;
