import { expect, test } from 'vitest';
import { survivorsChoices } from './merge-form.ts';
import { mergedNames, namesBefore } from './merged-names.ts';

const keep = survivorsChoices;
const zh = { kind: 'printed', language: 'zh', name: '莫竞西' } as const;
const ar = { kind: 'printed', language: 'ar', name: 'مو جينغشي' } as const;
const survivor = { name: 'Mo Jingxi', names: [zh] };
const merged = { name: 'Jingxi Mo', names: [{ ...zh, name: '莫競西' }, ar] };
const alias = (language: string, name: string) => ({ kind: 'alias' as const, language, name });

test('nothing anybody wrote is lost', () => {
  expect(mergedNames(survivor, merged, keep)).toEqual([
    zh,
    alias('zh', '莫競西'),
    ar,
    alias('und', 'Jingxi Mo'),
  ]);
  expect(mergedNames(survivor, merged, { ...keep, name: 'merged', printed: { zh: 'merged' } })).toEqual([
    { ...zh, name: '莫競西' },
    alias('zh', '莫竞西'),
    ar,
    alias('und', 'Mo Jingxi'),
  ]);
});

test('namesakes gain no alias of their own name', () => {
  expect(mergedNames({ name: 'Mo', names: [] }, { name: 'Mo', names: [] }, keep)).toEqual([]);
});

test('an undo keeps what was changed since', () => {
  const after = mergedNames(survivor, merged, keep);
  expect(namesBefore([zh], after, after)).toEqual([zh]);
  const since = alias('und', 'M. J.');
  expect(namesBefore([zh], after, [...after, since])).toEqual([zh, since]);
  expect(
    namesBefore(
      [zh],
      after,
      after.filter((name) => name !== zh),
    ),
  ).toEqual([]);
});
