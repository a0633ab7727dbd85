/** Which browser the tests drive: the one named, Playwright's own, the system's, or the one from npm. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';

const forRoot = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return { executablePath: named, args: forRoot };
  const own = chromium.executablePath();
  if (existsSync(own)) return { executablePath: own, args: forRoot };
  if (existsSync('/usr/bin/chromium')) return { executablePath: '/usr/bin/chromium', args: forRoot };
  return {
    executablePath: await sparticuz.executablePath(),
    args: [...forRoot, '--no-zygote', '--disable-gpu'],
  };
}
