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
])('refuses %j', (name, code) => {
  expect(nameSchema.safeParse(name).error?.issues[0]?.message).toBe(code);
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
