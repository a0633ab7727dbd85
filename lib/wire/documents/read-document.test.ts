import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Invalid } from '../../platform/errors.ts';
import { importedStorySchema } from '../imported-story.ts';
import { readRawCopy } from './read-document.ts';

const edition = { language: 'en', timeZone: 'Asia/Shanghai' };
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const read = async (bytes: Uint8Array, fileName: string) => {
  const copy = await readRawCopy(Buffer.from(bytes), { edition, fileName });
  return { ...copy, story: importedStorySchema.parse(copy.stories[0]) };
};

/** The code with which it is refused; null when it is read. */
async function refusal(bytes: Uint8Array, fileName: string): Promise<string | null> {
  try {
    await readRawCopy(Buffer.from(bytes), { edition, fileName });
    return null;
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return error.problems[0]?.code ?? '';
  }
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const line = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

function word(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${w}>${style('T', 'Title')}${style('S', 'Subtitle')}${style('H', 'heading 2')}</w:styles>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
}

const first =
  'The ferries of the southern islands resumed on Monday after three days of storm, the port said.';
const story = `${line('Ferries resume', 'T')}${line('Three days of storm are over', 'S')}${line('By Ana Lopez')}${line(first)}`;

describe('a Word document', () => {
  it('is read as a story by its styles', async () => {
    const copy = await read(
      word(`${story}${line('What changed', 'H')}${line('More boats sail than before the storm came.')}`),
      'a.docx',
    );
    expect(copy.format).toBe('docx');
    expect(copy.story).toMatchObject({
      headline: 'Ferries resume',
      standfirst: 'Three days of storm are over',
      credits: [{ role: 'writer', name: 'Ana Lopez', agency: null }],
      paragraphs: [first, 'More boats sail than before the storm came.'],
      subheads: ['What changed'],
    });
  });

  it('gives the text with all changes accepted, and says what was left out', async () => {
    const changed =
      '<w:p><w:r><w:t>The port </w:t></w:r><w:del w:id="1"><w:r><w:delText>closed</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>opened</w:t></w:r></w:ins><w:r><w:t> again in the night, and all are glad.</w:t></w:r></w:p>';
    const copy = await read(
      word(`${story}${changed}`, {
        'word/vbaProject.bin': strToU8('macro'),
        'word/comments.xml': strToU8(`<w:comments ${w}><w:comment w:id="1"><w:p/></w:comment></w:comments>`),
      }),
      'a.docx',
    );
    expect(copy.story.paragraphs.at(-1)).toBe('The port opened again in the night, and all are glad.');
    expect(copy.warnings.map(({ code }) => code).sort()).toEqual([
      'comments-left-out',
      'deletions-left-out',
      'embedded-left-out',
    ]);
  });
});

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';

function odt(text: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${names}><office:automatic-styles><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    ...more,
  });
}

describe('an OpenDocument text', () => {
  it('keeps styles, footnotes, lists, tables and pictures in their places', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A statement.</text:p></text:note-body></text:note>';
    const copy = await read(
      odt(
        `<text:p text:style-name="Title">Ferries resume</text:p><text:p>By Ana Lopez</text:p><text:p>${first}${note} It is <text:span text:style-name="B">good</text:span> news.</text:p><text:p><draw:frame><draw:image xlink:href="Pictures/quay.png"/><svg:desc>A quay</svg:desc></draw:frame></text:p><text:p text:style-name="Caption">The quay on Monday.</text:p><text:list><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table><office:annotation><text:p>Check</text:p></office:annotation>`,
        { 'Pictures/quay.png': Buffer.from(pixel, 'base64') },
      ),
      'a.odt',
    );
    expect(copy.story.headline).toBe('Ferries resume');
    expect(copy.story.body.content.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'table']);
    expect(copy.story.body.content[0]).toMatchObject({
      content: [
        { text: first },
        { type: 'footnote', attrs: { text: 'A statement.' } },
        { text: ' It is ' },
        { text: 'good', marks: [{ type: 'bold' }] },
        { text: ' news.' },
      ],
    });
    expect(copy.story.photos).toMatchObject([{ src: 'quay.png', caption: 'The quay on Monday.' }]);
    expect([copy.photosBefore, copy.altTexts]).toEqual([[1], { 'quay.png': 'A quay' }]);
    expect(copy.warnings.map(({ code }) => code)).toContain('comments-left-out');
  });
});

describe('Markdown', () => {
  it('keeps its head, footnotes and pictures', async () => {
    const copy = await read(
      strToU8(
        `---\ntitle: Ferries resume\nauthor: Ana Lopez\n---\n\n${first}[^1]\n\n![A quay](data:image/png;base64,${pixel} "The quay.")\n\n## Next\n\n> Good news.\n\n[^1]: A statement.\n`,
      ),
      'a.md',
    );
    expect(copy.format).toBe('markdown');
    expect(copy.story).toMatchObject({ headline: 'Ferries resume', subheads: ['Next'] });
    expect(copy.story.credits).toMatchObject([{ name: 'Ana Lopez' }]);
    expect(copy.story.body.content[0]).toMatchObject({
      content: [{ text: first }, { type: 'footnote', attrs: { text: 'A statement.' } }],
    });
    expect(copy.pictures.map(({ bytes }) => bytes.toString('base64'))).toEqual([pixel]);
  });

  it('asks for no picture elsewhere and keeps no script', async () => {
    const copy = await read(
      strToU8(`# Ferries resume\n\n${first}\n\n![](http://127.0.0.1:9/a.png)\n\n<script>alert(1)</script>\n`),
      'a.md',
    );
    expect(JSON.stringify(copy.story.body)).not.toContain('alert');
    expect(copy.warnings.map(({ code }) => code)).toEqual(['pictures-elsewhere']);
  });
});

describe('what is no story', () => {
  it('is refused with a reason', async () => {
    const locked = Buffer.from(word(story));
    for (let at = locked.indexOf('PK\u0001\u0002'); at !== -1; at = locked.indexOf('PK\u0001\u0002', at + 4))
      locked.writeUInt16LE(1, at + 8);
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await refusal(old, 'a.docx')).toBe('document-old');
    expect(await refusal(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), 'a.docx')).toBe(
      'document-locked',
    );
    expect(await refusal(locked, 'a.docx')).toBe('document-locked');
    expect(await refusal(word(story).subarray(0, 700), 'a.docx')).toBe('document-damaged');
    expect(await refusal(strToU8('no document at all'), 'a.docx')).toBe('document-damaged');
    expect(await refusal(zipSync({ 'a.txt': strToU8('x') }), 'a.docx')).toBe('document-other');
    expect(await refusal(word(story, { '../../etc/passwd': strToU8('x') }), 'a.docx')).toBe(
      'document-unsafe',
    );
    expect(
      await refusal(
        odt('', {
          'content.xml': strToU8('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'),
        }),
        'a.odt',
      ),
    ).toBe('document-unsafe');
    const manifest = { 'META-INF/manifest.xml': strToU8('<m><manifest:encryption-data/></m>') };
    expect(await refusal(odt('', manifest), 'a.odt')).toBe('document-locked');
  });

  it('is refused before it is unpacked when it would fill the memory', async () => {
    const bomb = Buffer.from(word('', { 'word/footnotes.xml': new Uint8Array(60_000_000) }));
    expect(await refusal(bomb, 'a.docx')).toBe('document-huge');
    // A list that says less than there is gives no more room than it says.
    const entry = bomb.lastIndexOf('word/footnotes.xml') - 46;
    bomb.writeUInt32LE(1000, entry + 24);
    expect(await refusal(bomb, 'a.docx')).toBe('document-damaged');
    const many = Object.fromEntries(
      Array.from({ length: 3001 }, (_, at) => [`word/${at}`, new Uint8Array()]),
    );
    expect(await refusal(word('', many), 'a.docx')).toBe('document-huge');
  });
});

const shared = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'fixtures');
const casesFile = join(shared, 'docx', 'expectations.json');
const wantedSchema = z.looseObject({
  file: z.string(),
  expect: z.looseObject({
    headline: z.string().optional(),
    deck: z.string().optional(),
    kicker: z.string().optional(),
    bylines: z.array(z.string()).optional(),
    bodyParagraphs: z.number().optional(),
    subheads: z.array(z.string()).optional(),
    pictures: z.number().optional(),
    bodyContains: z.array(z.string()).optional(),
    commentsNotInBody: z.array(z.string()).optional(),
  }),
});
const wanted = existsSync(casesFile)
  ? z.object({ cases: z.array(wantedSchema) }).parse(JSON.parse(readFileSync(casesFile, 'utf8'))).cases
  : [];

describe.skipIf(wanted.length === 0)('shared Word documents, where they are at hand', () => {
  it.each(wanted.map((one): [string, (typeof wanted)[number]] => [one.file, one]))(
    '%s',
    async (file, one) => {
      const { story: found, pictures } = await read(readFileSync(join(shared, file)), file);
      const { headline, deck, kicker, bylines, bodyParagraphs, subheads, bodyContains, commentsNotInBody } =
        one.expect;
      const whole = JSON.stringify(found);
      if (headline) expect(found.headline).toBe(headline);
      if (deck) expect(found.standfirst).toBe(deck);
      if (kicker) expect(found.kicker).toBe(kicker);
      if (bylines)
        expect(found.credits.map(({ name }) => name?.toLowerCase())).toEqual(
          bylines.map((name) => name.toLowerCase()),
        );
      if (bodyParagraphs) expect(found.paragraphs).toHaveLength(bodyParagraphs);
      if (subheads) expect(found.subheads).toEqual(subheads);
      if (one.expect.pictures) expect(pictures).toHaveLength(one.expect.pictures);
      for (const words of bodyContains ?? []) expect(whole).toContain(words);
      // "Fin." and "Comment" alone are words that may stand anywhere.
      for (const words of commentsNotInBody ?? []) if (words.length > 12) expect(whole).not.toContain(words);
    },
  );

  it('asks nobody for what a document points at, and unpacks no hostile names', async () => {
    const outside = await read(
      readFileSync(join(shared, 'security/docx/external-relations.docx')),
      'external-relations.docx',
    );
    expect(outside.story.headline).toContain('Storm Lanxi');
    expect(
      await refusal(readFileSync(join(shared, 'security/zip/zip-slip-names.docx')), 'zip-slip-names.docx'),
    ).toBe('document-unsafe');
  });
});
