import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextConfig } from 'next';

/** Tells one content of a file from another; part of the address under which browsers may keep it for ever. */
function contentOf(path: string): string {
  const bytes = readFileSync(join(import.meta.dirname, path));
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'sharp', '@prisma/client', '@prisma/adapter-pg', 'yjs'],
  images: { unoptimized: true },
  devIndicators: false,
  // Titles and descriptions stand in the head for everyone, not only for those whom Next takes for search engines.
  htmlLimitedBots: /.*/,
  env: { READERS_SCRIPT: contentOf('public/script.js') },
  // The type files never change under their names, nor the script under its version.
  headers: async () => [
    {
      source: '/script.js',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    {
      source: '/type/:file',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  rewrites: async () => [
    { source: '/:edition/:file(sitemap-\\d+\\.xml)', destination: '/sitemaps/:edition/:file' },
    { source: '/:edition/:file(sitemap-pages-\\d+\\.xml)', destination: '/sitemaps/:edition/:file' },
    { source: '/:edition/news-sitemap.xml', destination: '/sitemaps/:edition/news-sitemap.xml' },
  ],
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // What stands in for Node's Buffer is 6 kB that no page of ours uses, what Yjs logs with 2.
  turbopack: {
    resolveAlias: {
      'next/dist/compiled/buffer': { browser: './lib/platform/no-buffer.ts' },
      'lib0/dom': { browser: './lib/platform/yjs-log.ts' },
      'lib0/logging': { browser: './lib/platform/yjs-log.ts' },
    },
  },
  // A start reads no route before somebody asks for it.
  experimental: {
    turbopackFileSystemCacheForBuild: false,
    preloadEntriesOnStart: false,
    // Scripts in fewer parts pack tighter. Larger ones yet would bring the same twice to what comes later.
    turbopackChunking: { minChunkSize: 100_000 },
  },
};

export default config;
