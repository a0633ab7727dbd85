import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { CarefulProvider } from './careful-provider.client.ts';

const story = '0198c0de-0000-7000-8000-00000000000a';
let provider: CarefulProvider;
let colleague: Y.Doc;
let shown: string[];
let frames: FrameRequestCallback[];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw));
  colleague = new Y.Doc();
  const doc = new Y.Doc();
  provider = new CarefulProvider({
    name: story,
    document: doc,
    websocketProvider: new HocuspocusProviderWebsocket({ url: 'ws://localhost', autoConnect: false }),
  });
  shown = [];
  doc.on('update', () => shown.push(doc.getText().toString()));
});
afterEach(() => {
  provider.destroy();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const count = (number: number) => (number < 128 ? [number] : [(number & 127) | 128, number >> 7]);
const sized = (bytes: Uint8Array) => [...count(bytes.length), ...bytes];

/** A message of the newsroom: the story's name, what kind it is, and what it brings. */
function hear(kinds: number[], bytes: Uint8Array): void {
  const data = Uint8Array.from([...sized(new TextEncoder().encode(story)), ...kinds, ...sized(bytes)]);
  provider.onMessage(new MessageEvent('message', { data: data.buffer }));
}

/** A colleague's letter, and where their caret is then. */
function type(letter: string): void {
  const before = Y.encodeStateVector(colleague);
  colleague.getText().insert(colleague.getText().length, letter);
  hear([0, 2], Y.encodeStateAsUpdate(colleague, before));
  const awareness = new Awareness(colleague);
  awareness.setLocalState({ cursor: letter });
  hear([1], encodeAwarenessUpdate(awareness, [colleague.clientID]));
  awareness.destroy();
}

test('what a colleague types, and where they are, is shown as one change', () => {
  for (const letter of 'tide') type(letter);
  expect(shown).toEqual([]);
  vi.runOnlyPendingTimers();
  expect(shown).toEqual(['tide']);
  expect(provider.awareness?.getStates().has(colleague.clientID)).toBe(true);
});

test('one who types sees their own letter first, and then what came meanwhile', () => {
  type('a');
  provider.keyPressed();
  expect(shown).toEqual([]);
  for (const draw of frames) draw(0);
  vi.advanceTimersByTime(0);
  expect(shown).toEqual(['a']);
});

test('one who goes on typing is not shown more for each key', () => {
  const keys = 8;
  for (let key = 0; key < keys; key++) {
    type('a');
    provider.keyPressed();
    for (const draw of frames.splice(0)) draw(0);
    vi.advanceTimersByTime(80);
  }
  expect(shown.length).toBe(keys / 2);
  vi.advanceTimersByTime(300);
  expect(shown.at(-1)).toBe('a'.repeat(keys));
});

test('while an input method composes nothing is shown, and afterwards everything', () => {
  provider.composing = true;
  for (const letter of 'tide') type(letter);
  provider.keyPressed();
  for (const draw of frames) draw(0);
  vi.runOnlyPendingTimers();
  expect(shown).toEqual([]);
  provider.composing = false;
  vi.runOnlyPendingTimers();
  expect(shown).toEqual(['tide']);
});
