/**
 * The SQL that schema.prisma stands for, by Prisma's schema engine as WebAssembly (no native engine needed).
 * For developing: a new migration begins with it, and a test holds it against what the migrations made.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const nodeRequire = createRequire(import.meta.url);

/** @returns a script that makes the whole schema on an empty database; the database at the URL is only asked for its version */
export async function schemaSql(databaseUrl: string): Promise<string> {
  const schema = await readFile(join(import.meta.dirname, 'schema.prisma'), 'utf8');
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = dirname(nodeRequire.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const { instance } = await WebAssembly.instantiate(await readFile(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl })),
  );
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? '';
  } finally {
    engine.free();
  }
}
