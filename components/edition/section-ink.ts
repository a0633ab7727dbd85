import type { CSSProperties } from 'react';

type WithVariables = CSSProperties & Record<`--${string}`, string>;

/** Hands a section's colour to the style sheet, which mixes the ink for light and dark paper from it. */
export function sectionInk(section: { colour: string } | null): WithVariables {
  return section?.colour ? { '--section-colour': section.colour } : {};
}
