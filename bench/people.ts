import { mergeContributors } from '#lib/contributor/merge-contributors.ts';
import { survivorsChoices } from '#lib/contributor/merge-form.ts';
import { getContributor } from '#lib/contributor/queries.ts';
import { undoReattribution } from '#lib/contributor/undo-reattribution.ts';
import { db } from '#lib/platform/db.ts';
import { commandLine } from '#lib/staff/actor.ts';
import { type Figure, percentile, timeEach } from './figure.ts';
import { fillPeople, prolific } from './people-rows.ts';
import type { Site } from './site.ts';

export type PeopleSize = { people: number; credits: number };

/** What is typed, letter by letter and whole: as written, in another order or script, and mistyped. */
const typed = {
  'as you type': [
    'ma',
    'mar',
    'kar',
    'bel',
    'to',
    'sor',
    'wang',
    'zh',
    'li m',
    'kamo',
    'tese',
    'ar',
    'den b',
  ],
  'full names': ['Marden Belkamo', 'Belkamo Marden', 'Sorvin Tesek', 'Karlin Obadel', 'Tormen Ashvel'],
  'by pinyin, Chinese, Arabic': ['wang ming', 'Li Wenhao', '王明', '李文', 'salim', 'سليم', 'كريم ال'],
  mistyped: ['Mardne Belkamo', 'Sorvni Tesek', 'Karlinn Obadel', 'Tromen Ashvel', 'wnag minghao'],
} as const;

/** The people and credits that are measured; nothing where an earlier run left them. */
export async function measurePeopleRows(site: Site, size: PeopleSize): Promise<Figure[]> {
  process.env.DATABASE_URL = await site.databaseUrl();
  if ((await db().contributor.count({ where: { slug: prolific.slug } })) > 0) return [];
  const [seconds = Number.NaN] = await timeEach(1, 0, () => fillPeople(size));
  const what = `${size.people} people and ${size.credits} credits written`;
  return [{ what, ours: seconds / 1000, unit: 's', floor: null, floorIs: '' }];
}

/** People, credits and pages of the prolific. The floor is the same server saying nothing but "ok". */
export async function measurePeople(site: Site, { people, credits }: PeopleSize): Promise<Figure[]> {
  process.env.DATABASE_URL = await site.databaseUrl();
  const ask = await site.signedIn();
  const read = async (path: string) => {
    const response = await ask(path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  };
  const floor = percentile(await timeEach(200, 50, () => read('/healthz')), 0.5);
  const size = `${people} people`;
  const figures: Figure[] = [];
  const add = (what: string, ours: number, unit: Figure['unit'] = 'ms') =>
    figures.push({ what, ours, unit, floor: unit === 'ms' ? floor : null, floorIs: '/healthz' });

  for (const [what, texts] of Object.entries(typed)) {
    const find = (round: number) =>
      read(
        `/newsroom/articles/names?${new URLSearchParams({ kind: 'any', text: texts[round % texts.length] ?? '' })}`,
      );
    // A connection plans a statement for good once it has asked it five times; a server that runs has.
    const samples = await timeEach(texts.length * 20, texts.length * 8, find);
    add(`${size}, search ${what}, p50`, percentile(samples, 0.5));
    add(`${size}, search ${what}, p95`, percentile(samples, 0.95));
  }
  const { slug, stories, edition } = prolific;
  const pages = Math.ceil(stories(credits) / 20);
  // Each address is asked once: nothing of it has been printed before.
  const page = async (number: number) => read(`/${edition}/people/${slug}?page=${number}`);
  for (let number = 2; number < 22; number += 1) await page(number);
  const spread = await timeEach(60, 0, (round) => page(Math.floor(30 + (round * (pages - 31)) / 60)));
  add(
    `page of someone with ${stories(credits)} stories printed cold, anywhere, p50`,
    percentile(spread, 0.5),
  );
  add(`… p95`, percentile(spread, 0.95));
  add(`… the last page`, (await timeEach(1, 0, () => page(pages)))[0] ?? Number.NaN);
  const duplicates = await timeEach(1, 0, () => read('/newsroom/contributors/duplicates'));
  add(`${size}, likely duplicates`, (duplicates[0] ?? Number.NaN) / 1000, 's');
  for (const [what, period] of [
    ['a week', 'from=1995-03-06&until=1995-03-12'],
    ['a month', 'from=1995-03-01&until=1995-03-31'],
    ['a year', 'from=1995-01-01&until=1995-12-31'],
  ] as const) {
    const counts = await timeEach(5, 1, () => read(`/newsroom/credits?by=person&${period}`));
    add(`who did what in ${what}, by person, p50`, percentile(counts, 0.5));
  }
  const table = await timeEach(1, 0, () =>
    read('/newsroom/credits/counts.csv?from=1995-01-01&until=1995-12-31'),
  );
  add('… the table of a year', (table[0] ?? Number.NaN) / 1000, 's');
  const paid = await timeEach(1, 0, () =>
    read('/newsroom/credits/payments.csv?from=1995-03-01&until=1995-03-31'),
  );
  add('… the payments of a month', (paid[0] ?? Number.NaN) / 1000, 's');
  figures.push(...(await measureMerge()));
  return figures;
}

/** Ten thousand credits pass to another person and come back. */
async function measureMerge(): Promise<Figure[]> {
  const [one, two] = await db().contributor.findMany({
    where: { slug: { in: [prolific.survivor, prolific.merged] } },
    select: { id: true, slug: true },
    orderBy: { slug: 'desc' },
  });
  if (!one || !two) throw new Error('Those to be merged are not there.');
  const { seen: survivorSeen } = await getContributor(commandLine, one.id);
  const { seen: mergedSeen } = await getContributor(commandLine, two.id);
  let id = '';
  let moved = 0;
  const [merged = Number.NaN] = await timeEach(1, 0, async () => {
    ({ id, moved } = await mergeContributors(commandLine, {
      survivorId: one.id,
      mergedId: two.id,
      survivorSeen,
      mergedSeen,
      choices: survivorsChoices,
    }));
  });
  const [undone = Number.NaN] = await timeEach(1, 0, () => undoReattribution(commandLine, { id }));
  const figure = (what: string, ours: number): Figure => ({
    what,
    ours,
    unit: 'ms',
    floor: null,
    floorIs: '',
  });
  return [figure(`${moved} credits merged`, merged), figure('… and undone', undone)];
}
