import type { Db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import type { Edition, Section, Topic } from '#prisma/generated/client.ts';
import { insertRows } from './insert.ts';

export async function buildEdition(db: Db, part: Partial<Edition> = {}): Promise<Edition> {
  const row: Edition = {
    id: newId(),
    code: 'en',
    name: 'The Tide',
    language: 'en',
    direction: 'ltr',
    timeZone: 'Asia/Shanghai',
    motto: '',
    style: {},
    position: 0,
    ...part,
  };
  await insertRows(db, 'Edition', [row]);
  return row;
}

export async function buildSection(
  db: Db,
  part: Partial<Section> & Pick<Section, 'editionId'>,
): Promise<Section> {
  const row: Section = { id: newId(), slug: 'city', name: 'City', position: 0, colour: '', ...part };
  await insertRows(db, 'Section', [row]);
  return row;
}

export async function buildTopic(db: Db, part: Partial<Topic> & Pick<Topic, 'editionId'>): Promise<Topic> {
  const row: Topic = { id: newId(), slug: 'harbour', name: 'Harbour', ...part };
  await insertRows(db, 'Topic', [row]);
  return row;
}
