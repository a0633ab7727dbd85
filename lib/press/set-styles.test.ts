import { expect, test } from 'vitest';
import { hashOf, setStyles } from './set-styles.ts';

const sheets: Record<string, string> = { '/a.css': 'p{color:red}\n', '/b.css?v=1&w=2': '.x{margin:0}' };
const read = async (address: string) => sheets[address] ?? '';

test('stylesheets stand in the page, in their order and once', async () => {
  const html =
    '<head><link rel="preload" as="style" href="/a.css"/><link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="stylesheet" href="/b.css?v=1&amp;w=2"/><link rel="stylesheet" href="/a.css"/></head><body></body>';
  const css = 'p{color:red}.x{margin:0}';
  expect(await setStyles(html, read)).toEqual({
    html: `<head><style>${css}</style></head><body></body>`,
    hashes: [hashOf(css)],
  });
});

test('style attributes become rules that are as strong, one for each value', async () => {
  const html =
    '<head></head><p style="--ink:#a00">A</p><p class="b" style="--ink:#a00">B</p><i style="font-family:&quot;x&quot;">C</i><b title="style=&quot;y&quot;">D</b>';
  const { html: set } = await setStyles(html, read);
  expect(set).toBe(
    '<head><style>:root .s0.s0.s0{--ink:#a00}:root .s1.s1.s1{font-family:"x"}</style></head><p class="s0">A</p><p class="s0 b">B</p><i class="s1">C</i><b title="style=&quot;y&quot;">D</b>',
  );
});

test('nothing leaves the style element', async () => {
  await expect(setStyles('<head></head><p style="a:b}*{c:d">A</p>', read)).rejects.toThrow('cannot stand');
  await expect(
    setStyles('<head><link rel="stylesheet" href="/evil.css"/></head>', async () => 'a{}</style><script>'),
  ).rejects.toThrow('end of a style element');
});

test('a page without styles allows none', async () => {
  expect(await setStyles('<head></head>', read)).toEqual({ html: '<head></head>', hashes: [] });
});
