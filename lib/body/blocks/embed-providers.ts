/** The houses from which a story may show something, and how. Nothing else is embedded. */

export type EmbedKind = 'video' | 'audio' | 'map' | 'post' | 'chart';

export type EmbeddedThing = {
  provider: string;
  kind: EmbedKind;
  /** Where a reader without scripts goes. */
  href: string;
  /** What a click puts into the page; null where the house has no frame without a script of its own. */
  frame: string | null;
};

type Provider = {
  name: string;
  kind: EmbedKind;
  hosts: readonly string[];
  /** The parts of the address by which the thing is known; null when it names none. */
  read: (url: URL) => Pick<EmbeddedThing, 'href' | 'frame'> | null;
};

/** Of the path by a pattern, as `first` and `second`. */
function parts(url: URL, pattern: RegExp): [string, string] | null {
  const found = pattern.exec(url.pathname);
  return found ? [found[1] ?? '', found[2] ?? ''] : null;
}

function youtubeId(url: URL): string | null {
  const id =
    url.hostname === 'youtu.be'
      ? parts(url, /^\/([\w-]{11})$/)?.[0]
      : (url.searchParams.get('v') ?? parts(url, /^\/(?:embed|shorts|live)\/([\w-]{11})$/)?.[0]);
  return id !== undefined && /^[\w-]{11}$/.test(id) ? id : null;
}

export const embedProviders: readonly Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'youtu.be', 'www.youtube-nocookie.com'],
    read: (url) => {
      const id = youtubeId(url);
      return id === null
        ? null
        : {
            href: `https://www.youtube.com/watch?v=${id}`,
            frame: `https://www.youtube-nocookie.com/embed/${id}`,
          };
    },
  },
  {
    name: 'Vimeo',
    kind: 'video',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    read: (url) => {
      const id = parts(url, /^\/(?:video\/)?(\d{4,12})$/)?.[0];
      return id === undefined
        ? null
        : { href: `https://vimeo.com/${id}`, frame: `https://player.vimeo.com/video/${id}?dnt=1` };
    },
  },
  {
    name: 'Bilibili',
    kind: 'video',
    hosts: ['www.bilibili.com', 'bilibili.com', 'm.bilibili.com'],
    read: (url) => {
      const id = parts(url, /^\/video\/(BV\w{10})\/?$/)?.[0];
      return id === undefined
        ? null
        : {
            href: `https://www.bilibili.com/video/${id}`,
            frame: `https://player.bilibili.com/player.html?bvid=${id}&autoplay=0`,
          };
    },
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    hosts: ['soundcloud.com', 'www.soundcloud.com'],
    read: (url) => {
      const found = parts(url, /^\/([\w-]{3,40})\/([\w-]{1,120})$/);
      if (!found) return null;
      const href = `https://soundcloud.com/${found[0]}/${found[1]}`;
      return { href, frame: `https://w.soundcloud.com/player/?url=${encodeURIComponent(href)}` };
    },
  },
  {
    name: 'Spotify',
    kind: 'audio',
    hosts: ['open.spotify.com'],
    read: (url) => {
      const found = parts(url, /^\/(track|album|episode|show|playlist)\/(\w{22})$/);
      return (
        found && {
          href: `https://open.spotify.com/${found[0]}/${found[1]}`,
          frame: `https://open.spotify.com/embed/${found[0]}/${found[1]}`,
        }
      );
    },
  },
  {
    name: 'Datawrapper',
    kind: 'chart',
    hosts: ['datawrapper.dwcdn.net', 'www.datawrapper.de'],
    read: (url) => {
      const id = parts(url, /^\/(?:_\/)?(\w{5})(?:\/\d+)?\/?$/)?.[0];
      if (id === undefined) return null;
      return { href: `https://datawrapper.dwcdn.net/${id}/`, frame: `https://datawrapper.dwcdn.net/${id}/` };
    },
  },
  {
    name: 'OpenStreetMap',
    kind: 'map',
    hosts: ['www.openstreetmap.org', 'openstreetmap.org'],
    read: (url) => {
      const place = /^#map=(\d{1,2})\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)/.exec(url.hash);
      return (
        place && {
          href: `https://www.openstreetmap.org/#map=${place[1]}/${place[2]}/${place[3]}`,
          frame: null,
        }
      );
    },
  },
  {
    name: 'Mastodon',
    kind: 'post',
    hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social'],
    read: (url) => {
      const found = parts(url, /^\/@([\w.]{1,40})\/(\d{5,25})$/);
      return found && { href: `https://${url.hostname}/@${found[0]}/${found[1]}`, frame: null };
    },
  },
  {
    name: 'X',
    kind: 'post',
    hosts: ['x.com', 'twitter.com', 'www.twitter.com'],
    read: (url) => {
      const found = parts(url, /^\/(\w{1,15})\/status\/(\d{5,25})$/);
      return found && { href: `https://x.com/${found[0]}/status/${found[1]}`, frame: null };
    },
  },
];

/** Where what a click puts into a page comes from. */
export const frameHouses: readonly string[] = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://player.bilibili.com',
  'https://w.soundcloud.com',
  'https://open.spotify.com',
  'https://datawrapper.dwcdn.net',
];

/** What stands at an address of an allowed house; null for every other address. */
export function embedOf(address: string): EmbeddedThing | null {
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.port !== '') return null;
  const provider = embedProviders.find(({ hosts }) => hosts.includes(url.hostname));
  const found = provider?.read(url);
  return provider && found ? { provider: provider.name, kind: provider.kind, ...found } : null;
}
