type Pressed = { key: string; code: string; shiftKey: boolean };

/**
 * Which key was pressed, in lower case: as it says, or, on a layout with other letters (Arabic, Russian, Greek), as the
 * same key says on a Latin one. Shortcuts are where they always are, whatever one writes in.
 */
export function pressedKey({ key, code, shiftKey }: Pressed): string {
  if (/^[\u0000-\u007f]+$/.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return letter.toLowerCase();
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return key;
}
