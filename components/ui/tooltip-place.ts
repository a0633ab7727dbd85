export type Side = 'top' | 'right' | 'bottom' | 'left';
type Size = { width: number; height: number };
type Box = Size & { left: number; top: number };

/** Pixels between the two, and to the edge of the window. */
const gap = 6;
const margin = 8;

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

/** Where words about something stand: on the side asked for, on the other where there is no room, never outside the window. */
export function besideAnchor(anchor: Box, size: Size, room: Size, side: Side): { left: number; top: number } {
  const wanted = placed(anchor, size, side);
  const { left, top } = fits(wanted, size, room, side) ? wanted : placed(anchor, size, opposite[side]);
  return {
    left: within(left, margin, room.width - size.width - margin),
    top: within(top, margin, room.height - size.height - margin),
  };
}

function placed(anchor: Box, size: Size, side: Side): { left: number; top: number } {
  const left = anchor.left + (anchor.width - size.width) / 2;
  const top = anchor.top + (anchor.height - size.height) / 2;
  if (side === 'top') return { left, top: anchor.top - size.height - gap };
  if (side === 'bottom') return { left, top: anchor.top + anchor.height + gap };
  if (side === 'left') return { left: anchor.left - size.width - gap, top };
  return { left: anchor.left + anchor.width + gap, top };
}

function fits(at: { left: number; top: number }, size: Size, room: Size, side: Side): boolean {
  if (side === 'top') return at.top >= margin;
  if (side === 'bottom') return at.top + size.height <= room.height - margin;
  if (side === 'left') return at.left >= margin;
  return at.left + size.width <= room.width - margin;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
