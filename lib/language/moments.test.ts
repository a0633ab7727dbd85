import { expect, test } from 'vitest';
import { tellDay, tellFully, tellMoment, tellShortly, tellWhen } from './moments.ts';

const at = new Date('2026-11-24T08:05:30Z');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['en', 'Nov 24, 2026', 'Nov 24, 2026, 4:05 PM', 'Nov 24, 16:05'],
  ['zh-Hans', '2026年11月24日', '2026年11月24日 16:05', '11月24日 16:05'],
  ['ar', '24 نوفمبر 2026', '24 نوفمبر 2026، 16:05', '24 نوفمبر، 16:05'],
])('%s tells a day, a moment and a moment shortly', (language, day, moment, shortly) => {
  expect(plain(tellDay(at, language, 'Asia/Shanghai'))).toBe(day);
  expect(plain(tellMoment(at, language, 'Asia/Shanghai'))).toBe(moment);
  expect(plain(tellShortly(at, language, 'Asia/Shanghai'))).toBe(shortly);
});

test('no language writes figures that its newsroom does not', () => {
  for (const language of ['en', 'zh-Hans', 'ar']) {
    expect(`${tellFully(at, language)} ${tellWhen(at, new Date(at.getTime() + 3e5), language)}`).not.toMatch(
      /[٠-٩]/,
    );
  }
});

test.each([
  [0, 'now', '现在', 'الآن'],
  [5 * 60_000, '5 min. ago', '5分钟前', 'قبل 5 دقائق'],
  [2 * 3_600_000, '2 hr. ago', '2小时前', 'قبل ساعتين'],
  [86_400_000, 'yesterday', '昨天', 'أمس'],
  [8 * 86_400_000, 'Nov 24, 2026', '2026年11月24日', '24 نوفمبر 2026'],
])('%d milliseconds later', (passed, english, chinese, arabic) => {
  const now = new Date(at.getTime() + passed);
  const told = (language: string) => tellWhen(at, now, language, { timeZone: 'UTC' });
  expect([told('en'), told('zh-Hans'), told('ar')]).toEqual([english, chinese, arabic]);
});
