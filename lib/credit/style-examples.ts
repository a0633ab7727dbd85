/** What each form of an edition prints, with names such as its pages have. */
import { printDate, printFullDate, printMonth, printTimeLine, toLocalInput } from '../language/dates.ts';
import { type CreditPosition, type CreditRole, creditRoleSchema, type PrintableCredit } from './credit.ts';
import type { Voice } from './forms/form-of.ts';
import { bylineText } from './print-byline.ts';
import { footText } from './print-foot.ts';
import { photoCreditText } from './print-photo-credit.ts';

type Cast = { people: readonly string[]; agency: string; place: string; elsewhere: string };

const casts: Record<string, Cast> = {
  en: {
    people: ['Mo Jingxi', 'Ana Reyes', 'Karim Nasser'],
    agency: 'China Daily',
    place: 'Beijing',
    elsewhere: 'Geneva',
  },
  zh: { people: ['莫景曦', '周敏', '何立'], agency: '中国日报', place: '北京', elsewhere: '日内瓦' },
  ar: { people: ['أحمد سالم', 'ليلى حداد', 'سامي نور'], agency: 'شينخوا', place: 'بكين', elsewhere: 'جنيف' },
  ja: {
    people: ['山田太郎', '佐藤花子', '鈴木一郎'],
    agency: '共同通信',
    place: '北京',
    elsewhere: 'ジュネーブ',
  },
  fr: {
    people: ['Claire Martin', 'Hugo Petit', 'Inès Roux'],
    agency: 'AFP',
    place: 'Pékin',
    elsewhere: 'Genève',
  },
  es: {
    people: ['Lucía Vega', 'Marco Ruiz', 'Elena Soto'],
    agency: 'EFE',
    place: 'Pekín',
    elsewhere: 'Ginebra',
  },
};

export function castOf(language: string): Cast {
  const [primary = 'en'] = language.split('-');
  return casts[primary] ?? casts.en ?? { people: [], agency: '', place: '', elsewhere: '' };
}

/** The printed example of a form, named as in the house style; empty for a form that has none. */
export function styleExample(form: string, voice: Voice & { timeZone: string }, at: Date): string {
  if (form.startsWith('time.')) return timeExample(form, voice, at);
  const cast = castOf(voice.language);
  const [, part = '', role = 'writer'] = form.split('.');
  const some = (count: number, position: CreditPosition, named = role, agency = false) =>
    cast.people.slice(0, count).map(
      (text): PrintableCredit => ({
        role: asRole(named),
        position,
        name: { text, slug: null },
        agency: agency ? { text: cast.agency, slug: null } : null,
        printedAs: null,
      }),
    );
  const house: PrintableCredit = {
    role: 'writer',
    position: 'top',
    name: null,
    agency: { text: cast.agency, slug: null },
    printedAs: null,
  };
  const byline = (credits: PrintableCredit[], place = '') =>
    bylineText({ credits, storyAgency: null, place, noByline: false }, voice);
  switch (part) {
    case 'top': {
      const own = role === 'with' ? some(1, 'top', 'writer') : [];
      return byline([...own, ...some(3, 'top').slice(own.length)]);
    }
    case 'label':
      return [1, 2, 3].map((count) => footText(some(count, 'foot'), voice)).join('  ');
    case 'note':
      return [1, 2].map((count) => footText(some(count, 'end_note'), voice)).join('  ');
    case 'foot':
      return footText(some(2, 'foot', 'web_editor', true), voice);
    case 'byline':
      return byline([house]);
    case 'list':
      return `${byline(some(3, 'top', 'writer'))}  ${footText(some(3, 'foot', 'web_editor'), voice)}`;
    case 'agency':
      return byline(some(2, 'top', 'writer', true), cast.place);
    case 'place':
      return byline(
        some(3, 'top', 'writer').map((credit, index) => ({
          ...credit,
          place: index === 0 ? cast.place : cast.elsewhere,
        })),
      );
    case 'lines':
      return byline([...some(1, 'top', 'writer'), ...some(1, 'top', 'video')]);
    case 'notes':
      return footText([...some(2, 'foot', 'web_editor'), ...some(1, 'end_note', 'contributor')], voice);
    default:
      return photoExample(part, role === 'agency', cast, voice);
  }
}

function photoExample(craft: string, isHouse: boolean, { people, agency }: Cast, voice: Voice): string {
  const roles: Record<string, CreditRole> = {
    photo: 'photographer',
    illustration: 'illustrator',
    graphic: 'data',
    video: 'video',
  };
  const role = roles[craft];
  if (!role) return '';
  const name = isHouse ? null : { text: people[0] ?? '', slug: null };
  return photoCreditText(
    [{ role, position: 'photo', name, agency: { text: agency, slug: null }, printedAs: null }],
    voice,
  );
}

function timeExample(form: string, voice: Voice & { timeZone: string }, at: Date): string {
  if (form === 'time.date') return printDate(at, voice);
  if (form === 'time.full') return printFullDate(at, voice);
  if (form === 'time.month') {
    const [year, month] = toLocalInput(at, voice.timeZone).split('-').map(Number);
    return printMonth(year ?? 0, month ?? 0, voice);
  }
  return printTimeLine(at, voice);
}

function asRole(text: string): CreditRole {
  return creditRoleSchema.catch('writer').parse(text);
}
