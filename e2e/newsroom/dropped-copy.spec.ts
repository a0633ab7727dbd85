/** Word, OpenDocument and Markdown files dropped on the list of stories become drafts, with their pictures. */
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { newId } from '#lib/platform/ids.ts';
import { signIn } from '../support/newsroom.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const drawn = 'http://schemas.openxmlformats.org/drawingml/2006';
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function word(headline: string, picture: Buffer): Buffer {
  const line = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const drawing = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawn}/wordprocessingDrawing"><wp:docPr id="1" name="Pier" descr="A pier"/><a:graphic xmlns:a="${drawn}/main"><a:graphicData><pic:pic xmlns:pic="${drawn}/picture"><pic:blipFill><a:blip xmlns:r="${relationships}" r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${package_}/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
      ),
      'word/styles.xml': strToU8(
        `<w:styles xmlns:w="${w}"><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`,
      ),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="${package_}/relationships">${relation('s1', 'styles', 'styles.xml')}${relation('p1', 'image', 'media/pier.jpg')}</Relationships>`,
      ),
      'word/media/pier.jpg': picture,
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${w}"><w:body>${line(headline, 'T')}${line('The ferries of the southern islands resumed on Monday after three days of storm.')}${drawing}</w:body></w:document>`,
      ),
    }),
  );
}

function openDocument(headline: string): Buffer {
  const names = ['office', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return Buffer.from(
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content ${names.join(' ')}><office:body><office:text><text:p text:style-name="Title">${headline}</text:p><text:p>The first boat left at half past nine, with nobody on board but the crew.</text:p></office:text></office:body></office:document-content>`,
      ),
    }),
  );
}

test('three files at once: three drafts, the picture among them; what is no story says why', async ({
  page,
}) => {
  test.slow();
  const mark = newId().slice(-6);
  const [one, two, three] = [`Ferries resume ${mark}`, `Storm ends ${mark}`, `Lamps lit ${mark}`];
  const picture = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#35618f' } })
    .withExif({ IFD0: { ImageDescription: mark } })
    .jpeg()
    .toBuffer();
  const markdown = `# ${three}\n\nThe lamps along the quay were lit again on Tuesday evening, all forty of them.\n`;
  const files: [string, string][] = [
    ['ferries.docx', word(one, picture).toString('base64')],
    ['storm.odt', openDocument(two).toString('base64')],
    ['lamps.md', Buffer.from(markdown).toString('base64')],
    ['broken.docx', Buffer.from('no document at all').toString('base64')],
  ];
  await signIn(page);
  await page.goto('/newsroom/articles');
  const list = page.getByRole('list', { name: 'Files brought in' });
  await expect(page.getByRole('button', { name: 'Bring in files' })).toBeVisible();

  const given = await page.evaluateHandle((parts) => {
    const transfer = new DataTransfer();
    for (const [name, data] of parts)
      transfer.items.add(new File([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], name));
    return transfer;
  }, files);
  const target = page.getByRole('heading', { name: 'Stories', level: 1 });
  await target.dispatchEvent('dragover', { dataTransfer: given });
  await target.dispatchEvent('drop', { dataTransfer: given });
  for (const headline of [one, two, three])
    await expect(list.getByRole('link', { name: headline })).toBeVisible();
  await expect(list.getByText('Draft made')).toHaveCount(3);
  const refused = list.getByRole('listitem').filter({ hasText: 'broken.docx' }).first();
  await expect(refused).toContainText('Not brought in');
  await expect(refused).toContainText('This document is damaged, or is no document at all.');

  await list.getByRole('link', { name: one }).click();
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(one);
  await expect(page.getByRole('textbox', { name: 'Story', exact: true })).toContainText(
    'southern islands resumed',
  );
  await expect(page.locator('figure img')).toBeVisible();
});
