/** People at a story as their browsers would speak, without a browser. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import {
  type Manuscript,
  manuscriptIn,
  manuscriptVersion,
  writingPath,
} from '#lib/collaboration/manuscript.ts';
import type { Site } from './site.ts';

export type Writer = {
  text: Manuscript;
  /** When each mark in square brackets was first seen in the standfirst. */
  heard: Map<string, number>;
  /** Until the newsroom has everything that was written here. */
  saved: () => Promise<void>;
  leave: () => void;
};

export async function arrive(site: Site, cookie: string, articleId: string): Promise<Writer> {
  class WithCookie extends WebSocket {
    constructor(url: string) {
      // Node's own takes headers; the types of a browser's do not know of them.
      super(url, { headers: { cookie } } as unknown as string[]);
    }
  }
  const doc = new Y.Doc();
  const text = manuscriptIn(doc, articleId);
  const socket = new HocuspocusProviderWebsocket({
    url: `${site.address.replace('http', 'ws')}${writingPath}`,
    WebSocketPolyfill: WithCookie,
  });
  const heard = new Map<string, number>();
  text.texts.standfirst.observe(({ delta }) => {
    for (const { insert } of delta)
      if (typeof insert === 'string')
        for (const [mark] of insert.matchAll(/\[\w+\]/g)) heard.set(mark, performance.now());
  });
  const provider = await new Promise<HocuspocusProvider>((resolve, reject) => {
    const opened = new HocuspocusProvider({
      name: articleId,
      document: doc,
      websocketProvider: socket,
      token: manuscriptVersion,
      onSynced: () => resolve(opened),
      onAuthenticationFailed: ({ reason }) => reject(new Error(reason)),
    });
    opened.attach();
  });
  return {
    text,
    heard,
    saved: async () => {
      while (provider.hasUnsyncedChanges) await wait(50);
    },
    leave: () => {
      provider.destroy();
      socket.destroy();
      doc.destroy();
    },
  };
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
