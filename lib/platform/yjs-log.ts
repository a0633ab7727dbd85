/** What a browser gets where Yjs asks for lib0's ways to log and to draw: those bring a language of schemas, and say little. */
export const doc = globalThis.document;
export const print = console.log;
export const warn = console.warn;
export const BOLD = '';
export const UNBOLD = '';
export const RED = '';
export const ORANGE = '';
