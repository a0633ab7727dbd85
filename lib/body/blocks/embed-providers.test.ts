import { expect, test } from 'vitest';
import { embedOf, embedProviders, frameHouses } from './embed-providers.ts';

test.each([
  ['https://www.youtube.com/watch?v=abcdefghijk&t=3', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
  ['https://youtu.be/abcdefghijk', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
  ['https://www.youtube.com/shorts/abcdefghijk', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
  ['https://vimeo.com/123456', 'https://player.vimeo.com/video/123456?dnt=1'],
  [
    'https://www.bilibili.com/video/BV1xx411c7mD/?p=1',
    'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&autoplay=0',
  ],
  [
    'https://soundcloud.com/tide/harbour',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Ftide%2Fharbour',
  ],
  [
    'https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT',
    'https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT',
  ],
  ['https://datawrapper.dwcdn.net/aB1cD/3/', 'https://datawrapper.dwcdn.net/aB1cD/'],
  ['https://mastodon.social/@tide/109876543210', null],
  ['https://x.com/tide/status/1234567890', null],
])('%s is shown as %s', (address, frame) => {
  expect(embedOf(address)).toMatchObject({ frame });
  if (frame !== null) expect(frameHouses).toContain(new URL(frame).origin);
});

test.each([
  'javascript:alert(1)//youtube.com',
  'http://www.youtube.com/watch?v=abcdefghijk',
  'https://www.youtube.com.evil.example/watch?v=abcdefghijk',
  'https://evil.example/?https://www.youtube.com/watch?v=abcdefghijk',
  'https://user:word@www.youtube.com/watch?v=abcdefghijk',
  'https://www.youtube.com:8443/watch?v=abcdefghijk',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com/redirect?q=https://evil.example',
  'https://open.spotify.com/embed/../../evil',
  'https://soundcloud.com/a/b?url=x',
  '',
])('%s is embedded from nowhere', (address) => {
  expect(embedOf(address)).toBeNull();
});

test('what a click loads stands at the house itself, and leaves no room for an attribute', () => {
  for (const { hosts } of embedProviders) for (const host of hosts) expect(host).toMatch(/^[a-z0-9.-]+$/);
});
