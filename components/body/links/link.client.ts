'use client';
/** Links as the writing surface knows them from the beginning. What finds addresses in words comes later (`find-links.client.ts`). */
import { Mark, markPasteRule, type PasteRuleFinder } from '@tiptap/core';
import { isSafeLink } from '#lib/body/safe-link.ts';
import { LaterPlugin } from '../later-plugin.ts';

type LinkStorage = {
  /** As one types, and when an address is pasted on words. */
  typed: LaterPlugin | null;
  pasted: LaterPlugin | null;
  /** In what is pasted. */
  find: PasteRuleFinder;
};

declare module '@tiptap/core' {
  interface Storage {
    link: LinkStorage;
  }
}

export const LinkMark = Mark.create<object, LinkStorage>({
  name: 'link',
  priority: 1000,
  keepOnSplit: false,
  exitable: true,
  inclusive: true,
  addAttributes: () => ({
    href: { default: null, parseHTML: (element) => element.getAttribute('href') },
  }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element) => isSafeLink(element.getAttribute('href') ?? '') && null },
  ],
  renderHTML: ({ HTMLAttributes: { href } }) => [
    'a',
    { href: typeof href === 'string' && isSafeLink(href) ? href : '' },
    0,
  ],
  addStorage: () => ({ typed: null, pasted: null, find: () => [] }),
  addPasteRules() {
    const { storage, type } = this;
    const find: PasteRuleFinder = (...pasted) =>
      typeof storage.find === 'function' ? storage.find(...pasted) : [];
    return [markPasteRule({ find, type, getAttributes: ({ data }) => ({ href: data?.href }) })];
  },
  addProseMirrorPlugins() {
    const typed = new LaterPlugin();
    const pasted = new LaterPlugin();
    Object.assign(this.storage, { typed, pasted });
    return [typed.plugin, pasted.plugin];
  },
});
