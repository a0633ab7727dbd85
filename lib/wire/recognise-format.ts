/** Says whether copy is plain text or HTML, and refuses clearly what is neither. */
import { Invalid } from '../platform/errors.ts';

const signatures: { name: string; bytes: number[] }[] = [
  { name: 'a Word, OpenDocument or zip file', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'an old Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a compressed file', bytes: [0x1f, 0x8b] },
];

/** Refuses by the first bytes, before anything is decoded. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  for (const { name, bytes: signature } of signatures) {
    if (signature.every((byte, at) => bytes[at] === byte)) {
      throw otherFormat(`This is ${name}, not a plain-text or HTML story.`, name);
    }
  }
}

function otherFormat(message: string, name: string): Invalid {
  return new Invalid(message, [{ field: 'file', code: 'other-format', params: { format: name } }]);
}

const feedRoots: [RegExp, string][] = [
  [/<(?:rss|rdf:RDF)[\s>]/i, 'an RSS feed'],
  [/<(?:\w+:)?feed[\s>]/i, 'an Atom feed'],
  [
    /<(?:\w+:)?(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem)[\s>]/,
    'a NewsML-G2 item',
  ],
  [/<(?:\w+:)?NewsML[\s>]/, 'a NewsML 1 item'],
  [/<(?:\w+:)?nitf[\s>]/i, 'an NITF story'],
  [/<svg[\s>]/i, 'an SVG picture'],
  [/<!ENTITY\s/i, 'an XML file with entity declarations'],
];

/** What the text of a copy is written in; throws where it is a feed, an agency's XML or JSON. */
export function recogniseFormat(text: string, fileName: string | undefined): 'text' | 'html' {
  const head = text.slice(0, 100_000).trimStart();
  const isHtmlPage = /^(?:<!--[^>]{0,500}-->\s{0,20})?<(?:!doctype\s+html|html)[\s>]/i.test(
    head.slice(0, 1000),
  );
  if (/^<\?xml[\s?]/i.test(head) && !/<(?:!doctype\s+html|html)[\s>]/i.test(head.slice(0, 3000))) {
    const root = feedRoots.find(([pattern]) => pattern.test(head.slice(0, 5000)))?.[1] ?? 'an XML file';
    throw otherFormat(`This is ${root}, not a plain-text or HTML story.`, root);
  }
  if (!isHtmlPage && head.startsWith('<')) {
    const root = feedRoots.slice(0, 5).find(([pattern]) => pattern.test(head.slice(0, 500)))?.[1];
    if (root) throw otherFormat(`This is ${root}, not a plain-text or HTML story.`, root);
  }
  if (/^[{[]/.test(head) && isJson(text)) {
    const name = /"(?:uri|versioncreated|versionCreated|headlines?|body_xhtml)"\s*:/.test(head)
      ? 'a ninjs item'
      : 'a JSON file';
    throw otherFormat(`This is ${name}, not a plain-text or HTML story.`, name);
  }
  if (isHtmlPage) return 'html';
  const tags =
    head.match(
      /<\/?(?:p|div|br|h[1-6]|span|meta|article|section|table|ul|ol|li|img|figure|b|strong|i|em|a|font|body|svg|script|iframe|form|template)(?=[\s/>])[^<>]{0,2000}>/gi,
    )?.length ?? 0;
  if (tags >= 2) return 'html';
  if (tags === 1 && (head.startsWith('<') || /\.(?:html?|xhtml)$/i.test(fileName ?? ''))) return 'html';
  return /\.(?:html?|xhtml)$/i.test(fileName ?? '') ? 'html' : 'text';
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return /^\{\s*"[\w$@-]{1,40}"\s*:/.test(text.slice(0, 200).trimStart());
  }
}
