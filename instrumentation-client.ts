/**
 * Runs before React draws a page. The one file that leads to the writing surface and not to React, so that the build has it
 * in parts of its own; the server finds them by these very words and sends them first (`bin/surface-first.ts`).
 */
if (document.getElementById('writing-surface'))
  void import('#components/article/stand-early.client.ts').catch(() => undefined);

/** zod would try, once and in vain, whether it may make programs out of text; each try is a report in the browser's log. */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
