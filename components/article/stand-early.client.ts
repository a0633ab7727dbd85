'use client';
/**
 * Lets one write before the page around the text is drawn: where a page comes with the place for a writing surface, the
 * text is opened and the surface stands as soon as this file is there, without React. The page takes both over as they are.
 */
import { type SurfaceWords, surfaceOn } from '../body/body-surface.client.ts';
import { OpenManuscript } from './open-manuscript.client.ts';
import { keptModeIn } from './suggestions/kept-mode.ts';

/** Told to the document when one can write, or when there is nothing to wait for (`bin/surface-first.ts`). */
const stands = 'masthead:surface-stands';

/** Milliseconds for a text that does not come. */
const patience = 1000;

type Known = { articleId: string; userId: string; editionId: string; words: SurfaceWords; editable: boolean };

/** Attributes of the surface's place, for {@link readPlace}. */
export function earlyAttributes({ articleId, userId, editionId, words, editable }: Known) {
  return {
    'data-article': articleId,
    'data-user': userId,
    'data-edition': editionId,
    'data-label': words.label,
    'data-placeholder': words.placeholder,
    'data-language': words.language,
    'data-direction': words.direction,
    'data-editable': String(editable),
  };
}

function readPlace({ dataset }: HTMLElement): Known | null {
  const {
    article,
    user,
    edition,
    label = '',
    placeholder = '',
    language = '',
    direction,
    editable,
  } = dataset;
  if (!article || !user || !edition) return null;
  return {
    articleId: article,
    userId: user,
    editionId: edition,
    words: { label, placeholder, language, direction: direction === 'rtl' ? 'rtl' : 'ltr' },
    editable: editable === 'true',
  };
}

class EarlySurface {
  readonly known: Known;
  readonly #place: HTMLElement;
  readonly #manuscript: OpenManuscript;
  readonly #leave: () => void;

  constructor(place: HTMLElement, known: Known) {
    this.#place = place;
    this.known = known;
    const { articleId, userId, editionId } = known;
    this.#manuscript = new OpenManuscript({ articleId, userId, editionId });
    this.#leave = this.#manuscript.subscribe(() => this.#standIfReady());
    for (const type of whatReactStops) addEventListener(type, this.#letThrough, true);
    if (localStorage.getItem(keptModeIn(userId, articleId)) === 'on') this.#tell();
    else setTimeout(() => this.#tell(), patience);
    this.#standIfReady();
  }

  take(): OpenManuscript {
    this.#leave();
    for (const type of whatReactStops) removeEventListener(type, this.#letThrough, true);
    return this.#manuscript;
  }

  #standIfReady(): void {
    const { articleId, userId, editionId, words, editable } = this.known;
    const { ready, editionId: now } = this.#manuscript.state();
    // Suggesting takes tools that come later; another edition has other words.
    const isPlain = localStorage.getItem(keptModeIn(userId, articleId)) !== 'on' && now === editionId;
    if (!ready || !isPlain) return;
    this.#leave();
    this.#manuscript.giveSurface(surfaceOn(this.#place, this.#manuscript, words, editable));
    this.#place.removeAttribute('aria-busy');
    this.#tell();
  }

  #tell(): void {
    document.dispatchEvent(new Event(stands));
  }

  /** While React waits for parts of the page, it keeps such events from what stands in them. */
  readonly #letThrough = (event: Event): void => {
    if (event.target instanceof Node && this.#place.contains(event.target))
      event.stopPropagation = () => undefined;
  };
}

const whatReactStops = [
  'keydown',
  'keypress',
  'keyup',
  'input',
  'textInput',
  'compositionstart',
  'compositionend',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'dragend',
  'drop',
];

let early: EarlySurface | null = null;
let isDrawn = false;

function begin(): void {
  // A browser that has the scripts runs them before it has read the page to its end.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else if (!isDrawn) standIn(document.getElementById('writing-surface'));
}

function standIn(place: HTMLElement | null): void {
  try {
    const known = place && readPlace(place);
    if (known) early = new EarlySurface(place, known);
    else document.dispatchEvent(new Event(stands));
  } catch (error) {
    // Then the page opens the text itself, and says what is wrong.
    console.warn('The writing surface does not stand before the page:', error);
    document.dispatchEvent(new Event(stands));
  }
}

/** The text of this story, where it was opened before the page was drawn. Whoever takes it, closes it. */
export function takeEarly(articleId: string, userId: string): OpenManuscript | null {
  isDrawn = true;
  if (early?.known.articleId !== articleId || early.known.userId !== userId) return null;
  const manuscript = early.take();
  early = null;
  return manuscript;
}

if (typeof document !== 'undefined') begin();
