import 'server-only';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { termsRow } from './agency-rows.ts';
import type { CreateAgency } from './contributor-form.ts';
import { claimSlug, nameRows } from './named-rows.ts';

export async function createAgency(
  actor: Actor,
  input: CreateAgency,
): Promise<{ id: string; slug: string; name: string }> {
  demand(actor, 'contributor.create');
  const { names, terms, ...fields } = input;
  const id = newId();
  return db().$transaction(async (tx) => {
    const slug = await claimSlug(tx, 'agency', fields.name);
    await refuseTakenName(tx, fields.name, id);
    await tx.agency.create({
      data: { id, slug, ...fields, ...termsRow(terms), names: { create: nameRows(names) } },
    });
    await record(tx, actor, 'agency.created', id, { name: fields.name });
    return { id, slug, name: fields.name };
  });
}

/** Unlike people, no two agencies share a name. */
export async function refuseTakenName(tx: Db, name: string, ownId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`agency name ${name}`}, 0))`;
  const other = await tx.agency.findFirst({ where: { name, id: { not: ownId } }, select: { id: true } });
  if (other) throw new Invalid('Another agency has this name.', [{ field: 'name', code: 'name-taken' }]);
}
