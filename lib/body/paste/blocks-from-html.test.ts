import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inlineText } from '../blocks/text.ts';
import { type Block, bodySchema, bodyText } from '../body.ts';
import { runsOf } from '../runs.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { TooMuch } from './tree.ts';

const textOf = (block: Block) => runsOf(block).map(inlineText).join('|');
const told = (html: string) => blocksFromHtml(html).blocks.map((block) => `${block.type}: ${textOf(block)}`);

const folder = process.env.MASTHEAD_FIXTURES ?? join(import.meta.dirname, '../../../../shared/fixtures');
const expectation = z.object({
  cases: z.array(
    z.object({
      file: z.string(),
      expect: z.object({
        headline: z.string().optional(),
        subheads: z.array(z.string()).optional(),
        listItems: z.array(z.string()).optional(),
        boldWords: z.array(z.string()).optional(),
        bodyFirstContains: z.string().optional(),
        bodyLastContains: z.string().optional(),
        images: z.array(z.string()).optional(),
        mustNotContain: z.array(z.string()).optional(),
      }),
    }),
  ),
});

let cases: z.infer<typeof expectation>['cases'] = [];
try {
  cases = expectation.parse(
    JSON.parse(readFileSync(join(folder, 'html-paste/expectations.json'), 'utf8')),
  ).cases;
} catch {
  // The fixtures lie beside a checkout, not in it.
}

describe.skipIf(cases.length === 0)('real clipboards', () => {
  test.each(cases)('$file', ({ file, expect: wanted }) => {
    const { blocks, leftOut } = blocksFromHtml(readFileSync(join(folder, file), 'utf8'));
    const all = JSON.stringify(blocks);
    const paragraphs = blocks.filter(({ type }) => type === 'paragraph').map(textOf);
    const everything = blocks.map(textOf).join('\n');
    if (wanted.headline) expect(everything).toContain(wanted.headline);
    if (wanted.subheads)
      expect(blocks.filter(({ type }) => type === 'subhead').map(textOf)).toEqual(
        expect.arrayContaining(wanted.subheads),
      );
    const items = blocks.flatMap((block) => (block.type === 'bulletList' ? block.content : []));
    if (wanted.listItems)
      expect(
        items.map((item) =>
          item.content.map((part) => (part.type === 'paragraph' ? inlineText(part.content) : '')).join(''),
        ),
      ).toEqual(wanted.listItems);
    if (wanted.bodyFirstContains) expect(everything).toContain(wanted.bodyFirstContains);
    if (wanted.bodyLastContains) expect(everything).toContain(wanted.bodyLastContains);
    const bold = blocks.flatMap((block) =>
      runsOf(block).flatMap((run) =>
        (run ?? []).flatMap((part) =>
          part.type === 'text' && part.marks?.some(({ type }) => type === 'bold') ? [part.text.trim()] : [],
        ),
      ),
    );
    if (wanted.boldWords) expect(bold).toEqual(wanted.boldWords);
    if (wanted.images) expect(leftOut.picture).toBe(wanted.images.length);
    for (const never of wanted.mustNotContain ?? []) expect(all).not.toContain(never);
    expect(paragraphs.filter((text) => text.trim() === '')).toEqual([]);
    expect(bodySchema.safeParse({ type: 'doc', content: blocks }).success).toBe(true);
  });
});

test('LibreOffice: footnotes stay footnotes, and are not text as well', () => {
  const { blocks } = blocksFromHtml(`
    <p>Water rose<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> and fell.</p>
    <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Gauge seven.</p></div>`);
  expect(blocks).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Water rose' },
        { type: 'footnote', attrs: { text: 'Gauge seven.' } },
        { type: 'text', text: ' and fell.' },
      ],
    },
  ]);
});

test.each([
  [
    'Word',
    `<p>Rose<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span>[1]</span></span></a></p>
     <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> By hand.</p></div></div>`,
  ],
  [
    'Google Docs',
    `<p>Rose<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a>&nbsp;By hand.</p></div>`,
  ],
  [
    'mammoth',
    `<p>Rose<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p>By hand. <a href="#footnote-ref-1">↑</a></p></li></ol>`,
  ],
])('footnotes of %s', (_, html) => {
  const { blocks } = blocksFromHtml(html);
  expect(bodyText({ type: 'doc', content: blocks }).split('\n')).toEqual(['Rose', 'By hand.']);
  expect(JSON.stringify(blocks)).toContain('"footnote"');
});

test('a spreadsheet stays a table, a table that arranges a page does not', () => {
  const sheet =
    '<table><tr><td>Hour</td><td>Level</td></tr><tr><td>6</td><td align=right>2.1</td></tr></table>';
  expect(told(sheet)).toEqual(['table: Hour|Level|6|2.1']);
  expect(told(`<table><tr><td><p>One</p><p>Two</p></td></tr></table>`)).toEqual([
    'paragraph: One',
    'paragraph: Two',
  ]);
  expect(told(`<table><tr><td>Left</td><td>${sheet}</td></tr></table>`)).toEqual([
    'paragraph: Left',
    'table: Hour|Level|6|2.1',
  ]);
  const [table] = blocksFromHtml(
    '<table><thead><tr><th colspan=2>A</th></tr></thead><tr><td>1</td><td>2</td></tr></table>',
  ).blocks;
  expect(table?.type === 'table' && table.content[0]?.content[0]).toMatchObject({
    type: 'tableHeader',
    attrs: { colspan: 2 },
  });
});

test('lists of Word have their levels, and numbers where they had numbers', () => {
  const item = (level: number, mark: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;</span></span><![endif]>${text}</p>`;
  const { blocks } = blocksFromHtml(
    `${item(1, '1.', 'One') + item(2, '·', 'Inner') + item(1, '2.', 'Two')}<p>After</p>`,
  );
  expect(blocks.map(({ type }) => type)).toEqual(['orderedList', 'paragraph']);
  expect(blocks[0]).toMatchObject({
    content: [
      { content: [{ type: 'paragraph' }, { type: 'bulletList' }] },
      { content: [{ content: [{ text: 'Two' }] }] },
    ],
  });
});

test('a mail, a web page, and what they bring along', () => {
  expect(
    told(`<div dir="ltr">Hello,<div><br></div><div>see <a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D">this</a>.</div></div>
      <blockquote type="cite"><div>On Monday she wrote</div></blockquote><pre>a  b\n c</pre><hr>
      <script>alert(1)</script><style>p{}</style><iframe src="https://evil.example"></iframe><p onclick="x()" style="color:red">10&nbsp;m<sup>2</sup></p>`),
  ).toEqual([
    'paragraph: Hello,',
    'paragraph: see this.',
    'quote: On Monday she wrote',
    'codeBlock: a  b\n c',
    'horizontalRule: ',
    'paragraph: 10 m²',
  ]);
});

test('tells what was left out', () => {
  const { leftOut, pictures } = blocksFromHtml(
    `<p>a <img src="https://x.example/a.jpg"><img src="cid:1"><img width=1 src="https://t.example/p.gif"><del>gone</del>
     <a href="javascript:alert(1)">b</a><video></video></p><img alt="A quay" src="data:image/png;base64,iVBORw0KGgo=">`,
  );
  expect(leftOut).toEqual({ picture: 2, deleted: 1, link: 1, embedded: 1 });
  expect(pictures).toEqual([{ src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'A quay' }]);
});

test('no address but those of links, and no attribute of the page, comes along', () => {
  const { blocks } = blocksFromHtml(
    `<p><a href="javascript:alert(1)">a</a> <a href=" JaVaScRiPt:x">b</a> <a href="data:text/html,x">c</a> <a href="//evil.example">d</a> <a href="mailto:a@b.example">e</a></p>`,
  );
  expect(JSON.stringify(blocks)).not.toMatch(/javascript|data:|evil/i);
  expect(JSON.stringify(blocks)).toContain('mailto:a@b.example');
});

test.each([
  ['a depth that nobody writes', `${'<div>'.repeat(5000)}x`],
  ['more parts than a story has', '<i>x</i>'.repeat(200_000)],
  ['more letters than a story has', 'x'.repeat(5_000_000)],
])('refuses %s in good time', (_, html) => {
  const began = performance.now();
  expect(() => blocksFromHtml(html)).toThrow(TooMuch);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('whatever is pasted can be stored', () => {
  const odd = [
    '<ul><li></li><ul><li>a</li></ul></ul>',
    '<ol start="-5"><li>a</li></ol>',
    '<table><tr><td rowspan="9999999">a</td><td></td></tr><tr></tr></table>',
    '<h1><p>a</p><p>b</p></h1>',
    '<b><p>a</p><i><p>b</p></i></b>',
    '<p>\ud800 \u202e turned \u0000</p>',
    '<a href="#x" id="x">round</a><a href="#y" name="y">about</a>',
    '<blockquote><table><tr><td>a</td><td>b</td></tr></table></blockquote>',
    '<li>lost</li><td>cell</td>',
    '',
  ];
  for (const html of odd) {
    const { blocks } = blocksFromHtml(html);
    expect(bodySchema.safeParse({ type: 'doc', content: blocks }).error, html).toBeUndefined();
  }
});
