import { expect, test } from 'vitest';
import { saysName } from './names-in-text.ts';

test.each([
  ['Report by MO JÍNGXI in Beijing', 'Mo Jingxi', true],
  ['Mo Jingxiang won', 'Mo Jingxi', false],
  ['Adamo Jingxi', 'Mo Jingxi', false],
  ['本报记者莫竞西报道', '莫竞西', true],
  ['قال ومنى علي', 'منى علي', true],
  ['Mo won', 'M', false],
])('%s: %s', (text, name, says) => {
  expect(saysName(text, name)).toBe(says);
});
