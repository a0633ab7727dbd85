/** A story that has every block, for tests: whoever adds a block adds it here, or this does not compile. */
import type { Inline } from '#lib/body/blocks/text.ts';
import type { Block, BlockType } from '#lib/body/body.ts';

export const everyPhotoKey = '0198c0de-0000-7000-8000-00000000000a';
export const everyStoryId = '0198c0de-0000-7000-8000-00000000000b';
export const everyFileId = '0198c0de-0000-7000-8000-00000000000c';

const words = (text: string): Inline[] => [{ type: 'text', text }];
const line = (text: string) => ({ type: 'paragraph' as const, content: words(text) });
const item = (text: string) => ({ type: 'listItem' as const, content: [line(text)] });

export const everyBlock: { [Type in BlockType]: Extract<Block, { type: Type }> } = {
  paragraph: {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Water rose ' },
      { type: 'text', text: 'two metres', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' at <the> "quay" & fell' },
      { type: 'footnote', attrs: { text: 'Gauge 7, see https://example.org/tides.' } },
      { type: 'hardBreak' },
      {
        type: 'text',
        text: 'before noon',
        marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }, { type: 'italic' }],
      },
    ],
  },
  subhead: { type: 'subhead', attrs: { level: 2 }, content: words('The second tide') },
  quote: { type: 'quote', content: [line('It came back.'), line('Nobody was surprised.')] },
  bulletList: {
    type: 'bulletList',
    content: [
      item('Sand'),
      { type: 'listItem', content: [line('Pumps'), { type: 'bulletList', content: [item('of the city')] }] },
    ],
  },
  orderedList: { type: 'orderedList', attrs: { start: 3 }, content: [item('Third'), item('Fourth')] },
  table: {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', content: [line('Hour')] },
          { type: 'tableHeader', content: [line('Level')] },
        ],
      },
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', content: [line('06:00')] },
          {
            type: 'tableCell',
            content: [
              {
                type: 'paragraph',
                content: [...words('2.1 m'), { type: 'footnote', attrs: { text: 'Above zero.' } }],
              },
            ],
          },
        ],
      },
    ],
  },
  photo: { type: 'photo', attrs: { use: everyPhotoKey } },
  gallery: { type: 'gallery', content: [{ type: 'photo', attrs: { use: everyPhotoKey } }] },
  pullQuote: {
    type: 'pullQuote',
    content: [line('I get my feet wet.'), { type: 'attribution', content: words('Ottavia Renn') }],
  },
  factBox: {
    type: 'factBox',
    content: [
      { type: 'boxTitle', content: words('The quay in figures') },
      line('Built in 1911.'),
      { type: 'orderedList', attrs: { start: 1 }, content: [item('Two cranes')] },
    ],
  },
  keyPoints: {
    type: 'keyPoints',
    content: [{ type: 'bulletList', content: [item('It flooded.'), item('It drained.')] }],
  },
  timeline: {
    type: 'timeline',
    content: [
      {
        type: 'timelineEntry',
        content: [
          { type: 'timelineWhen', content: words('1958') },
          line('Studies written.'),
          line('Nobody plays them.'),
        ],
      },
    ],
  },
  questionAnswer: {
    type: 'questionAnswer',
    content: [{ type: 'question', content: words('Who pays?') }, line('The port.'), line('And we.')],
  },
  editorsNote: { type: 'editorsNote', content: [line('Names were changed.')] },
  correctionNote: { type: 'correctionNote', content: [line('The year was 1911.')] },
  relatedStory: { type: 'relatedStory', attrs: { article: everyStoryId } },
  file: {
    type: 'file',
    attrs: { file: everyFileId },
    content: [
      { type: 'fileTitle', content: [{ type: 'text', text: 'The gauge’s year' }] },
      { type: 'fileNote', content: words('Every hour of 2025.') },
    ],
  },
  embed: { type: 'embed', attrs: { url: 'https://www.youtube.com/watch?v=abcdefghijk' } },
  codeBlock: {
    type: 'codeBlock',
    attrs: { language: null },
    content: [{ type: 'text', text: 'if (tide > 2) {\n  warn();\n}' }],
  },
  horizontalRule: { type: 'horizontalRule' },
};
