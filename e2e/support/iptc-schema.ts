/** Stories as files by the schemas that the IPTC publishes, where those are at hand: everything wrong with one, in words; null elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

const shared = join(import.meta.dirname, '../../../shared/fixtures');

/** @param item as ninjs 3.1 */
export async function ninjsFaults(item: string): Promise<string[] | null> {
  const folder = join(shared, 'ninjs/schema');
  if (!existsSync(folder)) return null;
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(read('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json');
  const validate = ajv.compile(read('ninjs-schema_3.1.json'));
  validate(JSON.parse(item));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** @param message as NewsML-G2 2.35 */
export async function newsmlFaults(message: string): Promise<string[] | null> {
  const folder = join(shared, 'newsml-g2/schema');
  if (!existsSync(folder)) return null;
  const file = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
  const { errors } = await validateXML({
    xml: [{ fileName: 'story.xml', contents: message }],
    schema: [file('NewsML-G2_2.35-spec-All-Power.xsd')],
    preload: [file('xml.xsd')],
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
