/** XMP, read by ExifReader; of texts in several languages one is chosen. */
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import {
  cleanList,
  cleanText,
  type DescriptiveFields,
  type ListField,
  type MetadataBlock,
  mapFields,
  noFields,
  type TextField,
} from './metadata.ts';
import { parseTakenAt } from './taken-at.ts';

/** XMP's own name of each field: dc, photoshop, xmpRights, Iptc4xmpCore and Iptc4xmpExt have no name in common. */
const textNames = {
  headline: 'Headline',
  caption: 'description',
  credit: 'Credit',
  source: 'Source',
  copyright: 'rights',
  usageTerms: 'UsageTerms',
  instructions: 'Instructions',
  city: 'City',
  state: 'State',
  country: 'Country',
  countryCode: 'CountryCode',
  takenAt: 'DateCreated',
  altText: 'AltTextAccessibility',
  extendedDescription: 'ExtDescrAccessibility',
  digitalSourceType: 'DigitalSourceType',
} as const satisfies Record<TextField, string>;
const listNames = {
  creators: 'creator',
  keywords: 'subject',
  personsShown: 'PersonInImage',
} as const satisfies Record<ListField, string>;

/** More is not description but something packed into it. */
const longest = 4_000_000;

type Tag = { value: unknown; attributes: { [name: string]: unknown } };

/** @param language the alternative to choose where the file has it, a BCP 47 tag; else the file's default is taken */
export function readXmp(bytes: Uint8Array, language: string | null): MetadataBlock {
  const unreadable = { code: 'xmp-unreadable', message: 'The XMP in the file could not be read.' };
  if (bytes.length > longest) return { fields: noFields, warnings: [unreadable] };
  const tags = tagsOf(bytes);
  if (!tags) return { fields: noFields, warnings: [unreadable] };
  const fields: DescriptiveFields = {
    ...mapFields(textNames, (name) => cleanText(chooseText(tags.get(name), language))),
    ...mapFields(listNames, (name) => cleanList(allTexts(tags.get(name)))),
  };
  return {
    fields: { ...fields, takenAt: fields.takenAt === null ? null : parseTakenAt(fields.takenAt) },
    warnings: [],
  };
}

/** Null when it is not XML or not XMP. What stands before XMP's own root, a document type above all, is not read. */
function tagsOf(bytes: Uint8Array): Map<string, Tag> | null {
  const text = new TextDecoder().decode(bytes).replace(/\0+$/, '').trim();
  const root = text.search(/<(?:[\w.-]+:)?(?:xmpmeta|RDF)[\s>]/);
  if (root < 0) return null;
  const xml = new DOMParser({ onError: onErrorStopParsing });
  let understood = false;
  // ExifReader keeps it to itself when the XML is broken, and finds no parser of its own once it is bundled.
  const domParser = {
    parseFromString(source: string, type: 'application/xml') {
      const document = xml.parseFromString(source, type);
      understood = true;
      return document;
    },
  };
  try {
    const packet = Buffer.from(`<?xpacket begin=''?>${text.slice(root)}`);
    const { xmp = {} } = ExifReader.load(packet, { expanded: true, domParser });
    if (!understood) return null;
    return new Map(Object.entries<unknown>(xmp).flatMap(([name, tag]) => (isTag(tag) ? [[name, tag]] : [])));
  } catch {
    return null;
  }
}

function isTag(candidate: unknown): candidate is Tag {
  return (
    typeof candidate === 'object' && candidate !== null && 'value' in candidate && 'attributes' in candidate
  );
}

function allTexts(tag: Tag | undefined): string[] {
  if (!tag) return [];
  if (typeof tag.value === 'string') return [tag.value];
  return Array.isArray(tag.value) ? tag.value.flatMap((item) => (isTag(item) ? allTexts(item) : [])) : [];
}

function chooseText(tag: Tag | undefined, language: string | null): string {
  if (!tag || !Array.isArray(tag.value)) return allTexts(tag)[0] ?? '';
  const alternatives = tag.value.filter(isTag);
  const tagged = (wanted: (tag: string) => boolean) =>
    alternatives.find(({ attributes }) => wanted(String(attributes.lang ?? '').toLowerCase()));
  const asked = language?.toLowerCase();
  const chosen =
    (asked && (tagged((tag) => tag === asked) ?? tagged((tag) => sameLanguage(tag, asked)))) ||
    tagged((tag) => tag === 'x-default');
  return allTexts(chosen ?? alternatives[0])[0] ?? '';
}

function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
