import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '../platform/db.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, commandLine } from '../staff/actor.ts';
import { createUser } from '../staff/create-user.ts';
import type { Role } from '../staff/roles.ts';
import { editContributorSchema } from './contributor-form.ts';
import { createAgency } from './create-agency.ts';
import { createContributor } from './create-contributor.ts';
import { editAgency } from './edit-agency.ts';
import { editContributor } from './edit-contributor.ts';
import { matchNames } from './match-names.ts';
import { agenciesOn, getPersonDetails, proposeLatinName } from './person-details-queries.ts';
import {
  findAgencies,
  findContributors,
  getContributor,
  listContributors,
  similarContributors,
} from './queries.ts';

async function newActor(...roles: Role[]): Promise<Actor> {
  const { id } = await createUser(commandLine, { name: 'X', email: `${randomUUID()}@paper.example`, roles });
  return { id, name: 'X', roles, language: 'en' };
}

const person = (name: string, names: { kind: 'printed' | 'alias'; language: string; name: string }[] = []) =>
  createContributor(commandLine, { name, title: '', biography: '', names });

const found = async (text: string) =>
  (await findContributors(commandLine, text, 5)).map(({ name, matched }) =>
    matched ? `${name} as ${matched}` : name,
  );

test('namesakes get slugs of their own, also when added at once', async () => {
  const made = await Promise.all(
    ['Quan Yiqiao', 'Quan Yiqiao', 'Quan Yiqiao', 'QUAN YIQIAO'].map((name) => person(name)),
  );
  expect(made.map(({ slug }) => slug).sort()).toEqual([
    'quan-yiqiao',
    'quan-yiqiao-2',
    'quan-yiqiao-3',
    'quan-yiqiao-4',
  ]);
});

test('an edit on what someone else has changed is refused', async () => {
  const { id } = await person('Cai Hong');
  const { seen } = await getContributor(commandLine, id);
  const fields = { id, title: 'Columnist', biography: '', names: [] };
  const after = await editContributor(commandLine, { ...fields, seen, name: 'Cai Hong' });
  await expect(editContributor(commandLine, { ...fields, seen, name: 'Cai H.' })).rejects.toThrow(Conflict);
  await editContributor(commandLine, { ...fields, seen: after.seen, name: 'Cai Hóng' });
  expect(await getContributor(commandLine, id)).toMatchObject({ name: 'Cai Hóng', slug: 'cai-hong' });
  await expect(editContributor(commandLine, { ...fields, id: newId(), seen, name: 'X' })).rejects.toThrow(
    NotFound,
  );
});

test('the history tells of both', async () => {
  const { id } = await person('Yang Feiyue');
  const { seen } = await getContributor(commandLine, id);
  await editContributor(commandLine, { id, seen, name: 'Yang Feiyue', title: '', biography: '', names: [] });
  const events = await db().event.findMany({
    where: { subject: 'contributor', subjectId: id },
    orderBy: { sequence: 'asc' },
  });
  expect(events.map(({ type }) => type)).toEqual(['contributor.created', 'contributor.edited']);
});

test('who may add may not thereby change', async () => {
  const reporter = await newActor('reporter');
  const made = await createContributor(reporter, { name: 'Li Yang', title: '', biography: '', names: [] });
  const edit = { id: made.id, seen: '0', name: 'Li', title: '', biography: '', names: [] };
  await expect(editContributor(reporter, edit)).rejects.toThrow(NotAllowed);
  await expect(
    editAgency(reporter, { id: made.id, seen: '0', name: 'Li', about: '', names: [] }),
  ).rejects.toThrow(NotAllowed);
  const { seen } = await getContributor(reporter, made.id);
  await editContributor(await newActor('byline_admin'), { ...edit, seen, name: 'Li Yang' });
});

test('an agency’s name is its own', async () => {
  const name = `Xinhua ${randomUUID()}`;
  await createAgency(commandLine, { name, about: '', names: [] });
  const error = await createAgency(commandLine, { name, about: '', names: [] }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(Invalid);
});

test('the database refuses what the border should have', async () => {
  await expect(person('Mo\u202eJingxi')).rejects.toThrow(/is_a_name|constraint/);
});

test('finds by the beginning of any word, in any script, by printed name and alias', async () => {
  await person('Zuo Kuangyu', [
    { kind: 'printed', language: 'zh', name: '左匡宇' },
    { kind: 'alias', language: 'und', name: 'ZKY Zuo' },
  ]);
  await person('Zuoha Ali', [{ kind: 'printed', language: 'ar', name: 'ضحى علي' }]);
  expect(await found('zuo')).toEqual(expect.arrayContaining(['Zuo Kuangyu', 'Zuoha Ali']));
  expect((await found('zuo kuang'))[0]).toBe('Zuo Kuangyu');
  expect((await found('KUANGYU'))[0]).toBe('Zuo Kuangyu');
  expect((await found('匡宇'))[0]).toBe('Zuo Kuangyu as 左匡宇');
  expect((await found('ضحي'))[0]).toBe('Zuoha Ali as ضحى علي');
  expect((await found('zky'))[0]).toBe('Zuo Kuangyu as ZKY Zuo');
});

test('forgives typos and the other order of names', async () => {
  await person('Zhong Wenxing');
  for (const typo of ['Zhong Wenxin', 'zhogn wenxing', 'Wenxing Zhong', 'Zhng Wenxing', 'wenxign']) {
    expect((await found(typo))[0], typo).toBe('Zhong Wenxing');
  }
  await person('Fang Ying');
  for (const typo of ['fnag', 'fagn', 'fng yi', 'fanng', 'fsng']) {
    expect(await found(typo), typo).toContain('Fang Ying');
  }
  expect(await found('Qwertyuiop')).toEqual([]);
});

test('percent and underscore are letters like others', async () => {
  expect(await found('%')).toEqual([]);
  expect(await found('___')).toEqual([]);
  expect(await found('\\')).toEqual([]);
  expect(await found('\u0000')).toEqual([]);
});

test('warns of those close to a name', async () => {
  await person('Aleksandra Nowak');
  const close = await similarContributors(commandLine, 'Alexandra Nowak');
  expect(close.map(({ name }) => name)).toContain('Aleksandra Nowak');
  expect(await similarContributors(commandLine, 'Bartholomew Cubbins')).toEqual([]);
});

test('finds across scripts, by pinyin and by sound, and without spaces', async () => {
  await person('欧阳映秋');
  for (const typed of ['ouyang yingqiu', 'Yingqiu Ouyang', 'ouyangying', 'yingq', '映秋', '欧阳'])
    expect(await found(typed), typed).toContain('欧阳映秋');
  await person('曾牧野');
  expect(await found('Zeng Muye')).toContain('曾牧野');
  await person('Deng Zhiyao');
  expect(await found('邓致遥')).toContain('Deng Zhiyao');
  await person('محمد عبدالله');
  for (const typed of ['Mohammed Abdullah', 'Muhammad Abdulla', 'عبدالله'])
    expect(await found(typed), typed).toContain('محمد عبدالله');
});

test('warns of the same person in another order, script, spelling or disguise, and says why', async () => {
  await person('Ximena Quiroga', [{ kind: 'alias', language: 'und', name: 'XQ of the Harbour Desk' }]);
  await person('秦书瑶');
  const reasons = async (name: string) =>
    (await similarContributors(commandLine, name)).map((hit) => `${hit.name}: ${hit.reason}`);
  expect(await reasons('XIMENA QUIROGÁ')).toEqual(['Ximena Quiroga: same']);
  expect(await reasons('Quiroga Ximena')).toEqual(['Ximena Quiroga: order']);
  expect(await reasons('Xіmena Quіroga')).toEqual(['Ximena Quiroga: disguise']);
  expect(await reasons('Ximena Qiroga')).toEqual(['Ximena Quiroga: spelling']);
  expect(await reasons('XQ of the harbour desk')).toEqual(['Ximena Quiroga: same']);
  expect(await reasons('Qin Shuyao')).toEqual(['秦书瑶: script']);
  expect(await reasons('x')).toEqual([]);
  expect(await reasons('👩‍🚀')).toEqual([]);
  expect(await reasons("'; DROP TABLE \\ & | ! :*")).toEqual([]);
  expect(await reasons('A'.repeat(300))).toEqual([]);
});

test('a legal name is for those who keep the names', async () => {
  const { id } = await createContributor(commandLine, {
    name: 'Rosa Quill',
    title: '',
    biography: '',
    names: [{ kind: 'legal', language: 'und', name: 'Rosalind Quarterman', since: '1981', until: '2019-04' }],
  });
  expect((await getContributor(await newActor('byline_admin'), id)).names).toHaveLength(1);
  expect((await getContributor(await newActor('editor'), id)).names).toEqual([]);
});

test('matches names exactly but for case and accents, with every candidate', async () => {
  const name = `Liú ${randomUUID()}`;
  const [one, two] = [await person(name), await person(name.toUpperCase())];
  const agency = await createAgency(commandLine, {
    name: `China Daily ${randomUUID()}`,
    about: '',
    names: [{ kind: 'alias', language: 'und', name: `CD ${name}` }],
  });
  const written = name.normalize('NFD').toLowerCase().replace('\u0301', '');
  const matches = await matchNames(db(), [written, `cd ${written}`, 'Nobody At All', '']);
  expect(
    matches
      .get(written)
      ?.contributors.map(({ id }) => id)
      .sort(),
  ).toEqual([one.id, two.id].sort());
  expect(matches.get(`cd ${written}`)).toEqual({
    contributors: [],
    agencies: [{ id: agency.id, slug: agency.slug, name: agency.name, matched: `CD ${name}` }],
  });
  expect(matches.get('Nobody At All')).toEqual({ contributors: [], agencies: [] });
  expect(matches.get('')).toEqual({ contributors: [], agencies: [] });
});

test('lists by the alphabet, and a search in its own order', async () => {
  const { items, total, pages } = await listContributors(commandLine, { search: '', page: 1 });
  expect(items.length).toBeGreaterThan(0);
  expect(total).toBeGreaterThanOrEqual(items.length);
  expect(pages).toBeGreaterThanOrEqual(1);
  const search = await listContributors(commandLine, { search: 'quan yiqiao', page: 1 });
  expect(search.items[0]?.name.toLowerCase()).toBe('quan yiqiao');
  expect(await findAgencies(commandLine, '', 3)).not.toEqual([]);
});

test('what is known besides the names is kept as it is meant, and what is left out stays', async () => {
  const { id } = await person('Detail Person');
  const agency = await createAgency(commandLine, { name: `Detail Wire ${id}`, about: '', names: [] });
  const edit = async (details: object) => {
    const { seen } = await getContributor(commandLine, id);
    const fields = { id, seen, name: 'Detail Person', title: '', biography: '', names: [] };
    return editContributor(commandLine, editContributorSchema.parse({ ...fields, ...details }));
  };
  await edit({
    contact: { email: 'detail@inside.example', phone: ' 1 ', note: '' },
    affiliations: [{ agencyId: agency.id, title: 'Stringer', since: '2020', until: '' }],
    links: [{ kind: 'orcid', address: '0000 0002 1825 0097' }],
  });
  await edit({});
  const { details, agencies } = await getPersonDetails(commandLine, id);
  expect(details).toMatchObject({
    contact: { email: 'detail@inside.example', phone: '1' },
    affiliations: [{ agencyId: agency.id, title: 'Stringer' }],
    links: [{ kind: 'orcid', address: 'https://orcid.org/0000-0002-1825-0097' }],
  });
  expect(agencies).toEqual({ [agency.id]: `Detail Wire ${id}` });
  expect((await agenciesOn(commandLine, [id], '2024-05-01')).get(id)?.id).toBe(agency.id);
  expect((await agenciesOn(commandLine, [id], '2019-05-01')).get(id)).toBeUndefined();
  await edit({ contact: { email: '', phone: '', note: '' }, affiliations: [], links: [] });
  expect(await db().contributorContact.count({ where: { contributorId: id } })).toBe(0);
  for (const details of [
    { portraitId: newId() },
    { affiliations: [{ agencyId: newId(), title: '', since: '', until: '' }] },
    { profiles: [{ editionId: newId(), title: 'x', biography: '', portraitId: null }] },
    { userId: newId() },
    { userId: commandLine.id },
  ])
    await expect(edit(details), JSON.stringify(details)).rejects.toThrow(Invalid);
});

test('an account is one person’s, and linking it changes nothing about what it may do', async () => {
  const [one, two] = [await person('Account One'), await person('Account Two')];
  const staff = await newActor('reporter');
  const link = async (id: string, userId: string | null) => {
    const { seen, name } = await getContributor(commandLine, id);
    return editContributor(commandLine, { id, seen, name, title: '', biography: '', names: [], userId });
  };
  await link(one.id, staff.id);
  await expect(link(two.id, staff.id)).rejects.toMatchObject({ problems: [{ code: 'account-taken' }] });
  expect((await getPersonDetails(commandLine, one.id)).details.userId).toBe(staff.id);
  const { accounts } = await getPersonDetails(commandLine, two.id);
  expect(accounts.some(({ id }) => id === staff.id)).toBe(false);
  await link(one.id, null);
  await link(two.id, staff.id);
  expect(await db().user.findUnique({ where: { id: staff.id } })).toMatchObject({
    contributorId: two.id,
    roles: ['reporter'],
  });
});

test.each([
  ['莫竞西', 'Mo Jingxi'],
  ['欧阳修', 'Ouyang Xiu'],
  ['单田芳', 'Shan Tianfang'],
  ['سلمان الشامي', 'Salman al-Shami'],
  ['诺拉·惠特洛克', undefined],
  ['Mo Jingxi', undefined],
  ['', undefined],
])('%s may be written %s', async (name, latin) => {
  expect((await proposeLatinName(commandLine, name))?.name).toBe(latin);
});
