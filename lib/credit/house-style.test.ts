import { expect, test } from 'vitest';
import { monthName, printDate, printMonth, printTimeLine } from '../language/dates.ts';
import { inFiguresOf } from '../language/time-forms.ts';
import { creditRoles } from './credit.ts';
import { countedForm, formsOf, kindsOf } from './forms/form-of.ts';
import { gapsOf, plainForms } from './forms/forms.ts';
import { headlineNotes } from './headline-style.ts';
import { countedForms, ownStyle, styleProblems } from './house-style.ts';
import { styleExample } from './style-examples.ts';

const languages = ['en', 'zh-Hans', 'zh-Hant', 'ar', 'ja', 'fr', 'es'];
const at = new Date('2023-09-05T05:50:00Z');
const timeZone = 'Asia/Shanghai';

test.each(languages)('every form of %s has its gaps and prints an example', (language) => {
  for (const form of plainForms) {
    for (const gap of gapsOf(form)) expect(formsOf(language)[form], form).toContain(gap);
    expect(styleExample(`credit.${form}`, { language, timeZone }, at), form).not.toMatch(/^$|[{}]|undefined/);
  }
  for (const form of countedForms) {
    for (const count of [0, 1, 2, 3, 11, 100]) {
      const text = countedForm({ language }, form, count);
      for (const gap of text === null ? [] : gapsOf(form)) expect(text, form).toContain(gap);
    }
    expect(styleExample(`credit.${form}`, { language, timeZone }, at), form).not.toMatch(/^$|[{}]|undefined/);
  }
});

test('a form keeps each gap once and has no other', () => {
  const problems = (style: Record<string, string>) => styleProblems('en', style).map(({ field }) => field);
  expect(
    problems({
      'credit.top.writer': 'By {names}',
      'credit.label.editor.one': 'Ed.',
      'credit.foot': '{label}: {names}',
      'time.line': '{date} {hour}.{minute}',
      'time.calendar': 'islamic-umalqura',
      'time.months': 'a,b,c,d,e,f,g,h,i,j,k,l',
      'headline.longest': '80',
    }),
  ).toEqual([]);
  for (const [field, text] of [
    ['credit.top.writer', 'By'],
    ['credit.top.writer', '{names} {names}'],
    ['credit.top.writer', 'By {names} {place}'],
    ['credit.top.writer', 'By\u202e {names}'],
    ['credit.label.editor.two', 'Two'],
    ['credit.nothing', 'x'],
    ['time.line', 'now'],
    ['time.line', '{names}'],
    ['time.calendar', 'mayan'],
    ['time.months', 'a,b'],
    ['headline.longest', '0'],
  ] as const)
    expect(problems({ [field]: text }), `${field}: ${text}`).toEqual([field]);
  expect(styleProblems('ar', { 'credit.label.editor.two': 'المحرران' })).toEqual([]);
});

test('what the language prints anyhow is no form of its own', () => {
  expect(
    ownStyle('en', { 'credit.list.last': ' and ', 'credit.list.between': '; ', 'credit.foot': ' ' }),
  ).toEqual({ 'credit.list.between': '; ' });
});

test('every role has a word in every number of every language', () => {
  for (const language of languages)
    for (const role of creditRoles)
      for (const count of [1, 2, 3, 11])
        expect(countedForm({ language }, `label.${role}`, count)).not.toBe('');
  expect(kindsOf('ar')).toHaveLength(6);
});

test.each([
  ['en', {}, '13:50, September 05, 2023', 'September 5, 2023'],
  ['zh-Hans', {}, '2023年09月05日13:50', '2023年9月5日'],
  ['ar', {}, '13:50، 5 سبتمبر 2023', '5 سبتمبر 2023'],
  ['ar', { 'time.figures': 'arab' }, '١٣:٥٠، ٥ سبتمبر ٢٠٢٣', '٥ سبتمبر ٢٠٢٣'],
  ['ar', { 'time.calendar': 'islamic-umalqura' }, '13:50، 20 صفر 1445', '20 صفر 1445'],
  [
    'ar',
    {
      'time.months':
        'كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، تشرين الثاني، كانون الأول',
    },
    '13:50، 5 أيلول 2023',
    '5 أيلول 2023',
  ],
  [
    'en',
    { 'time.line': '{date}, {hour}.{minute}', 'time.date': '{day} {monthName} {year}' },
    '5 September 2023, 13.50',
    '5 September 2023',
  ],
  ['zh-Hant', { 'time.calendar': 'roc' }, '112年09月05日13:50', '112年9月5日'],
  ['ja', {}, '2023年9月5日 13:50', '2023年9月5日'],
  ['fr', {}, '5 septembre 2023 à 13h50', '5 septembre 2023'],
  ['es', {}, '5 de septiembre de 2023, 13:50', '5 de septiembre de 2023'],
])('times in %s with %j', (language, style, line, date) => {
  const place = { language, timeZone, style: style as Record<string, string> };
  expect(printTimeLine(at, place)).toBe(line);
  expect(printDate(at, place)).toBe(date);
});

test.each([
  ['en', {}, 'September 2023', 'September'],
  ['zh-Hans', {}, '2023年9月', '9月'],
  ['ar', { 'time.figures': 'arab' }, 'سبتمبر ٢٠٢٣', 'سبتمبر'],
  [
    'en',
    { 'time.month': '{mm}/{year}', 'time.months': 'a,b,c,d,e,f,g,h,Fructidor,j,k,l' },
    '09/2023',
    'Fructidor',
  ],
])('months in %s with %j', (language, given, month, name) => {
  const style: Record<string, string> = given;
  expect(printMonth(2023, 9, { language, style })).toBe(month);
  expect(monthName(9, { language, style })).toBe(name);
  expect(styleExample('time.month', { language, timeZone, style }, at)).toBe(month);
});

test('figures are those of the edition', () => {
  expect(inFiguresOf({ style: { 'time.figures': 'arab' } }, '1,200')).toBe('١,٢٠٠');
  expect(inFiguresOf({}, '1,200')).toBe('1,200');
});

test.each([
  [{}, 'A Bridge Opens To Walkers First', []],
  [{ 'headline.longest': '10' }, 'A bridge opens', ['headline-long']],
  [{ 'headline.case': 'title' }, 'A bridge opens', ['headline-title-case']],
  [{ 'headline.case': 'title' }, 'A Bridge Opens to the Sea', []],
  [{ 'headline.case': 'sentence' }, 'A Bridge Opens To Walkers First', ['headline-sentence-case']],
  [{ 'headline.case': 'sentence' }, 'A bridge opens in New York', []],
  [{ 'headline.case': 'title' }, '大桥开通', []],
] as [Record<string, string>, string, string[]][])('with %j, “%s”', (style, headline, codes) => {
  expect(headlineNotes({ language: 'en', style }, headline).map(({ code }) => code)).toEqual(codes);
});
