/**
 * `npm run bench -- [name] [--json FILE]`: measures from outside, each figure beside a floor taken in the same run,
 * since machines are shared and differ. Prints a table: what, ours, floor, ratio, machine. With `--url ADDRESS` it takes a
 * page of any other server beside the same floor. `--stories`, `--people` and `--credits` say how much there is. `--keep FOLDER`
 * keeps the data there for the next run, so that what takes long to write is written once and measured often.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { measureHistory } from './history.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureLists } from './lists.ts';
import { measurePeople, measurePeopleRows } from './people.ts';
import { measurePublishing } from './publishing.ts';
import { measureReaders, measureUrl } from './readers.ts';
import { measureSaves } from './saves.ts';
import { measureSearch } from './search.ts';
import { measureSeed } from './seed.ts';
import { openSite, type Site } from './site.ts';
import { measureStart } from './start.ts';
import { measureWriting } from './writing.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    stories: { type: 'string', default: '10000' },
    people: { type: 'string', default: '20000' },
    credits: { type: 'string', default: '500000' },
    url: { type: 'string' },
    keep: { type: 'string' },
  },
});
const stories = Number(values.stories);
const peopleSize = { people: Number(values.people), credits: Number(values.credits) };
/** What has to be there before it can be measured. */
const needs: Record<string, string> = {
  lists: 'seed',
  search: 'seed',
  publishing: 'seed',
  people: 'people-rows',
};

/** In this order: the site starts empty, is filled, and is then asked. */
const benches: Record<string, (site: Site) => Promise<Figure[]>> = {
  start: measureStart,
  seed: (site) => measureSeed(site, stories),
  lists: measureLists,
  search: measureSearch,
  saves: measureSaves,
  history: measureHistory,
  writing: measureWriting,
  readers: measureReaders,
  publishing: measurePublishing,
  'people-rows': (site) => measurePeopleRows(site, peopleSize),
  people: (site) => measurePeople(site, peopleSize),
  lighthouse: measureLighthouse,
};

/** Fetched from elsewhere, Lighthouse is run only when it is asked for. */
const wanted =
  positionals.length > 0 ? positionals : Object.keys(benches).filter((name) => name !== 'lighthouse');
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
const figures: Figure[] = values.url === undefined ? await measureOurs() : await measureUrl(values.url);

async function measureOurs(): Promise<Figure[]> {
  const site = await openSite(values.keep);
  const measured: Figure[] = [];
  try {
    for (const [name, bench] of Object.entries(benches)) {
      if (!wanted.includes(name) && !wanted.some((other) => needs[other] === name)) continue;
      process.stderr.write(`${name} …\n`);
      measured.push(...(await bench(site)));
    }
    return measured;
  } finally {
    await site.close();
  }
}
console.log(`\n${machine}\n`);
console.table(
  figures.map(({ what, ours, unit, floor, floorIs }) => ({
    what,
    ours: `${shown(ours)} ${unit}`,
    floor: floor === null ? '–' : `${shown(floor)} ${unit} (${floorIs})`,
    ratio: floor === null ? '–' : (ours / floor).toFixed(2),
  })),
);
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine, at: new Date().toISOString(), figures }, null, 2)}\n`,
  );

function shown(value: number): string {
  return value < 1 ? value.toPrecision(2) : value.toFixed(1);
}
