import 'server-only';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { LeftOut } from '../../body/paste/left-out.ts';
import { photoLimits } from '../../photo/photo.ts';
import type { Archive } from './archive.ts';
import { type DocumentPicture, type DocumentText, mostPictures, partLimit } from './document.ts';
import { damagedDocument } from './refused-document.ts';
import { plainXml } from './xml.ts';

/** Styles by the names that Word writes in every language. */
const styles = [
  "p[style-name='Title'] => h1.headline:fresh",
  "p[style-name='Headline'] => h1.headline:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Standfirst'] => p.standfirst:fresh",
  "p[style-name='Byline'] => p.byline:fresh",
  "p[style-name='Author'] => p.byline:fresh",
  "p[style-name='Kicker'] => p.kicker:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "r[style-name='Strong'] => strong",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Subtle Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
];

/**
 * The text of a Word document as it would be with all changes accepted; comments, macros and embedded things are not read.
 * @throws Invalid
 */
export async function readWord(archive: Archive): Promise<DocumentText> {
  const pictures: DocumentPicture[] = [];
  const leftOut = leftOutOf(archive);
  const convertImage = mammoth.images.imgElement(async (image) => {
    if (pictures.length >= mostPictures) return { src: '' };
    const name = `picture-${pictures.length + 1}.${image.contentType.replace(/^image\/|[^a-z]/g, '') || 'bin'}`;
    pictures.push({ name, bytes: await image.readAsBuffer() });
    return { src: name };
  });
  const buffer = Buffer.from(zipSync(textParts(archive), { level: 0 }));
  const result = await mammoth
    .convertToHtml({ buffer }, { styleMap: styles, convertImage, externalFileAccess: false })
    .catch(() => {
      throw damagedDocument();
    });
  const unread = result.messages.filter(({ type }) => type === 'error').length;
  if (unread > 0) leftOut.picture = (leftOut.picture ?? 0) + unread;
  return { html: result.value, pictures, leftOut };
}

/** Only what the text and its pictures need, packed anew: what is not handed on cannot be read. */
function textParts({ names, read }: Archive): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  for (const name of names) {
    if (/\.(?:xml|rels)$/i.test(name) && !/(?:^|\/)comments[^/]*\.xml$/i.test(name)) {
      const xml = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]*\.xml|word\/_rels\/.*)$/i.test(name)
        ? read(name, partLimit)
        : null;
      if (xml) parts[name] = Buffer.from(plainXml(xml));
    } else if (/(?:^|\/)media\/[^/]+$/i.test(name)) {
      const bytes = read(name, photoLimits.bytes);
      if (bytes) parts[name] = bytes;
    }
  }
  return parts;
}

function leftOutOf({ names, read }: Archive): LeftOut {
  const text = (name: string) => read(name, partLimit)?.toString('utf8') ?? '';
  const times = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  const story = text('word/document.xml');
  const macros = names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)) ? 1 : 0;
  return {
    comment: times(text('word/comments.xml'), /<w:comment[\s>]/g),
    deleted: times(story, /<w:del\s/g),
    embedded: macros + times(story, /<(?:w:object|c:chart|dgm:relIds|m:oMath)[\s>]/g),
  };
}
