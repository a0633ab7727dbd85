/** Finds the part of a page that is the story, and says of all other lines that they are not. */

import { hintOf } from './html-hints.ts';
import type { HtmlLine } from './html-lines.ts';
import type { HtmlElement } from './html-tree.ts';
import { isProse } from './prose.ts';

type Lines = readonly HtmlLine[];

/** Marks the lines outside the story as chrome. `isPage` is false for a fragment such as a paste, which is all story. */
export function markStory(lines: Lines, title: string | null, isPage: boolean): void {
  if (!isPage) return;
  const weights = weigh(lines);
  const text = densest(weights);
  if (!text) return;
  const first = lines.findIndex((line) => isInside(line.element, text));
  const headline = headlineOf(lines, title) ?? headingAbove(lines, first);
  const last = lines.findLastIndex((line) => isInside(line.element, text));
  const story = storyElement(text, headline === null ? null : (lines[headline]?.element ?? null));
  const from = headline === null || headline > first ? null : headline;
  for (const [at, line] of lines.entries()) {
    const isHead = from !== null && at >= from && at <= first;
    if (isInside(line.element, text) || at === from) {
      if (at === from) line.hints = { ...line.hints, chrome: false };
      continue;
    }
    if (isHead && !line.hints.chrome) continue;
    const isInStory = isInside(line.element, story);
    if (!isInStory) line.hints = { ...line.hints, chrome: true };
    else if (at > last && line.hints.kind === null && !line.image)
      line.hints = { ...line.hints, kind: 'furniture' };
    else if (at > last && line.image) line.hints = { ...line.hints, chrome: true };
  }
}

/** How much running text each element holds, links not counted. */
function weigh(lines: Lines): Map<HtmlElement, number> {
  const weights = new Map<HtmlElement, number>();
  for (const { text, hints, linked, element, table } of lines) {
    if (hints.chrome || hints.kind === 'caption' || (!table && !isProse(text))) continue;
    const weight = Math.max(0, Math.min(text.length, 2000) - linked * 2);
    if (weight === 0) continue;
    for (let up: HtmlElement | null = element; up; up = up.parent)
      weights.set(up, (weights.get(up) ?? 0) + weight);
  }
  return weights;
}

/** The lowest element that holds most of the text; of several stories on one page the largest. */
function densest(weights: Map<HtmlElement, number>): HtmlElement | null {
  const stories = [...weights.entries()].filter(([element]) => hintOf(element).isStory);
  let current: HtmlElement | null = null;
  let most = 0;
  for (const [element, weight] of weights) {
    if (element.tag === '#root') current = element;
    if (element.tag === '#root') most = weight;
  }
  const best = stories.sort((a, b) => b[1] - a[1])[0];
  if (best && best[1] * 2 >= most) {
    current = best[0];
    most = best[1];
  }
  while (current) {
    let next: HtmlElement | null = null;
    for (const child of current.children) {
      if (typeof child === 'string') continue;
      const isLayout =
        child.tag === 'table' && child.children.some((row) => typeof row !== 'string' && weights.has(row));
      const isBlock = /^(?:p|blockquote|li|ul|ol|table)$/.test(child.tag) && !isLayout;
      if ((weights.get(child) ?? 0) * 5 >= most * 3 && !isBlock) next = child;
    }
    if (!next) return current;
    most = weights.get(next) ?? 0;
    current = next;
  }
  return null;
}

function headlineOf(lines: Lines, title: string | null): number | null {
  const squeezed = title === null ? '' : squeeze(title);
  const matching = (at: number) => {
    const text = squeeze(lines[at]?.text ?? '');
    return (
      squeezed !== '' &&
      text.length >= 4 &&
      (text === squeezed || (squeezed.startsWith(text) && text.length * 2 > squeezed.length))
    );
  };
  const indices = lines.map((_, at) => at);
  return (
    indices.find((at) => lines[at]?.hints.heading === 1 && matching(at)) ??
    indices.find((at) => lines[at]?.hints.heading !== null && matching(at)) ??
    indices.find((at) => lines[at]?.hints.heading === 1 && !lines[at]?.hints.chrome) ??
    indices.find((at) => !lines[at]?.hints.chrome && matching(at)) ??
    null
  );
}

/** Where neither a title nor an h1 says so, the headline is the one heading shortly above the text. */
function headingAbove(lines: Lines, first: number): number | null {
  const above = lines.slice(0, first).flatMap((line, at) => (line.hints.heading !== null ? [at] : []));
  const [only] = above;
  return above.length === 1 && only !== undefined && first - only <= 8 ? only : null;
}

function squeeze(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
}

function isInside(element: HtmlElement, container: HtmlElement): boolean {
  for (let up: HtmlElement | null = element; up; up = up.parent) if (up === container) return true;
  return false;
}

/** The element that holds headline and text; without a headline the article around the text. */
function storyElement(text: HtmlElement, headline: HtmlElement | null): HtmlElement {
  for (let up: HtmlElement | null = text; up; up = up.parent) {
    if (up.tag === 'article' || up.tag === 'main') return up;
    if (headline && isInside(headline, up)) return up;
  }
  return text.parent ?? text;
}
