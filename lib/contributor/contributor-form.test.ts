import { expect, test } from 'vitest';
import { createContributorSchema, nameSchema } from './contributor-form.ts';

test('a name is composed, trimmed and single-spaced', () => {
  expect(nameSchema.parse('  Jose\u0301   Garc\u00eda ')).toBe('José García');
  expect(nameSchema.parse('莫竞西')).toBe('莫竞西');
});

test.each([
  ['', 'required'],
  ['   ', 'required'],
  ['Mo\u202eJingxi', 'name'],
  ['Mo\nJingxi', 'name'],
  ['Mo\u0000', 'name'],
  ['Mo\u2067Jingxi', 'name'],
  ['🙂', 'name-letterless'],
  ['— …', 'name-letterless'],
  ['\u200b\u200f', 'required'],
])('refuses %j', (name, code) => {
  expect(nameSchema.safeParse(name).error?.issues[0]?.message).toBe(code);
});

test('what is pasted along unseen is left out', () => {
  expect(nameSchema.parse('\u200fسليم الحداد\u200f')).toBe('سليم الحداد');
  expect(nameSchema.parse('\ufeffMo\u00ad Jing\u200bxi')).toBe('Mo Jingxi');
});

test('a letter is a name, markup and emoji are letters like others, three hundred are enough', () => {
  for (const name of ['X', '王', 'م', '<b>Mo</b> & "Co"', 'Anna 🙂', 'x'.repeat(300)])
    expect(nameSchema.parse(name)).toBe(name);
  expect(nameSchema.safeParse('x'.repeat(301)).error?.issues[0]).toMatchObject({
    code: 'too_big',
    maximum: 300,
  });
});

test('keeps the joiners some scripts need', () => {
  expect(nameSchema.parse('علی\u200cرضا')).toBe('علی\u200cرضا');
});

test('one printed name a language, no name twice', () => {
  const issues = (names: unknown) =>
    createContributorSchema
      .safeParse({ name: 'Mo Jingxi', names })
      .error?.issues.map(({ path, message }) => [path.join('.'), message]);
  const zh = { kind: 'printed', language: 'zh', name: '莫竞西' };
  expect(issues([zh, { kind: 'alias', language: 'und', name: 'MO JINGXI' }])).toBeUndefined();
  expect(issues([zh, { ...zh, name: '莫競西' }])).toEqual([['names.1.language', 'printed-twice']]);
  expect(issues([zh, { ...zh, kind: 'alias' }])).toEqual([['names.1.name', 'name-twice']]);
});
