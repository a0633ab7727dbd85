/** Whether a headline fits where it is met: a phone's page, search results, a feed reader's list. */

export type Place = 'phone' | 'search' | 'feed';
export type Fit = {
  place: Place;
  /** In CSS pixels, on one line. */
  width: number;
  /** How much there is room for. */
  room: number;
  state: 'fits' | 'tight' | 'cut';
};

type Setting = { font: string; room: number; lines: number };

/** Type and room of each place; a phone's page wraps and so has several lines. */
export const headlineSettings: Record<Place, Setting> = {
  phone: { font: '600 30px "Newsreader Variable", Georgia, serif', room: 358, lines: 4 },
  search: { font: '400 20px Arial, sans-serif', room: 580, lines: 1 },
  feed: { font: '600 16px system-ui, sans-serif', room: 340, lines: 2 },
};

/** @param measure the width of a line in a font */
export function headlineFit(headline: string, measure: (text: string, font: string) => number): Fit[] {
  const places: Place[] = ['phone', 'search', 'feed'];
  return places.map((place) => {
    const { font, room, lines } = headlineSettings[place];
    const width = Math.round(measure(headline, font));
    // A line that wraps leaves some of its room.
    const whole = Math.round(room * lines * (lines > 1 ? 0.9 : 1));
    const state = width > whole ? 'cut' : width > whole * 0.9 ? 'tight' : 'fits';
    return { place, width, room: whole, state };
  });
}
