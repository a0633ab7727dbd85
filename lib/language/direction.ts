const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

export type Direction = 'ltr' | 'rtl';

/** The direction a language (BCP 47) is written in. */
export function directionOf(language: string): Direction {
  const [primary = '', script = ''] = language.split('-');
  if (/^latn$/i.test(script)) return 'ltr';
  return rightToLeft.has(primary.toLowerCase()) ? 'rtl' : 'ltr';
}
