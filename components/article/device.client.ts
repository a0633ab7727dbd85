'use client';
/** The text on this device (IndexedDB), where each change is kept at once. */
import { IndexeddbPersistence, PREFERRED_TRIM_SIZE, storeState } from 'y-indexeddb';
import type * as Y from 'yjs';

export class Device extends IndexeddbPersistence {
  constructor(name: string, doc: Y.Doc) {
    super(name, doc);
    doc.off('update', this._storeUpdate);
    this._storeUpdate = (update, origin) => this.#keep(update, origin);
    doc.on('update', this._storeUpdate);
  }

  /** Committed with the same message: left to end by itself, a change is lost with a tab that goes within milliseconds. */
  #keep(update: Uint8Array, origin: unknown): void {
    if (this.db === null || origin === this) return;
    const transaction = this.db.transaction('updates', 'readwrite');
    transaction.objectStore('updates').add(update);
    transaction.commit();
    this._dbsize += 1;
    if (this._dbsize < PREFERRED_TRIM_SIZE) return;
    clearTimeout(this._storeTimeoutId);
    this._storeTimeoutId = setTimeout(() => void storeState(this, false), this._storeTimeout);
  }
}
