import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'sharp', '@prisma/client', '@prisma/adapter-pg'],
  images: { unoptimized: true },
  devIndicators: false,
  // The type files never change under their names.
  headers: async () => [
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
  experimental: { turbopackFileSystemCacheForBuild: false },
};

export default config;
