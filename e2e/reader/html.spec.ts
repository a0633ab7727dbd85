/** What every page's HTML must be: parsed without a fault, and made of what the standard lets stand where. */
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5';
import { editionCodes, readerPages } from '#e2e/support/reader-pages.ts';

type Element = DefaultTreeAdapterTypes.Element;

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) ? [child, ...elementsIn(child)] : [],
  );
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) =>
      defaultTreeAdapter.isTextNode(child)
        ? child.value
        : defaultTreeAdapter.isElementNode(child)
          ? textOf(child)
          : '',
    )
    .join('');
}

const interactive = ['a', 'button', 'select', 'textarea', 'label', 'details'];
const onlyChildren: Record<string, string[]> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd', 'div'],
  tr: ['th', 'td'],
  thead: ['tr'],
  tbody: ['tr'],
  picture: ['source', 'img'],
};
const phrasingOnly = ['p', 'h1', 'h2', 'h3', 'h4', 'span', 'strong', 'em', 'time', 'button', 'figcaption'];
const blocks = [
  'div',
  'p',
  'ul',
  'ol',
  'section',
  'article',
  'aside',
  'nav',
  'header',
  'footer',
  'figure',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'main',
];
const mayRefer = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];

/** Everything wrong with a page, in words. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  const document = parse(text, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => faults.push(`${code} at ${startLine}:${startCol}`),
  });
  const elements = elementsIn(document);
  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const say = (element: Element, what: string) =>
    faults.push(
      `<${element.tagName}${element.attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`).join('')}>: ${what}`,
    );
  const above = (element: Element): Element[] => {
    const parent = element.parentNode;
    return parent && defaultTreeAdapter.isElementNode(parent) ? [parent, ...above(parent)] : [];
  };

  for (const [name, count] of [
    ['html', 1],
    ['title', 1],
    ['main', 1],
    ['h1', 1],
  ] as const) {
    if (named(name).length !== count) faults.push(`${named(name).length} of <${name}>`);
  }
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id ${id} twice`);
  let level = 0;
  for (const element of elements) {
    const { tagName, attrs } = element;
    if (element.namespaceURI !== html.NS.HTML) continue;
    const parents = above(element);
    const heading = /^h([1-6])$/.exec(tagName)?.[1];
    if (heading) {
      // The headline of the page may stand after the headings before it: only going deeper is by one.
      if (Number(heading) > level + 1 && level > 0) say(element, `comes after a heading of level ${level}`);
      level = Number(heading);
      if (textOf(element).trim() === '') say(element, 'is empty');
    }
    // A form's fields may stand in a details element and in their own label; nothing to press stands in a link or a button.
    const closed = tagName === 'label' ? ['a', 'button', 'label'] : ['a', 'button'];
    if (interactive.includes(tagName) && parents.some((parent) => closed.includes(parent.tagName)))
      say(element, 'stands in another one');
    const parent = parents[0]?.tagName ?? '';
    if (onlyChildren[parent] && !onlyChildren[parent].includes(tagName) && tagName !== 'script')
      say(element, `stands in <${parent}>`);
    const inPhrasing = parents.find(({ tagName: name }) => phrasingOnly.includes(name));
    if (inPhrasing && inPhrasing.tagName !== 'figcaption' && blocks.includes(tagName))
      say(element, `stands in <${inPhrasing.tagName}>`);
    if (tagName === 'p' && element.childNodes.length === 0) say(element, 'is empty');
    if (tagName === 'img') {
      for (const needed of ['alt', 'width', 'height', 'src'])
        if (attribute(element, needed) === null) say(element, `has no ${needed}`);
    }
    if (tagName === 'a' && textOf(element).trim() === '' && attribute(element, 'aria-label') === null)
      say(element, 'has no text');
    if (tagName === 'button' && attribute(element, 'type') === null) say(element, 'has no type');
    if (tagName === 'time' && Number.isNaN(Date.parse(attribute(element, 'datetime') ?? '')))
      say(element, 'has no datetime');
    if (Number(attribute(element, 'tabindex') ?? 0) > 0) say(element, 'jumps the line');
    for (const { name, value } of attrs) {
      if (name.startsWith('on')) say(element, `runs a script by ${name}`);
      if (value.trim().toLowerCase().startsWith('javascript:')) say(element, 'runs a script by its address');
      if (mayRefer.includes(name))
        for (const id of value.split(/\s+/)) if (!ids.includes(id)) say(element, `${name} leads nowhere`);
      if (name === 'href' && value.startsWith('#') && !ids.includes(value.slice(1)))
        say(element, 'leads nowhere');
    }
    if (tagName === 'script' && !isAllowed(element)) say(element, 'is an inline script');
  }
  return faults;
}

/** Data, a file, or Next's own, which printing takes out. */
function isAllowed(script: Element): boolean {
  if (attribute(script, 'src') !== null || attribute(script, 'type') === 'application/ld+json') return true;
  if (attribute(script, 'type') === 'speculationrules') return true;
  return /^(?:\(?self\.__next|requestAnimationFrame\(|\$R)/.test(textOf(script));
}

test('faults are found', () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>t</title></head><body><main><h1>x</h1>${body}</main></body></html>`;
  expect(faultsOf(page('<p>fine</p>'))).toEqual([]);
  for (const body of [
    '<h3>deep</h3>',
    '<a href="/a"><button type="button">b</button></a>',
    '<ul><p>x</p></ul>',
    '<span><div>x</div></span>',
    '<p id="a">x</p><p id="a">y</p>',
    '<img src="/a" alt="">',
    '<p onclick="x()">x</p>',
    '<a href="#no">x</a>',
    '<p aria-labelledby="no">x</p>',
    '<p>&nosuch;</p>',
    '<script>x()</script>',
    '<p></p>',
  ]) {
    expect(faultsOf(page(body)), body).not.toEqual([]);
  }
});

/** Everything that html-validate takes from the standard, about what may stand where and what a reader's aids need. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

async function validatorFaults(text: string): Promise<string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

test('html-validate finds what is wrong', async () => {
  for (const body of ['<p><div>x</div></p>', '<img src="/a">', '<ul><p>x</p></ul>', '<button></button>'])
    expect(await validatorFaults(`<!DOCTYPE html><html lang="en"><body>${body}</body></html>`)).not.toEqual(
      [],
    );
});

for (const code of editionCodes) {
  test(`edition ${code}: every page is what the standard says`, async ({ request }) => {
    for (const { kind, address, status } of await readerPages(request, code)) {
      const answer = await request.get(address);
      expect(answer.status(), kind).toBe(status);
      const text = await answer.text();
      expect(faultsOf(text), `${kind} ${address}`).toEqual([]);
      expect(await validatorFaults(text), `${kind} ${address}`).toEqual([]);
      // Metadata stands in the head for everyone.
      expect(text.indexOf('<title>'), kind).toBeLessThan(text.indexOf('</head>'));
    }
  });
}
