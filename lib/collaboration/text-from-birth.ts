/**
 * A block of words has its text from birth. Were it made with the first letter, two who write into an empty block at once
 * would each make one, and bringing the two together on both pages writes letters twice or loses them.
 */
import * as Y from 'yjs';

/**
 * From now on, each block that this page puts into the document gets its text, if it holds words.
 * @param holdsWords whether blocks of that name do
 * @returns what ends it
 */
export function giveTextFromBirth(doc: Y.Doc, holdsWords: (name: string) => boolean): () => void {
  const give = ({ local, changed, beforeState }: Y.Transaction) => {
    if (!local) return;
    const known = beforeState.get(doc.clientID) ?? 0;
    const isNew = (child: unknown): child is Y.XmlElement =>
      child instanceof Y.XmlElement &&
      child._item?.id.client === doc.clientID &&
      child._item.id.clock >= known;
    const bare = [...changed.keys()]
      .flatMap((parent: unknown) => (parent instanceof Y.XmlFragment ? parent.toArray().filter(isNew) : []))
      .flatMap((block) => bareIn(block, holdsWords));
    if (bare.length === 0) return;
    doc.transact(() => {
      for (const block of bare) block.insert(0, [new Y.XmlText()]);
    });
  };
  doc.on('afterTransaction', give);
  return () => doc.off('afterTransaction', give);
}

function bareIn(block: Y.XmlElement, holdsWords: (name: string) => boolean): Y.XmlElement[] {
  if (holdsWords(block.nodeName)) return block.length === 0 ? [block] : [];
  return block
    .toArray()
    .flatMap((child: unknown) => (child instanceof Y.XmlElement ? bareIn(child, holdsWords) : []));
}
