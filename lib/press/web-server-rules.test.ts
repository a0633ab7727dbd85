import { expect, test } from 'vitest';
import { type LeftAddress, nginxGone, nginxMoved, varnishRules } from './web-server-rules.ts';

const left: LeftAddress[] = [
  { address: '/zh/world/2026/01/01/大桥', to: '/zh/world/2026/01/01/长桥' },
  { address: '/en/a"$b', to: '/en/c"d' },
  { address: '/en/world/2026/01/02/wrong', goneFrom: 'en' },
];

test('nginx compares what is decoded, and sends on what is encoded', () => {
  expect(nginxMoved(left)).toBe(
    `"/en/a\\"$b" "/en/c%22d";\n"/zh/world/2026/01/01/大桥" "/zh/world/2026/01/01/${encodeURI('长桥')}";\n`,
  );
  expect(nginxGone(left)).toBe('"/en/world/2026/01/02/wrong" "en";\n');
  expect(nginxGone([])).toBe('');
});

test('Varnish compares what was sent', () => {
  const rules = varnishRules(left);
  expect(rules).toContain(
    `if (req.http.X-Left == {"/zh/world/2026/01/01/${encodeURI('大桥')}"}) { return (synth(308, {"/zh/world/2026/01/01/${encodeURI('长桥')}"})); }`,
  );
  expect(rules).toContain('{"/en/world/2026/01/02/wrong"}) { return (synth(410, "Gone")); }');
  expect(rules).not.toContain('"d"');
});
