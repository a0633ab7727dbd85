import { describe, expect, test } from 'vitest';
import { readXmp } from './xmp.ts';

const namespaces = [
  "xmlns:dc='http://purl.org/dc/elements/1.1/'",
  "xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'",
  "xmlns:Iptc4xmpCore='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'",
].join(' ');

const packet = (content: string, attributes = '', before = '') =>
  Buffer.from(
    `${before}<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
    <rdf:Description ${namespaces} ${attributes}>${content}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  );

const read = (bytes: Uint8Array, language: string | null = null) => readXmp(bytes, language);

const captions = packet(`<dc:description><rdf:Alt>
  <rdf:li xml:lang='fr'>Un pont</rdf:li>
  <rdf:li xml:lang='x-default'>A bridge</rdf:li>
  <rdf:li xml:lang='zh-Hans'>一座桥</rdf:li>
</rdf:Alt></dc:description>`);

describe('languages', () => {
  test.each([
    [null, 'A bridge'],
    ['fr', 'Un pont'],
    ['fr-CA', 'Un pont'],
    ['zh-hans', '一座桥'],
    ['zh', '一座桥'],
    ['ar', 'A bridge'],
  ])('%s: %s', (language, expected) => {
    expect(read(captions, language).fields.caption).toBe(expected);
  });

  test('the first where there is no default', () => {
    const bytes = packet("<dc:rights><rdf:Alt><rdf:li xml:lang='ar'>حقوق</rdf:li></rdf:Alt></dc:rights>");
    expect(read(bytes, 'en').fields.copyright).toBe('حقوق');
  });
});

test('attributes, lists and plain elements are all read', () => {
  const bytes = packet(
    '<dc:creator><rdf:Seq><rdf:li>B</rdf:li><rdf:li>A</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>C &amp; D</photoshop:Credit>',
    "photoshop:City='Qingyu' photoshop:DateCreated='2026-08-06T08:15:00+08:00'",
  );
  expect(read(bytes)).toMatchObject({
    fields: { creators: ['B', 'A'], credit: 'C & D', city: 'Qingyu', takenAt: '2026-08-06T08:15:00+08:00' },
    warnings: [],
  });
});

describe('what is not understood is said', () => {
  test.each([
    ['broken XML', packet('<dc:creator>')],
    ['no XML', Buffer.from('Once upon a time')],
    ['nothing', Buffer.alloc(100)],
    ['far too much', Buffer.alloc(5_000_000, 0x20)],
  ])('%s', (_name, bytes) => {
    expect(read(bytes).warnings).toMatchObject([{ code: 'xmp-unreadable' }]);
  });
});

test('entities are neither expanded nor fetched', () => {
  const doctype = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]>`;
  const { fields } = read(packet('<photoshop:Headline>&b;&e;</photoshop:Headline>', '', doctype));
  expect(JSON.stringify(fields)).not.toMatch(/aaaa|root:/);
});
