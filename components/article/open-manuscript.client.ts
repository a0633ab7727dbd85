'use client';
/**
 * A story's text on this page: in the document that everyone writes in, in the newsroom, and on this device, where each
 * keystroke is kept before anything else.
 */
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { Editor } from '@tiptap/core';
import * as Y from 'yjs';
import { behindTheLetter } from '#components/ui/behind-the-letter.client.ts';
import { untilItComes } from '#components/ui/until-it-comes.client.ts';
import type { RevisionFields } from '#lib/article/article.ts';
import type { KnownBlocks } from '#lib/collaboration/body-nodes.ts';
import { holdOwnMarks } from '#lib/collaboration/hold-marks.ts';
import {
  editionOf,
  floodCode,
  type Manuscript,
  manuscriptIn,
  manuscriptVersion,
  type RefusalReason,
  readLetters,
  type Told,
  writingPath,
} from '#lib/collaboration/manuscript.ts';
import { type Present, presentIn } from '#lib/collaboration/presence.ts';
import { type FieldChange, writeFields } from '#lib/collaboration/write-fields.ts';
import { CarefulProvider } from './careful-provider.client.ts';
import { Device } from './device.client.ts';
import { ToldSave } from './told-save.client.ts';
import { isReason, type SaveState, stateBefore, unread, type WritingState } from './writing-state.ts';

type Options = {
  articleId: string;
  /** Whose page it is: what it keeps on the device is theirs alone. */
  userId: string;
  editionId: string;
};

/** What the page knows of the story, once it is drawn. */
type KnownStory = {
  fields: RevisionFields;
  /** Until readers know the story, its address follows the headline. */
  slugFollows: () => boolean;
};

/** How long after the last keystroke the whole body is read, for counts and checks. */
const readingPause = 350;
/** While people go on typing it is read now and then all the same. */
const longestUnread = 2000;
const fieldOrigin = { from: 'the fields of this page' };
const patience = 8000;

/** What reads the text as the fields of a revision: it knows every block, and comes when one can already write. */
async function whatReads() {
  const [{ toBody }, { readWhileWriting }] = await Promise.all([
    import('#lib/collaboration/body-nodes.ts'),
    import('#lib/collaboration/read-manuscript.ts'),
  ]);
  return { toBody, readWhileWriting };
}
type Reader = Awaited<ReturnType<typeof whatReads>>;

export class OpenManuscript {
  readonly text: Manuscript;
  readonly provider: CarefulProvider;
  readonly #options: Options;
  readonly #socket: HocuspocusProviderWebsocket;
  readonly #device: Device | null;
  readonly #undo: Y.UndoManager;
  readonly #known: KnownBlocks = new WeakMap();
  readonly #listeners = new Set<() => void>();
  readonly #left: (() => void)[] = [];
  #reader: Reader | null = null;
  #isClosed = false;
  #surface: Editor | null = null;
  #slugFollows: KnownStory['slugFollows'] = () => false;
  #state: WritingState;
  readonly #told = new ToldSave(() => this.#tell());
  #isConnected = false;
  #isOnDevice = false;
  #signedOut = false;
  #refused: RefusalReason | 'outdated' | null = null;
  #resyncs = 0;
  #changes = 0;
  /** The device knows of changes that the newsroom had not got. */
  #isCounted = false;
  #savedAt: Date | null = null;
  #reading: ReturnType<typeof setTimeout> | undefined;
  #unreadSince: number | null = null;
  #comingBack: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    const { articleId, editionId } = options;
    const doc = new Y.Doc();
    this.text = manuscriptIn(doc, articleId);
    this.#state = stateBefore(unread, editionId);
    const { texts, lists, entries, photos } = this.text;
    this.#undo = new Y.UndoManager([...Object.values(texts), ...Object.values(lists), entries, photos], {
      trackedOrigins: new Set([fieldOrigin]),
      captureTimeout: 700,
    });
    this.#device = this.#openDevice(articleId, doc);
    this.#socket = new HocuspocusProviderWebsocket({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${writingPath}`,
      delay: 400,
      minDelay: 300,
      maxDelay: 5000,
      messageReconnectTimeout: 20_000,
      onClose: ({ event }) => {
        if (event.code === floodCode) this.#turnedAway('flood');
      },
      onStatus: ({ status }) => {
        this.#isConnected = status === 'connected';
        this.#tellSave();
      },
    });
    this.provider = new CarefulProvider({
      name: articleId,
      document: doc,
      websocketProvider: this.#socket,
      token: manuscriptVersion,
      flushDelay: 40,
      onSynced: () => this.#becomeReady(),
      onUnsyncedChanges: () => this.#tellSave(),
      onStateless: ({ payload }) => this.#hear(JSON.parse(payload)),
      onAuthenticationFailed: ({ reason }) => this.#turnedAway(reason),
      onAwarenessChange: () => this.#tellPeople(),
    });
    this.provider.attach();
    doc.on('update', this.#note);
    doc.on('afterTransaction', this.#read);
    this.#left.push(holdOwnMarks(this.text, options.userId));
    this.#listenToPage();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): WritingState => this.#state;

  /** Where the text is. */
  readonly save = (): SaveState => this.#told.state;

  /** The page is drawn: what it came with stands for what was not read yet. */
  fill({ fields, slugFollows }: KnownStory): void {
    this.#slugFollows = slugFollows;
    this.#put({ fields: this.#state.ready ? { ...fields, ...readLetters(this.text) } : fields });
  }

  /** A surface that stands before the page around it, for {@link takeSurface}. */
  giveSurface(surface: Editor): void {
    this.#surface = surface;
  }

  takeSurface(place: HTMLElement): Editor | null {
    const surface = this.#surface;
    this.#surface = null;
    if (surface === null || place.contains(surface.view.dom)) return surface;
    surface.destroy();
    return null;
  }

  /** Reads all of the text from now on: once one can write, since what reads it is as long again. */
  async beginReading(): Promise<void> {
    const reader = await untilItComes(whatReads);
    if (this.#isClosed || this.#reader) return;
    this.#reader = reader;
    this.#readAll();
    this.#put({ isRead: true });
  }

  /** Puts a change of fields into the text, for everyone at once. */
  readonly change = (change: FieldChange): void => {
    writeFields(this.text, change, { origin: fieldOrigin, slugFollows: this.#slugFollows() });
  };

  /** Takes back, or does again, what was last changed in a field on this page. */
  readonly undoField = (again: boolean): void => {
    if (again) this.#undo.redo();
    else this.#undo.undo();
  };

  /** Waits until the newsroom holds all that this page has, and tells what that is; null when it cannot. */
  async settle(): Promise<string | null> {
    const began = performance.now();
    this.provider.flushPendingUpdates();
    for (let { kind } = this.#saveState(); kind !== 'saved'; { kind } = this.#saveState()) {
      const isHopeless = ['refused', 'signed-out', 'offline'].includes(kind);
      if (isHopeless || performance.now() - began > patience) return null;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { doc } = this.text;
    const own = Y.encodeStateVector(new Map([[doc.clientID, Y.getState(doc.store, doc.clientID)]]));
    return btoa(String.fromCharCode(...own));
  }

  /** The revision that the newsroom made of what is here. */
  kept(revisionId: string): void {
    const { story } = this.#state;
    this.#put({ isAhead: false, unfit: [], story: story && { ...story, latestRevisionId: revisionId } });
  }

  /** After signing in again, or when what was wrong may have passed. */
  comeBack(): void {
    this.#signedOut = false;
    this.#refused = null;
    void this.#socket.connect();
    this.#tellSave();
  }

  /** Forgets on this device what the newsroom does not take. */
  async leaveOut(): Promise<void> {
    await this.#device?.clearData();
  }

  close(): void {
    this.#isClosed = true;
    this.#surface?.destroy();
    clearTimeout(this.#reading);
    clearTimeout(this.#comingBack);
    this.#told.close();
    for (const leave of this.#left) leave();
    this.provider.destroy();
    this.#socket.destroy();
    void this.#device?.destroy();
    this.#undo.destroy();
    this.text.doc.destroy();
  }

  #openDevice(articleId: string, doc: Y.Doc): Device | null {
    const lost = () => this.#put({ cannotKeep: true });
    if (typeof indexedDB === 'undefined') {
      queueMicrotask(lost);
      return null;
    }
    const device = new Device(`story.${this.#options.userId}.${articleId}`, doc);
    device.whenSynced
      .then(async () => {
        this.#isOnDevice = true;
        const changes: unknown = await device.get('changes');
        if (typeof changes === 'number') {
          this.#changes += changes;
          this.#isCounted ||= changes > 0;
        }
        this.#becomeReady();
      })
      .catch(lost);
    return device;
  }

  #becomeReady(): void {
    const isThere = this.text.entries.size > 0 && (this.#isOnDevice || this.provider.isSynced);
    if (isThere && !this.#state.ready) {
      this.#put({ ready: true });
      this.#readFields();
    }
    this.#tellSave();
  }

  /** A change by this page: kept, and not acknowledged yet. */
  readonly #note = (_update: Uint8Array, origin: unknown): void => {
    if (origin === this.provider || origin === this.#device) return;
    this.#changes += 1;
    if (!this.#isConnected) this.#count();
    this.#tellSave();
  };

  readonly #read = (transaction: Y.Transaction): void => {
    if (transaction.changed.size === 0) return;
    let hasBody = false;
    let hasFields = false;
    for (const type of transaction.changedParentTypes.keys()) {
      const at: unknown = type;
      if (at instanceof Y.XmlElement) this.#known.delete(at);
      if (at === this.text.body) hasBody = true;
      else if (!(at instanceof Y.XmlElement) && !(at instanceof Y.XmlText)) hasFields = true;
    }
    if (hasFields && this.#state.ready) this.#readFields();
    if (hasBody) {
      clearTimeout(this.#reading);
      this.#reading = setTimeout(() => this.#readAll(), readingPause);
      const now = performance.now();
      this.#unreadSince ??= now;
      if (now - this.#unreadSince >= longestUnread) {
        this.#unreadSince = now;
        behindTheLetter(() => this.#readAll());
      }
    }
    if (this.#state.ready && !this.#state.isAhead && transaction.origin !== this.#device)
      this.#put({ isAhead: true });
  };

  #readAll(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#reading);
    this.#unreadSince = null;
    this.#readFields(this.#reader?.toBody(this.text.body, this.#known));
  }

  #readFields(body = this.#state.fields.body): void {
    const { fields, editionId } = this.#state;
    this.#put({
      fields: this.#reader?.readWhileWriting(this.text, body) ?? { ...fields, ...readLetters(this.text) },
      editionId: editionOf(this.text) ?? editionId,
    });
  }

  #hear(told: Told): void {
    if (told.kind === 'rights') this.#hearRights(told);
    else if (told.kind === 'cannot-keep') this.#put({ unfit: told.fields });
    else if (told.kind === 'kept') this.kept(told.revisionId);
    else if (told.kind === 'story') this.#put({ story: told });
    else if (told.kind === 'suggesters') this.#put({ suggesters: told.names, clock: told.now - Date.now() });
    else if (told.kind === 'comments') this.#put({ comments: told.news });
    else if (told.kind === 'signed-out') this.#turnedAway('signed-out');
    else this.#turnedAway(told.reason);
    this.#tellSave();
  }

  #hearRights({ edit, editCredits, userId }: Extract<Told, { kind: 'rights' }>): void {
    // Somebody else signed in here: theirs is another page, and what is kept of this one waits for whom it belongs to.
    if (userId !== this.#options.userId) location.reload();
    else this.#put({ rights: { edit, editCredits } });
  }

  #turnedAway(reason: string): void {
    this.#socket.disconnect();
    if (reason === 'signed-out') this.#signedOut = true;
    else if (reason !== 'resync' && isReason(reason)) this.#refused = reason;
    else this.#comeBackLater();
    this.#tellSave();
  }

  /** What is wrong may pass: the database is away for a moment, or the newsroom missed something that came before. */
  #comeBackLater(): void {
    clearTimeout(this.#comingBack);
    this.#resyncs += 1;
    const pause = Math.min(30_000, 500 * 2 ** Math.min(this.#resyncs, 6));
    this.#comingBack = setTimeout(() => this.comeBack(), pause);
  }

  /** For the next page, should this one go before the newsroom has them. */
  #count(): void {
    this.#isCounted = this.#changes > 0;
    void this.#device?.set('changes', this.#changes).catch(() => undefined);
  }

  #tellSave(): void {
    if (this.#saveState().kind === 'saved' && this.#changes > 0) {
      this.#changes = 0;
      this.#resyncs = 0;
      this.#savedAt = new Date();
      if (this.#isCounted) this.#count();
    }
    this.#told.put(this.#saveState());
  }

  #saveState(): SaveState {
    const changes = this.#changes;
    if (this.#signedOut) return { kind: 'signed-out', changes };
    if (this.#refused) return { kind: 'refused', reason: this.#refused };
    if (!this.#isConnected) return this.#state.ready ? { kind: 'offline', changes } : { kind: 'opening' };
    const { rights } = this.#state;
    if (changes > 0 && rights && !rights.edit && !rights.editCredits)
      return { kind: 'refused', reason: 'not-allowed' };
    if (!this.provider.isSynced || this.provider.hasUnsyncedChanges)
      return this.#state.ready ? { kind: 'saving' } : { kind: 'opening' };
    return { kind: 'saved', at: this.#savedAt };
  }

  #tellPeople(): void {
    const { awareness } = this.provider;
    const people = new Map<string, Present['user']>();
    for (const [client, state] of awareness?.getStates() ?? []) {
      const present = presentIn(state);
      if (client !== this.text.doc.clientID && present) people.set(present.user.id, present.user);
    }
    const present = [...people.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
    // Every key of a colleague moves a caret; who is there stays the same.
    if (JSON.stringify(present) !== JSON.stringify(this.#state.people)) this.#put({ people: present });
  }

  #listenToPage(): void {
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) => {
      target.addEventListener(type, listener, true);
      this.#left.push(() => target.removeEventListener(type, listener, true));
    };
    on(window, 'offline', () => {
      this.#socket.disconnect();
      // The goodbye of a socket without a network is long in coming.
      this.#socket.onClose({ event: new CloseEvent('close', { code: 4408, reason: 'offline' }) });
      this.provider.onClose();
    });
    on(window, 'online', () => {
      if (!this.#signedOut && this.#refused === null) void this.#socket.connect();
    });
    on(document, 'keydown', this.provider.keyPressed);
    on(document, 'compositionstart', () => {
      this.provider.composing = true;
    });
    on(document, 'compositionend', () => {
      // The letters are in the document only after this.
      setTimeout(() => {
        this.provider.composing = false;
      });
    });
    on(document, 'focusin', ({ target }) => {
      const field = target instanceof HTMLElement && target.id !== '' ? target.id : null;
      this.provider.awareness?.setLocalStateField('field', field);
    });
    on(window, 'beforeunload', (event) => {
      const isSafe = this.#saveState().kind === 'saved' || !this.#state.cannotKeep;
      if (!isSafe) event.preventDefault();
    });
  }

  #put(change: Partial<WritingState>): void {
    this.#state = { ...this.#state, ...change };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
