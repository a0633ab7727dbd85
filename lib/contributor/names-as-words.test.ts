import { expect, test } from 'vitest';
import { asWords, saysWords, waysToWrite } from './names-as-words.ts';

const says = (text: string, name: string, latin?: string[]) =>
  waysToWrite(name, latin).some((way) => saysWords(asWords(text), way));

test.each([
  ['Zebulon Quartermain was there', 'Zebulon Quartermain'],
  ['by QUARTERMAIN, ZEBULON (the elder)', 'Zebulon Quartermain'],
  ['/en/world/zebulon-quartermain-speaks', 'Zebulon Quartermain'],
  ['Zébulon  Quartermain’s boat', 'Zebulon Quartermain’s'],
  ['据莫竞西报道', '莫竞西'],
  ['莫 竞西', '莫竞西'],
  ['وقال وسليم الحداد إن', 'سليم الحداد'],
  ['قال سَليم الحدّاد', 'سليم الحداد'],
])('%s says %s', (text, name) => {
  expect(says(text, name)).toBe(true);
});

test.each([
  ['Wang Wenhao wrote', ['wang', 'wen', 'hao']],
  ['Wenhao Wang wrote', ['wang', 'wen', 'hao']],
  ['Wang Wen-hao wrote', ['wang', 'wen', 'hao']],
])('%s says 王文浩', (text, latin) => {
  expect(says(text, '王文浩', latin)).toBe(true);
});

test.each([
  ['Zebulon spoke to the Quartermains', 'Zebulon Quartermain'],
  ['Annabel', 'Anna'],
  ['X', 'X'],
  ['', 'Zebulon'],
])('%s does not say %s', (text, name) => {
  expect(says(text, name)).toBe(false);
});
