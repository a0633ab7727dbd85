'use client';
/** The text on this device (IndexedDB), where each change is kept at once. */
import { IndexeddbPersistence, PREFERRED_TRIM_SIZE, storeState } from 'y-indexeddb';
import * as Y from 'yjs';
import { UnkeptChanges } from './unkept-changes.client.ts';

export class Device extends IndexeddbPersistence {
  readonly #unkept: UnkeptChanges;

  /** @param story under which name, among all that is kept on the device */
  constructor(story: string, doc: Y.Doc) {
    super(`masthead.${story}`, doc);
    this.#unkept = new UnkeptChanges(story, doc.clientID);
    doc.off('update', this._storeUpdate);
    this._storeUpdate = (update, origin) => this.#keep(update, origin);
    doc.on('update', this._storeUpdate);
    this.on('synced', () =>
      this.#unkept.takeLeftBehind((change) => Y.applyUpdate(doc, change, this.#unkept)),
    );
  }

  override async clearData(): Promise<void> {
    this.#unkept.forgetAll();
    await super.clearData();
  }

  #keep(update: Uint8Array, origin: unknown): void {
    if (this.db === null || origin === this) return;
    const isKept = this.#unkept.add(update);
    const transaction = this.db.transaction('updates', 'readwrite');
    transaction.addEventListener('complete', isKept);
    transaction.objectStore('updates').add(update);
    // Committed with the same message: left to end by itself, it takes a turn more.
    transaction.commit();
    this._dbsize += 1;
    if (this._dbsize < PREFERRED_TRIM_SIZE) return;
    clearTimeout(this._storeTimeoutId);
    this._storeTimeoutId = setTimeout(() => void storeState(this, false), this._storeTimeout);
  }
}
