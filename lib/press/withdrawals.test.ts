import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Withdrawals } from './withdrawals.ts';

const journal = () => join(mkdtempSync(join(tmpdir(), 'withdrawals-')), 'journal.jsonl');
const pageOf = (position: number, ...things: string[]) => ({ position, things });

test('a page holds until one of its things is touched', () => {
  const log = new Withdrawals(journal());
  const page = pageOf(log.position, 'article:1', 'photo:1');
  log.note(new Set(['article:2']), '1:1:');
  expect(log.isCurrent(page)).toBe(true);
  log.note(new Set(['photo:1']), '2:2:');
  expect(log.isCurrent(page)).toBe(false);
  expect(log.isCurrent(pageOf(log.position, 'photo:1'))).toBe(true);
});

test('everything is everything', () => {
  const log = new Withdrawals(journal());
  const page = pageOf(log.position);
  log.note(new Set(['everything']), '1:1:');
  expect(log.isCurrent(page)).toBe(false);
  expect(log.isCurrent(pageOf(log.position))).toBe(true);
});

test('a reading that touched nothing moves the snapshot and no page', () => {
  const log = new Withdrawals(journal());
  const { position } = log;
  log.note(new Set(), '9:9:');
  expect([log.position, log.snapshot]).toEqual([position, '9:9:']);
});

test('what was withdrawn stays so over a restart, also with a line cut off', () => {
  const path = journal();
  const log = new Withdrawals(path);
  const old = pageOf(log.position, 'article:1');
  log.note(new Set(['article:1']), '5:5:');
  const fresh = pageOf(log.position, 'article:1');
  appendFileSync(path, '{"at":99,"snap');
  const again = new Withdrawals(path);
  expect([again.isCurrent(old), again.isCurrent(fresh), again.snapshot]).toEqual([false, true, '5:5:']);
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2);
});

test('a withdrawal after a restart counts for pages from before, even if lines were lost', () => {
  const path = journal();
  const log = new Withdrawals(path);
  log.note(new Set(['article:1']), '5:5:');
  const again = new Withdrawals(path);
  const page = pageOf(log.position + 3, 'article:1');
  again.note(new Set(['article:1']), '6:6:');
  expect(again.isCurrent(page)).toBe(false);
});
