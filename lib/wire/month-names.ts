/** Names of months as datelines and time lines print them, by month. */
const names: string[][] = [
  [
    'january',
    'jan',
    'janvier',
    'janv',
    'enero',
    'ene',
    'januar',
    'jänner',
    'janeiro',
    'gennaio',
    'يناير',
    'كانون الثاني',
    'جانفي',
  ],
  [
    'february',
    'feb',
    'février',
    'fevrier',
    'févr',
    'febrero',
    'februar',
    'fevereiro',
    'febbraio',
    'فبراير',
    'شباط',
    'فيفري',
  ],
  ['march', 'mar', 'mars', 'marzo', 'märz', 'março', 'مارس', 'آذار', 'اذار'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'أبريل', 'إبريل', 'ابريل', 'نيسان', 'أفريل'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'مايو', 'ماي', 'أيار', 'ايار'],
  ['june', 'jun', 'juin', 'junio', 'juni', 'junho', 'giugno', 'يونيو', 'يونيه', 'حزيران', 'جوان'],
  [
    'july',
    'jul',
    'juillet',
    'juil',
    'julio',
    'juli',
    'julho',
    'luglio',
    'يوليو',
    'يوليه',
    'يوليوز',
    'تموز',
    'جويلية',
  ],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago', 'أغسطس', 'اغسطس', 'غشت', 'آب', 'أوت'],
  [
    'september',
    'sept',
    'sep',
    'septembre',
    'septiembre',
    'setiembre',
    'setembro',
    'settembre',
    'سبتمبر',
    'شتنبر',
    'أيلول',
    'ايلول',
  ],
  [
    'october',
    'oct',
    'octobre',
    'octubre',
    'oktober',
    'okt',
    'outubro',
    'ottobre',
    'أكتوبر',
    'اكتوبر',
    'تشرين الأول',
    'تشرين الاول',
  ],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'نوفمبر', 'نونبر', 'تشرين الثاني'],
  [
    'december',
    'dec',
    'décembre',
    'decembre',
    'déc',
    'diciembre',
    'dic',
    'dezember',
    'dez',
    'dezembro',
    'dicembre',
    'ديسمبر',
    'دجنبر',
    'كانون الأول',
    'كانون الاول',
  ],
];

const months = new Map(
  names.flatMap((list, index) => list.map((name): [string, number] => [name, index + 1])),
);

/** One alternation of all names, longest first, for use in patterns with the flags `iu`. */
export const monthPattern = [...months.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/ /g, ' {1,2}'))
  .join('|');

export function monthNumber(name: string): number | null {
  return months.get(name.toLowerCase().replace(/\.$/, '').replace(/ +/g, ' ')) ?? null;
}
