import { expect, test } from 'vitest';
import { stripFramework } from './strip-framework.ts';

test('what only the scripts need is gone, what readers and programs read stays', () => {
  const html = [
    '<head><meta charSet="utf-8"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="preload" as="font" href="/type/a.woff2"/>',
    '<script src="/_next/static/chunks/b.js" async=""></script>',
    '<script src="/script.js?v=1" defer=""></script>',
    '<script type="application/ld+json">{"headline":"a \\u003c/script> b"}</script>',
    '<meta name="next-size-adjust" content=""/></head>',
    '<body><div hidden=""><!--$--><!--/$--></div><p>One<!-- --> two &lt;script&gt;</p>',
    '<script>self.__next_f.push([1,"x"])</script></body>',
  ].join('');
  expect(stripFramework(html)).toBe(
    [
      '<head><meta charSet="utf-8"/>',
      '<link rel="preload" as="font" href="/type/a.woff2"/>',
      '<script src="/script.js?v=1" defer=""></script>',
      '<script type="application/ld+json">{"headline":"a \\u003c/script> b"}</script></head>',
      '<body><p>One two &lt;script&gt;</p></body>',
    ].join(''),
  );
});

test('a page that a script would have to finish is refused', () => {
  expect(() => stripFramework('<p>…</p><template id="B:0"></template>')).toThrow('must not suspend');
});
