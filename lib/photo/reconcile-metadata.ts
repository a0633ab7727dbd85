/**
 * One answer from the three blocks, by the rule of the Metadata Working Group: XMP wins where the digest says that
 * the IIM block is unchanged or nothing says otherwise; IIM wins where it was edited later; EXIF fills what is left.
 */
import { iimByteLimits } from './iim.ts';
import {
  cleanText,
  type DescriptiveFields,
  listFields,
  type MetadataBlock,
  noFields,
  type PhotoWarning,
  textFields,
} from './metadata.ts';
import type { IimBlock } from './photoshop-resources.ts';
import { agree, mostPreciseTakenAt } from './taken-at.ts';

type BlockName = 'IIM' | 'XMP' | 'EXIF';
type Named = { name: BlockName; fields: DescriptiveFields };
export type Blocks = {
  iim: (MetadataBlock & { digest: IimBlock['digest'] }) | null;
  xmp: MetadataBlock | null;
  exif: MetadataBlock | null;
};

export function reconcileMetadata(blocks: Blocks): { fields: DescriptiveFields; warnings: PhotoWarning[] } {
  const iimFirst = blocks.iim?.digest === 'stale';
  const order: BlockName[] = iimFirst ? ['IIM', 'XMP', 'EXIF'] : ['XMP', 'IIM', 'EXIF'];
  const byName = { IIM: blocks.iim, XMP: blocks.xmp, EXIF: blocks.exif };
  const sources = order.flatMap((name): Named[] => {
    const block = byName[name];
    return block ? [{ name, fields: block.fields }] : [];
  });
  const warnings = [blocks.iim, blocks.xmp, blocks.exif].flatMap((block) => block?.warnings ?? []);
  if (iimFirst && blocks.xmp) {
    warnings.push({
      code: 'iim-edited-later',
      message: 'The IIM block was edited after the XMP was written; it was preferred.',
    });
  }
  const fields = { ...noFields };
  for (const field of textFields) fields[field] = chooseText(field, sources, warnings);
  for (const field of listFields) fields[field] = chooseList(field, sources, warnings);
  fields.takenAt = mostPreciseTakenAt(sources.map((source) => source.fields.takenAt));
  return { fields, warnings };
}

function chooseText(field: (typeof textFields)[number], sources: Named[], warnings: PhotoWarning[]) {
  const stated = sources.flatMap(({ name, fields }) => {
    const value = fields[field];
    return value === null ? [] : [{ name, value }];
  });
  const [chosen, ...others] = stated;
  if (!chosen) return null;
  const whole = chosen.name === 'IIM' && others.find(({ value }) => isCut(field, chosen.value, value));
  const winner = whole || chosen;
  const same = (value: string) =>
    field === 'takenAt' ? agree(winner.value, value) : sameText(field, winner.value, value);
  warnOfConflict(
    field,
    winner.name,
    others.filter(({ value }) => !same(value)),
    warnings,
  );
  return winner.value;
}

function chooseList(field: (typeof listFields)[number], sources: Named[], warnings: PhotoWarning[]) {
  const stated = sources.flatMap(({ name, fields }) =>
    fields[field].length === 0 ? [] : [{ name, values: fields[field] }],
  );
  const [chosen, ...others] = stated;
  if (!chosen) return [];
  const same = (values: string[]) =>
    values.length === chosen.values.length &&
    values.every((value) => chosen.values.some((mine) => sameText(field, mine, value)));
  const whole =
    chosen.name === 'IIM' &&
    others.find(({ values }) => same(values) && values.join().length > chosen.values.join().length);
  const differing = others.filter(({ values }) => !same(values) && !same(values.flatMap(splitNames)));
  warnOfConflict(field, chosen.name, differing, warnings);
  return (whole || chosen).values;
}

/** EXIF has one field for all names. */
const splitNames = (text: string) => text.split(/\s*[,;、]\s*/);

function warnOfConflict(
  field: string,
  winner: BlockName,
  others: { name: BlockName }[],
  warnings: PhotoWarning[],
) {
  if (others.length === 0) return;
  const names = others.map(({ name }) => name).join(' and ');
  warnings.push({
    code: 'metadata-conflict',
    message: `${names} ${others.length > 1 ? 'say' : 'says'} something else than ${winner} for ${field}; ${winner} was taken.`,
  });
}

function sameText(field: string, one: string, other: string): boolean {
  const plain = (text: string) => (cleanText(text) ?? '').replace(/\s+/g, ' ');
  const [a, b] = [plain(one), plain(other)];
  return a === b || isCut(field, a, b) || isCut(field, b, a);
}

/** Whether `short` is what is left of `long` in a field of IIM, which has a limit in bytes. */
function isCut(field: string, short: string, long: string): boolean {
  const limits: Record<string, number> = iimByteLimits;
  const limit = limits[field];
  if (limit === undefined || short.length >= long.length) return false;
  // The writer's encoding may have two or three bytes for a character, and a character is dropped whole.
  return long.startsWith(short) && new TextEncoder().encode(long).length > limit && short.length * 4 > limit;
}
