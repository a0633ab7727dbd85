/** What readers of the demo's stories can take with them, made from the stories themselves. */
import { stories } from './stories.ts';

export type DemoFile = {
  name: string;
  mediaType: string;
  /** Of whoever added it, the e-mail name. */
  addedBy: string;
  daysAgo: number;
  content: () => string;
};

export const files: readonly DemoFile[] = [
  {
    name: 'rents-by-district.csv',
    mediaType: 'text/csv',
    addedBy: 'grace.oduya',
    daysAgo: 3,
    content: () => figuresOf('how-far-a-nurses-pay-goes-in-rent'),
  },
];

/** The table of a story, in figures that programs read. */
function figuresOf(slug: string): string {
  const text = stories.find((story) => story.slug === slug)?.text ?? '';
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  if (rows.length === 0) throw new Error(`There is no table in "${slug}".`);
  return rows.map((row) => `${cellsOf(row).join(',')}\n`).join('');
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => {
      const plain = cell.trim().replace(/^[+]?([−]?)(\d[\d,]*)(%?)$/, (_, minus, figures) => {
        return `${minus === '' ? '' : '-'}${figures.replaceAll(',', '')}`;
      });
      return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
    });
}
