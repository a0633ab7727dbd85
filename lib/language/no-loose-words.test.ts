/** Whatever the newsroom says stands in its catalogue: text written into a page or component would be English to everyone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What a browser shows or reads out. Other attributes are for machines. */
const spoken =
  /^(?:aria-(?:label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label|hint|lead|text|error|description|aside|\w+(?:Label|Text|Title))$/;

/** Names and signs that are the same in every language. */
const alike = new Set(['Esc', '⌘K', 'WhatsApp']);

const sources = ['app', 'components']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.tsx') && !/\.test\.tsx$/.test(path));

/** Texts of a source that people would read, with their lines. */
function looseWords(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const say = (node: ts.Node, words: string) => {
    const plain = words.replace(/&\w+;/g, '').trim();
    if (!/\p{L}/u.test(plain) || alike.has(plain)) return;
    found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${plain}`);
  };
  /** The texts that an expression may become, as far as they are written in it. */
  const readOut = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) say(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)])
        say(node, part.text);
    } else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(readOut);
    else if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      const joins = kind === ts.SyntaxKind.PlusToken || kind === ts.SyntaxKind.BarBarToken;
      if (joins || kind === ts.SyntaxKind.QuestionQuestionToken) [node.left, node.right].forEach(readOut);
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) readOut(node.right);
    } else if (ts.isParenthesizedExpression(node)) readOut(node.expression);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) say(node, node.text);
    else if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      readOut(node.expression);
    else if (ts.isJsxAttribute(node) && spoken.test(node.name.getText()) && node.initializer) {
      const { initializer } = node;
      if (ts.isJsxExpression(initializer)) initializer.expression && readOut(initializer.expression);
      else readOut(initializer);
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

test('finds what is said without the catalogue, and only that', () => {
  const said = `const a = <p aria-label="One" className="two" title={b ? 'Three' : t.four}>Five {'Six'} {t.seven} {n && \`Eight \${n}\`} · {x ?? 'Nine'} {key === 'ten'}</p>;`;
  expect(looseWords('a.tsx', said).map((line) => line.split(' ').at(-1))).toEqual([
    'One',
    'Three',
    'Five',
    'Six',
    'Eight',
    'Nine',
  ]);
});

test('nothing is said without the catalogue', () => {
  expect(sources.length).toBeGreaterThan(150);
  expect(sources.flatMap((path) => looseWords(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
});
