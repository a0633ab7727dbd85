import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { editionForLanguage } from '#lib/edition/edition-for-language.ts';
import { db } from '#lib/platform/db.ts';
import { Invalid } from '#lib/platform/errors.ts';
import { commandLine } from '#lib/staff/actor.ts';
import { readRawCopy } from '#lib/wire/documents/read-document.ts';
import { importArticle } from '#lib/wire/import-article.ts';
import { copyFormats, documentLimit, importArticleSchema } from '#lib/wire/import-form.ts';
import { withDatabase } from '../database.ts';
import { Refused } from '../refused.ts';

type ImportOptions = { format?: string; edition?: string; dryRun: boolean; json: boolean };

/** Where no edition is chosen, a dry run reads for this one without opening a database. */
const plainEdition = { language: 'en', timeZone: 'Asia/Shanghai' };

/** Makes a draft of each file, or with a dry run only tells what it was read as. */
export async function importCopy(files: string[], options: ImportOptions): Promise<void> {
  const format = z.enum(copyFormats).optional().safeParse(options.format);
  if (!format.success)
    throw new Refused(`The format "${options.format}" is not read; ${copyFormats.join(', ')} are.`);
  if (options.dryRun && options.edition === undefined) {
    for (const file of files)
      await dryRun(file, await readBytes(file), plainEdition, format.data, options.json);
    return;
  }
  await withDatabase(async () => {
    for (const file of files) {
      const bytes = await readBytes(file);
      const edition = await findEdition(options.edition, () => languageOfCopy(file, bytes, format.data));
      if (options.dryRun) await dryRun(file, bytes, edition, format.data, options.json);
      else await importOne(file, bytes, edition.id, format.data, options.json);
    }
  });
}

type Format = (typeof copyFormats)[number] | undefined;

async function dryRun(
  file: string,
  bytes: Buffer,
  edition: { language: string; timeZone: string },
  format: Format,
  json: boolean,
): Promise<void> {
  const copy = await explained(file, readRawCopy(bytes, { edition, format, fileName: basename(file) }));
  const { stories, warnings } = copy;
  if (json) {
    const told = warnings.map(({ code, message, line }) => ({ code, message, line }));
    console.log(JSON.stringify({ format: copy.format, stories, warnings: told }, null, 2));
    return;
  }
  for (const story of stories) {
    console.log(
      `${story.headline ?? '(no headline)'}\n  ${story.bylineText ?? 'no byline'} · ${story.publishedAt ?? 'no time'} · ${story.source ?? 'no source'} · ${story.paragraphs.length} paragraphs, ${story.photos.length} photos`,
    );
  }
  for (const warning of warnings)
    console.log(`  note${warning.line === null ? '' : ` (line ${warning.line})`}: ${warning.message}`);
}

async function importOne(
  file: string,
  bytes: Buffer,
  editionId: string,
  format: Format,
  json: boolean,
): Promise<void> {
  const input = importArticleSchema.parse({
    editionId,
    content: bytes.toString('base64'),
    fileName: file === '-' ? undefined : basename(file),
    format,
  });
  const imported = await importArticle(commandLine, input).catch((error: unknown) => {
    throw error instanceof Invalid ? new Refused(`${file}: ${error.message}`) : error;
  });
  if (json) console.log(JSON.stringify(imported));
  else {
    console.log(
      `${imported.headline || '(no headline)'}\n  /newsroom/articles/${imported.articleId}${imported.created.length > 0 ? `\n  new: ${imported.created.join(', ')}` : ''}`,
    );
    for (const { message } of imported.warnings) console.log(`  note: ${message}`);
  }
}

async function explained<Value>(file: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Invalid ? new Refused(`${file}: ${error.message}`) : error;
  }
}

/** The edition named; without a name the one of the copy's language, else the first. */
async function findEdition(code: string | undefined, language: () => Promise<string | undefined>) {
  const editions = await db().edition.findMany({
    orderBy: { position: 'asc' },
    select: { id: true, code: true, language: true, timeZone: true },
  });
  const [first] = editions;
  if (!first) throw new Refused('There is no edition yet; run `masthead seed` first.');
  if (code === undefined) return editionForLanguage((await language()) ?? '', editions) ?? first;
  const edition = editions.find((candidate) => candidate.code === code);
  if (edition) return edition;
  throw new Refused(
    `There is no edition "${code}"; there are ${editions.map((candidate) => candidate.code).join(', ')}.`,
  );
}

async function languageOfCopy(file: string, bytes: Buffer, format: Format): Promise<string | undefined> {
  const copy = await explained(
    file,
    readRawCopy(bytes, { edition: plainEdition, format, fileName: basename(file) }),
  );
  return copy.stories[0]?.language;
}

/** A file, or standard input for `-`; never more than copy can be. */
async function readBytes(file: string): Promise<Buffer> {
  if (file !== '-') {
    const bytes = await readFile(file).catch((error: unknown) => {
      throw new Refused(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    return checked(file, bytes);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    chunks.push(bytes);
    if (length > documentLimit) break;
  }
  return checked('standard input', Buffer.concat(chunks));
}

function checked(file: string, bytes: Buffer): Buffer {
  if (bytes.length > documentLimit) throw new Refused(`${file} has over 25 MB; a story has less.`);
  return bytes;
}
