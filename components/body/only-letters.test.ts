import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { onlyLetters } from './only-letters.ts';

function changing(change: (line: Y.XmlText, block: Y.XmlElement, body: Y.XmlFragment) => void): boolean {
  const doc = new Y.Doc();
  const body = doc.getXmlFragment('body');
  const [block, line] = [new Y.XmlElement('paragraph'), new Y.XmlText('The first boat left.')];
  block.insert(0, [line]);
  body.insert(0, [block]);
  let found = false;
  doc.on('beforeObserverCalls', (transaction: Y.Transaction) => {
    found = onlyLetters(transaction);
  });
  change(line, block, body);
  return found;
}

test('letters that come, go and look different are only letters', () => {
  expect(changing((line) => line.insert(4, 'very '))).toBe(true);
  expect(changing((line) => line.delete(0, 4))).toBe(true);
  expect(changing((line) => line.format(0, 3, { bold: {} }))).toBe(true);
});

test('a block that comes, goes or is noted is not', () => {
  expect(changing((_line, _block, body) => body.insert(1, [new Y.XmlElement('paragraph')]))).toBe(false);
  expect(changing((_line, _block, body) => body.delete(0, 1))).toBe(false);
  expect(changing((_line, block) => block.setAttribute('split', 'by somebody'))).toBe(false);
  expect(changing((_line, block) => block.insert(1, [new Y.XmlElement('hardBreak')]))).toBe(false);
});
