/** What a node says of itself -> the shared text, one attribute at a time. */
import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { isSame } from './changes.ts';
import type { ShownNode } from './shown.ts';

export function writeAttributes({ type, node }: ShownNode, now: Node): void {
  if (!(type instanceof Y.XmlElement)) return;
  // Its types know texts alone as attributes; the document holds any plain value.
  const { setAttribute } = Y.XmlElement.prototype;
  for (const [name, value] of Object.entries(now.attrs)) {
    if (isSame(value, node.attrs[name])) continue;
    if (value === null || value === undefined) type.removeAttribute(name);
    else setAttribute.call(type, name, value);
  }
}
