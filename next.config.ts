import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'sharp', '@prisma/client', '@prisma/adapter-pg'],
  images: { unoptimized: true },
  devIndicators: false,
};

export default config;
