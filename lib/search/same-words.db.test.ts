/** What makes words of texts is held against how it was first written, whose migrations say it at length. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seededRandom } from '#prisma/seed/random.ts';
import { db } from '../platform/db.ts';
import { plainWords } from './words-of.ts';

const migrations = join(import.meta.dirname, '../../prisma/migrations');

/** A function as a migration made it, under another name, for as long as the test's statements run. */
async function formerly(name: string, migration: string): Promise<string> {
  const sql = await readFile(join(migrations, migration, 'migration.sql'), 'utf8');
  const [made] = new RegExp(`CREATE (OR REPLACE )?FUNCTION ${name}\\([\\s\\S]*?\\$\\$;`).exec(sql) ?? [];
  if (!made) throw new Error(`${migration} makes no ${name}.`);
  return made.replace(/^CREATE (OR REPLACE )?FUNCTION /, 'CREATE FUNCTION pg_temp.former_');
}

/** The texts of which not the same comes out. */
async function differences(
  texts: readonly string[],
  { name, migration, former }: { name: string; migration: string; former: string },
  differs: string,
): Promise<string[]> {
  const made = await formerly(name, migration);
  return db().$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe(made);
      const rows = await tx.$queryRawUnsafe<{ text: string }[]>(
        `SELECT text FROM unnest($1::text[]) AS text, LATERAL (SELECT ${former} AS former OFFSET 0) AS before WHERE ${differs}`,
        texts,
      );
      await tx.$executeRawUnsafe(`DROP FUNCTION pg_temp.former_${name}`);
      return rows.map(({ text }) => text);
    },
    { timeout: 60_000 },
  );
}

/** Every character of the planes in use, between letters and beside its like, a few hundred a text. */
const everyCharacter = Array.from({ length: 0x40000 / 256 }, (_, block) =>
  Array.from({ length: 256 }, (_, place) => block * 256 + place)
    .filter((code) => code !== 0 && (code < 0xd800 || code > 0xdfff))
    .map(
      (code) => `a${String.fromCodePoint(code)}b${String.fromCodePoint(code)} ${String.fromCodePoint(code)} `,
    )
    .join(''),
);

const parts = [
  ...'abcXYZ019éÉüñßæıİǅﬁ'.split(''),
  ...' \n\t\u00a0\u3000\u2028.,;:!?\'"‘’“”–—-()[]{}/\\@#%&*+=…·|`~^_$€«»'.split(''),
  ...'中文新华社记者年月日〇々，。、：；（）《》「」！？ー・'.split(''),
  ...'ひらがなガギグゲパピカタカナﾊﾟ'.split(''),
  ...'กขคุู่ำเแโไ๑ລາວမြန်ខ្មែរ'.split(''),
  ...'أإآٱىةؤئاويهبتثلمن،؛؟٠١٢٣ـًٌٍَُِّْٰۖ'.split(''),
  ...'עבריתָּ'.split(''),
  ...[
    '한국',
    '한',
    'Tiếng Việt',
    "don't",
    'ŉ',
    '½',
    'U.S.',
    '3.5%',
    '2026年',
    'COVID-19',
    '👩🏽‍🚀',
    '\u200d',
    '\u{20000}',
    'ʼ',
  ],
  'x'.repeat(61),
  'é'.repeat(70),
];

/** Made up of the alphabets, mostly words, some of it nonsense. */
const anyText = Array.from({ length: 1000 }, (_, number) => {
  const random = seededRandom(`same words ${number}`);
  const from = random.whole(0, parts.length - 1);
  const some = random.chance(0.5) ? parts.slice(from, from + random.whole(3, 40)) : parts;
  return Array.from({ length: random.whole(0, 80) }, () => some[random.whole(0, some.length - 1)] ?? '').join(
    '',
  );
});

const stories = [
  'Harbour board says “no” to O’Neill’s plan – twice. It’s 3.5% dearer, U.S. buyers said; they’d wait.\nThe café reopens.',
  'The board wrote: "We can\'t."\n\n(Photo/Agency) http://paper.example/a?b=1 #harbour',
  '沿海六国周五在科维尔签署协议，到2031年实现电网互联。第一步是敷设一条穿越东海峡、长212公里的海底电缆。\n“没有人满意，所以我们知道它是公平的。”',
  'وتحدثت المعارضة عن بداية جيدة ومتأخرة. وقد رُصد ثلثا المبلغ، وأُبلغ السكان برسالة؛ وتُقدّر الكلفة بـ3.4 ملايين.',
  'นายกรัฐมนตรีกล่าวว่า ท่าเรือจะเปิดในปี 2569 ตามแผน',
  '政府は25日、港湾の再開発計画を発表した。ガイドラインは「ゼロから」見直すという。',
  '정부는 항만 재개발 계획을 발표했다.',
];
const texts = ['', ' ', ...stories, ...anyText, ...everyCharacter];

test('words are the same, in the same order, and so is what search knows of a body', async () => {
  const words = {
    name: 'search_words',
    migration: '0012_words_sooner',
    // It took an apostrophe out of a word, though only where the text was not all ASCII.
    former: "pg_temp.former_search_words(translate(text, '''‘’＇', '    '))",
  };
  const differs = `former IS DISTINCT FROM search_words(text)
    OR array_to_tsvector(former) IS DISTINCT FROM array_to_tsvector(search_lexemes(text))`;
  expect(await differences(texts, words, differs)).toEqual([]);
});

test('of plain words the database need not be asked', async () => {
  const characters = [...'abcXYZ019 -.,\'"\\中文新华社港口'];
  const plain = Array.from({ length: 2000 }, (_, number) => {
    const random = seededRandom(`plain words ${number}`);
    return Array.from(
      { length: random.whole(1, 80) },
      () => characters[random.whole(0, characters.length - 1)] ?? '',
    ).join('');
  });
  const asked = [...plain, 'x'.repeat(61), ...texts].filter((text) => plainWords(text) !== null);
  const rows = await db().$queryRaw<{ words: string[] }[]>`
    SELECT search_words(text) AS words FROM unnest(${asked}::text[]) WITH ORDINALITY AS asked (text, place) ORDER BY place`;
  expect(asked.map(plainWords)).toEqual(rows.map(({ words }) => words));
  expect(asked.length).toBeGreaterThan(2000);
});

test('folding is the same', async () => {
  const folding = { name: 'fold', migration: '0002_rules', former: 'pg_temp.former_fold(text)' };
  expect(await differences(texts, folding, 'former IS DISTINCT FROM fold(text)')).toEqual([]);
});

test('words are counted the same', async () => {
  const body = `jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
    jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', text)))))`;
  const counting = {
    name: 'word_count',
    migration: '0029_publications',
    former: `pg_temp.former_word_count(${body})`,
  };
  expect(await differences(texts, counting, `former IS DISTINCT FROM word_count(${body})`)).toEqual([]);
});
