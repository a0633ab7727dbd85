import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { CreateContributor } from './contributor-form.ts';
import { givenOnly } from './given-only.ts';
import { claimSlug, personNameRows } from './named-rows.ts';

/** Two people may share a name: their slugs tell them apart. */
export async function createContributor(
  actor: Actor,
  input: CreateContributor,
): Promise<{ id: string; slug: string; name: string }> {
  demand(actor, 'contributor.create');
  const { names, state, familyName, ...fields } = input;
  const id = newId();
  return db().$transaction(async (tx) => {
    const slug = await claimSlug(tx, 'contributor', fields.name);
    await tx.contributor.create({
      data: {
        id,
        slug,
        ...fields,
        ...givenOnly({ state, familyName }),
        names: { create: personNameRows(names) },
      },
    });
    await record(tx, actor, 'contributor.created', id, { name: fields.name });
    return { id, slug, name: fields.name };
  });
}
