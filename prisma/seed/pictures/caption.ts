/** What a picture desk would have typed into the file, as XMP and EXIF. */
import { agencies } from '../content/agencies.ts';
import type { DemoPhoto } from '../content/content.ts';
import { people } from '../content/people.ts';

export type PictureMetadata = { xmp: string; exif: Record<string, Record<string, string>> };

/** @param takenAt `2026-11-05T18:20:00+08:00` */
export function pictureMetadata(photo: DemoPhoto, takenAt: string): PictureMetadata {
  const creator = people.find(({ slug }) => slug === photo.creator);
  const agency = agencies.find(({ slug }) => slug === photo.agency)?.name ?? '';
  const name =
    creator?.names.find(({ language, kind }) => language === 'en' && kind === 'printed')?.name ??
    creator?.name;
  const copyright = `© ${takenAt.slice(0, 4)} ${agency}`;
  const exifTime = takenAt.slice(0, 19).replaceAll('-', ':').replace('T', ' ');
  return {
    xmp: xmpPacket({ photo, takenAt, name, agency, copyright }),
    exif: {
      IFD0: {
        ...(isAscii(photo.caption) ? { ImageDescription: photo.caption } : {}),
        ...(name === undefined ? {} : { Artist: name }),
        Software: 'Masthead demo pictures',
      },
      IFD2: { DateTimeOriginal: exifTime, OffsetTimeOriginal: takenAt.slice(19) },
    },
  };
}

function xmpPacket(facts: {
  photo: DemoPhoto;
  takenAt: string;
  name: string | undefined;
  agency: string;
  copyright: string;
}): string {
  const { photo, takenAt, name, agency, copyright } = facts;
  const countryCode = photo.country === 'Veyra' ? 'XVY' : 'XLF';
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
   <dc:description>${alternatives(photo.caption)}</dc:description>
   <dc:rights>${alternatives(copyright)}</dc:rights>
${name === undefined ? '' : `   <dc:creator><rdf:Seq><rdf:li>${xml(name)}</rdf:li></rdf:Seq></dc:creator>\n`}   <dc:subject><rdf:Bag>${photo.keywords.map((word) => `<rdf:li>${xml(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
   <photoshop:Headline>${xml(photo.headline)}</photoshop:Headline>
   <photoshop:Credit>${xml(name === undefined ? agency : `${name}/${agency}`)}</photoshop:Credit>
   <photoshop:Source>${xml(agency)}</photoshop:Source>
   <photoshop:City>${xml(photo.place)}</photoshop:City>
   <photoshop:Country>${xml(photo.country)}</photoshop:Country>
   <photoshop:DateCreated>${takenAt}</photoshop:DateCreated>
   <xmp:CreateDate>${takenAt}</xmp:CreateDate>
   <xmpRights:Marked>True</xmpRights:Marked>
   <xmpRights:UsageTerms>${alternatives(`For use in ${agency} and by its partners.`)}</xmpRights:UsageTerms>
   <Iptc4xmpCore:CountryCode>${countryCode}</Iptc4xmpCore:CountryCode>
   <Iptc4xmpCore:AltTextAccessibility>${alternatives(photo.altText)}</Iptc4xmpCore:AltTextAccessibility>
   <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia</Iptc4xmpExt:DigitalSourceType>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const alternatives = (text: string) =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** EXIF's text fields are ASCII; a text that is not would come back as another one. */
const isAscii = (text: string) => /^[\u0020-\u007e]*$/.test(text);
