import { structuredText } from '#lib/press/structured-text.ts';

/** Structured data inside the page, one element for each thing described. */
export function StructuredData({ data }: { data: readonly object[] }) {
  return data.map((thing, index) => (
    <script
      // biome-ignore lint/suspicious/noArrayIndexKey: a printed page never changes
      key={index}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, escaped
      dangerouslySetInnerHTML={{ __html: structuredText(thing) }}
    />
  ));
}
