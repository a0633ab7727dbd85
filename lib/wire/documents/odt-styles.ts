/** What the styles of an OpenDocument text say about its words. */
import { childElements, type Element } from './xml.ts';

export type OdtStyle = {
  parent: string | null;
  shownName: string;
  bold: boolean | null;
  italic: boolean | null;
};

export type OdtStyles = { styles: ReadonlyMap<string, OdtStyle>; numbered: ReadonlySet<string> };

/** @param roots of styles.xml and content.xml, the second of which has the styles of single places */
export function odtStyles(roots: readonly Element[]): OdtStyles {
  const styles = new Map<string, OdtStyle>();
  const numbered = new Set<string>();
  for (const root of roots) {
    const holders = childElements(root).filter(({ tagName }) =>
      /^office:(?:automatic-)?styles$/.test(tagName),
    );
    for (const style of holders.flatMap(childElements)) {
      const name = style.getAttribute('style:name') ?? '';
      if (style.tagName === 'style:style') styles.set(name, styleOf(style));
      if (style.tagName === 'text:list-style') {
        for (const level of childElements(style)) {
          if (level.tagName === 'text:list-level-style-number')
            numbered.add(`${name} ${level.getAttribute('text:level') ?? '1'}`);
        }
      }
    }
  }
  return { styles, numbered };
}

function styleOf(style: Element): OdtStyle {
  const text = childElements(style).find(({ tagName }) => tagName === 'style:text-properties');
  const weight = text?.getAttribute('fo:font-weight') ?? '';
  const slant = text?.getAttribute('fo:font-style') ?? '';
  return {
    parent: style.getAttribute('style:parent-style-name') || null,
    shownName: style.getAttribute('style:display-name') || (style.getAttribute('style:name') ?? ''),
    bold: weight === '' ? null : weight === 'bold' || Number(weight) >= 600,
    italic: slant === '' ? null : slant !== 'normal',
  };
}

/** The style and those it is made from, nearest first. */
export function* ancestry({ styles }: OdtStyles, name: string): Generator<OdtStyle & { name: string }> {
  const seen = new Set<string>();
  for (let next: string | null = name; next && !seen.has(next); next = styles.get(next)?.parent ?? null) {
    seen.add(next);
    const style = styles.get(next);
    yield { parent: null, shownName: next, bold: null, italic: null, ...style, name: next };
  }
}

const roles: [RegExp, string][] = [
  [/^(?:title|headline)$/i, 'headline'],
  [/^(?:subtitle|standfirst)$/i, 'standfirst'],
  [/^(?:author|byline)$/i, 'byline'],
  [/^kicker$/i, 'kicker'],
  [/^(?:caption|illustration|figure|drawing|table)$/i, 'caption'],
  [/^(?:quotations?|quote|intense[ _]quote|block text)$/i, 'quote'],
  [/^(?:preformatted[ _]text|html preformatted|source[ _]code)$/i, 'code'],
];

/** What a paragraph is by the name of its style or of one that its style is made from. */
export function roleOf(styles: OdtStyles, name: string): string | null {
  for (const style of ancestry(styles, name)) {
    const shown = style.shownName.replaceAll('_20_', ' ');
    const found = roles.find(([pattern]) => pattern.test(shown));
    if (found) return found[1];
  }
  return null;
}

/** Bold and italic of a stretch of words, where its own style says so. */
export function lookOf(styles: OdtStyles, name: string): { bold: boolean; italic: boolean } {
  let bold: boolean | null = null;
  let italic: boolean | null = null;
  for (const style of ancestry(styles, name)) {
    bold ??= style.bold ?? (/^strong/i.test(style.name) ? true : null);
    italic ??= style.italic ?? (/^emphasis$/i.test(style.name) ? true : null);
  }
  return { bold: bold === true, italic: italic === true };
}
