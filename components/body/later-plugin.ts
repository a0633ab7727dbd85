/**
 * A plugin of the writing surface whose work comes when one can already write. It has its place among the others from the
 * beginning: one that is added later would start them all anew, and the shared text with them.
 */
import { Plugin, type PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

type Options = {
  /** By which others look for what it knows. */
  key?: PluginKey;
  /** Keys that wait until the work is there. */
  waits?: (view: EditorView, event: KeyboardEvent) => boolean;
};

export class LaterPlugin {
  readonly plugin: Plugin;
  #work: Plugin | null = null;
  readonly #waiting: (() => void)[] = [];

  constructor({ key, waits }: Options = {}) {
    this.plugin = new Plugin({
      ...(key ? { key } : {}),
      state: {
        init: () => null,
        apply: (tr, known, before, state) =>
          this.#work?.spec.state
            ? this.#work.spec.state.apply.call(this.#work, tr, known, before, state)
            : known,
      },
      appendTransaction: (...change) => this.#work?.spec.appendTransaction?.apply(this.#work, change),
      props: {
        handleKeyDown: (view, event) => {
          if (!waits?.(view, event)) return false;
          this.#waiting.push(() => this.plugin.props.handleKeyDown?.call(this.plugin, view, event));
          return true;
        },
      },
    });
  }

  /** From now on it does what another does. */
  begin(work: Plugin): void {
    this.#work = work;
    delete this.plugin.props.handleKeyDown;
    Object.assign(this.plugin.props, work.props);
    for (const press of this.#waiting.splice(0)) press();
  }
}
