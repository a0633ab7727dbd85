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
  /** Where its frames come from. */
  frames: string | null;
  /** The parts of the address by which the thing is known, its frame as a path there; null when it names none. */
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
    frames: 'https://www.youtube-nocookie.com',
    read: (url) => {
      const id = youtubeId(url);
      return id === null
        ? null
        : {
            href: `https://www.youtube.com/watch?v=${id}`,
            frame: `/embed/${id}`,
          };
    },
  },
  {
    name: 'Vimeo',
    kind: 'video',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    frames: 'https://player.vimeo.com',
    read: (url) => {
      const id = parts(url, /^\/(?:video\/)?(\d{4,12})$/)?.[0];
      return id === undefined ? null : { href: `https://vimeo.com/${id}`, frame: `/video/${id}?dnt=1` };
    },
  },
  {
    name: 'Bilibili',
    kind: 'video',
    hosts: ['www.bilibili.com', 'bilibili.com', 'm.bilibili.com'],
    frames: 'https://player.bilibili.com',
    read: (url) => {
      const id = parts(url, /^\/video\/(BV\w{10})\/?$/)?.[0];
      return id === undefined
        ? null
        : {
            href: `https://www.bilibili.com/video/${id}`,
            frame: `/player.html?bvid=${id}&autoplay=0`,
          };
    },
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    hosts: ['soundcloud.com', 'www.soundcloud.com'],
    frames: 'https://w.soundcloud.com',
    read: (url) => {
      const found = parts(url, /^\/([\w-]{3,40})\/([\w-]{1,120})$/);
      if (!found) return null;
      const href = `https://soundcloud.com/${found[0]}/${found[1]}`;
      return { href, frame: `/player/?url=${encodeURIComponent(href)}` };
    },
  },
  {
    name: 'Spotify',
    kind: 'audio',
    hosts: ['open.spotify.com'],
    frames: 'https://open.spotify.com',
    read: (url) => {
      const found = parts(url, /^\/(track|album|episode|show|playlist)\/(\w{22})$/);
      return (
        found && {
          href: `https://open.spotify.com/${found[0]}/${found[1]}`,
          frame: `/embed/${found[0]}/${found[1]}`,
        }
      );
    },
  },
  {
    name: 'Datawrapper',
    kind: 'chart',
    hosts: ['datawrapper.dwcdn.net', 'www.datawrapper.de'],
    frames: 'https://datawrapper.dwcdn.net',
    read: (url) => {
      const id = parts(url, /^\/(?:_\/)?(\w{5})(?:\/\d+)?\/?$/)?.[0];
      if (id === undefined) return null;
      return { href: `https://datawrapper.dwcdn.net/${id}/`, frame: `/${id}/` };
    },
  },
  {
    name: 'OpenStreetMap',
    kind: 'map',
    hosts: ['www.openstreetmap.org', 'openstreetmap.org'],
    frames: null,
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
    frames: null,
    read: (url) => {
      const found = parts(url, /^\/@([\w.]{1,40})\/(\d{5,25})$/);
      return found && { href: `https://${url.hostname}/@${found[0]}/${found[1]}`, frame: null };
    },
  },
  {
    name: 'X',
    kind: 'post',
    hosts: ['x.com', 'twitter.com', 'www.twitter.com'],
    frames: null,
    read: (url) => {
      const found = parts(url, /^\/(\w{1,15})\/status\/(\d{5,25})$/);
      return found && { href: `https://x.com/${found[0]}/status/${found[1]}`, frame: null };
    },
  },
];

/** Where all that a click puts into a page comes from. */
export const frameHouses: readonly string[] = embedProviders.flatMap(({ frames }) => frames ?? []);

/** What stands at an address of an allowed house; null for every other address. */
export function embedOf(address: string): EmbeddedThing | null {
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.port !== '') return null;
  const provider = embedProviders.find(({ hosts }) => hosts.includes(url.hostname));
  const found = provider?.read(url);
  if (!provider || !found) return null;
  const { name, kind, frames } = provider;
  const frame = frames === null || found.frame === null ? null : `${frames}${found.frame}`;
  return { provider: name, kind, href: found.href, frame };
}
