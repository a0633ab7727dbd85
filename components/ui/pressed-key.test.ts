import { expect, test } from 'vitest';
import { pressedKey } from './pressed-key.ts';

test('a key is what it says, or what it says on a Latin keyboard', () => {
  const key = (key: string, code: string, shiftKey = false) => pressedKey({ key, code, shiftKey });
  expect(key('K', 'KeyK', true)).toBe('k');
  expect(key('ن', 'KeyK')).toBe('k');
  expect(key('л', 'KeyK')).toBe('k');
  // AZERTY: the key says z, wherever it stands.
  expect(key('z', 'KeyW')).toBe('z');
  expect(key('ظ', 'Slash')).toBe('/');
  expect(key('؟', 'Slash', true)).toBe('?');
  expect(key('ArrowDown', 'ArrowDown')).toBe('ArrowDown');
  expect(key('é', 'Digit2')).toBe('é');
});
