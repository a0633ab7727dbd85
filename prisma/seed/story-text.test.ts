import { expect, test } from 'vitest';
import { bodySchema } from '#lib/body/body.ts';
import { bodyFromText, mentionedPhotos } from './story-text.ts';

const key = '018f0000-0000-7000-8000-000000000001';
const mentions = { photo: () => key, file: () => key };

test('each kind of block is read', () => {
  const body = bodyFromText(
    `
!pier | A pier. | A pier in fog.

One *two* **three** [four](/en/city).

## Head

### Lesser head

> First.
> Second.

- a
- b

1. a
2. b

| A | B |
| 1 | 2 |

---

:::points
a
b

:::timeline
1958 | Noted^[By hand.]

:::gallery
!pier | A pier. | A pier.

:::file levels.csv
The levels
Hour by hour.
`,
    mentions,
  );
  expect(bodySchema.safeParse(body).success).toBe(true);
  expect(body.content.map(({ type }) => type)).toEqual([
    'photo',
    'paragraph',
    'subhead',
    'subhead',
    'quote',
    'bulletList',
    'orderedList',
    'table',
    'horizontalRule',
    'keyPoints',
    'timeline',
    'gallery',
    'file',
  ]);
});

test('marks keep the words between them', () => {
  const [block] = bodyFromText('One *two* and **three**.', mentions).content;
  expect(block).toEqual({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'One ' },
      { type: 'text', text: 'two', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' and ' },
      { type: 'text', text: 'three', marks: [{ type: 'bold' }] },
      { type: 'text', text: '.' },
    ],
  });
});

test('a photo without alt text is a photo without alt text', () => {
  expect(mentionedPhotos('!pier | A pier.')).toEqual([{ name: 'pier', caption: 'A pier.', altText: '' }]);
});
