/** By which a page learns the word that its scripts must bear (`bin/guard-pages.ts`). */
export const nonceHeader = 'x-nonce';
