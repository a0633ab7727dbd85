import { type CodeBlock, codeText } from '#lib/body/blocks/code-block.ts';
import { blockWords } from '#lib/language/block-words.ts';

/** It scrolls by itself when a line is longer than the page; it can be reached by keyboard for that. */
export function CodeBlockReader({ block, language }: { block: CodeBlock; language: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section className="code" aria-label={blockWords(language).code} tabIndex={0}>
      <pre dir="ltr">
        <code>{codeText(block)}</code>
      </pre>
    </section>
  );
}
