import { type Footnote, footnoteParts } from '#lib/body/blocks/footnote.ts';
import { footnoteNumber } from '#lib/body/footnote-numbers.ts';
import { blockWords } from '#lib/language/block-words.ts';

/** The number in the text; it leads to the note, and the note leads back. */
export function FootnoteReader({ note }: { note: Footnote }) {
  const number = footnoteNumber(note);
  return (
    <sup className="footnote">
      <a id={`footnote-${number}-in-text`} href={`#footnote-${number}`} role="doc-noteref">
        {number}
      </a>
    </sup>
  );
}

/** The notes at the foot of the text. */
export function FootnotesReader({ notes, language }: { notes: readonly Footnote[]; language: string }) {
  const words = blockWords(language);
  if (notes.length === 0) return null;
  return (
    <section className="footnotes" role="doc-endnotes" aria-label={words.footnotes}>
      <h2>{words.footnotes}</h2>
      <ol>
        {notes.map((note) => {
          const number = footnoteNumber(note);
          return (
            <li key={number} id={`footnote-${number}`}>
              {footnoteParts(note.attrs.text).map(({ text, href }, index) =>
                href === null ? (
                  text
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a printed note never changes
                  <a key={index} href={href}>
                    {text}
                  </a>
                ),
              )}{' '}
              <a href={`#footnote-${number}-in-text`} role="doc-backlink" aria-label={words.backToText}>
                ↩
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
