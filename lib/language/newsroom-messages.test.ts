import { expect, test } from 'vitest';
import { fillIn } from './fill-in.ts';
import { messages, printCount, problemText } from './newsroom-messages.ts';

test('speaks English to whom it has no other language for', () => {
  expect(messages('en-GB').places.stories).toBe('Stories');
  expect(messages('fr').places.stories).toBe('Stories');
});

test('fills gaps and leaves those without a value visible', () => {
  expect(fillIn('Saved {name}. {other}', { name: 'Mo Jingxi' })).toBe('Saved Mo Jingxi. {other}');
});

test('counts in words', () => {
  const { countPeople } = messages('en').people;
  expect(printCount('en', countPeople, 1)).toBe('1 person');
  expect(printCount('en', countPeople, 1200)).toBe('1,200 people');
});

test('has a sentence for every problem', () => {
  expect(problemText('en', { field: 'password', code: 'password-short', params: { minimum: 12 } })).toMatch(
    /^At least 12 characters/,
  );
  expect(problemText('en', { field: 'x', code: 'never-heard-of' })).not.toBe('');
});
