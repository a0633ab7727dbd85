import { expect, test } from 'vitest';
import { mentionOf } from '#lib/collaboration/comment.ts';
import { nameBeingTyped, readable, withMentions } from './mentions-in-text.ts';

const mo = '0199e000-0000-7000-8000-000000000001';
const other = '0199e000-0000-7000-8000-000000000002';

test.each([
  ['@', ''],
  ['Ask @Mo', 'Mo'],
  ['Ask @Mo Ji', 'Mo Ji'],
  ['请@莫', '莫'],
  ['（@莫竞', '莫竞'],
  ['اسأل @محمد', 'محمد'],
  ['mo@paper.example', null],
  ['@Mo\nand', null],
  ['no name', null],
])('%j is typing %j', (before, typed) => {
  expect(nameBeingTyped(before, [])).toBe(typed);
});

test('a name that was chosen is not asked for again', () => {
  expect(nameBeingTyped('@Mo Jingxi and', [['Mo Jingxi', mo]])).toBeNull();
  expect(nameBeingTyped('@Mo Jingxi @Wu', [['Mo Jingxi', mo]])).toBe('Wu');
});

test('names become ids and names again, the longer one first', () => {
  const people: [string, string][] = [
    ['Mo', other],
    ['Mo Jingxi', mo],
  ];
  const sent = withMentions({ text: '@Mo Jingxi and @Mo: look', people });
  expect(sent).toBe(`${mentionOf(mo)} and ${mentionOf(other)}: look`);
  expect(readable(sent, { [mo]: 'Mo Jingxi', [other]: 'Mo' }).text).toBe('@Mo Jingxi and @Mo: look');
});
