/** A great many people and credits, written by the database itself. */
import { z } from 'zod';
import { db } from '#lib/platform/db.ts';
import { commandLine } from '#lib/staff/actor.ts';

/** Five credits a story; somebody has one in twenty of all stories, somebody else ten thousand. */
export const prolific = {
  edition: 'en',
  slug: 'bench-prolific',
  survivor: 'bench-survivor',
  merged: 'bench-merged',
  stories: (credits: number) => Math.floor(credits / 100),
};
const creditsAStory = 5;

/** Ids in the order of their numbers, numbers that look like chance and are the same on every run, and names in three scripts. */
const functions = [
  `CREATE OR REPLACE FUNCTION bench_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
     SELECT (lpad(kind, 2, '0') || '000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`,
  `CREATE OR REPLACE FUNCTION bench_random(n bigint) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$
     SELECT (hashint8(n)::bigint + 2147483648) / 4294967296.0 $$`,
  `CREATE OR REPLACE FUNCTION bench_pick(words text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT (string_to_array(words, ' '))[1 + floor(bench_random(n) * cardinality(string_to_array(words, ' ')))::int] $$`,
  `CREATE OR REPLACE FUNCTION bench_name(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
     SELECT CASE
       WHEN n % 4 = 1 THEN bench_pick('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧', n)
         || bench_pick('明 文 建 国 华 志 海 晓 雪 玉 春 伟 丽 秀 英 永 金 天 立 东 子 雨 思 佳 欣', n + 11)
         || bench_pick('浩 军 平 辉 杰 涛 强 磊 洋 勇 艳 娟 芳 敏 静 霞 玲 燕 红 梅 兰 云 莲 真 环 宁 琴 珍 贞 莉', n + 23)
       WHEN n % 8 = 3 THEN bench_pick('سليم كريم أحمد محمود ياسر نادر وليد رامي سامر فادي هاني طارق زياد عماد باسم ماجد', n)
         || ' ' || bench_pick('حسن علي خالد سعيد جميل نبيل رشيد منير فؤاد عادل', n + 11)
         || ' ' || bench_pick('الحداد النجار الشامي المصري الخوري السعدي الحلبي البغدادي الطرابلسي القاضي العمري الزهراوي', n + 23)
       ELSE initcap(bench_pick('mar kar sor tor bel den al ro vi ha je li no sa pe', n) || bench_pick('den lin vin men dor na ra sil bert gar mond wen', n + 3))
         || ' ' || initcap(bench_pick('bel te oba ash kro whit lan mor sten har gold fer val dun ros', n + 5)
           || bench_pick('ka se del vel ner wi ber ton for mi do ri sha po', n + 7) || bench_pick('mo k n ll s th r man ley son', n + 13))
       END $$`,
];

/**
 * Triggers and keys that point elsewhere rest meanwhile: what they would write is written for all rows at once. Returns
 * how many credits there are.
 */
export async function fillPeople({ people, credits }: { people: number; credits: number }): Promise<number> {
  const stories = Math.floor(credits / creditsAStory);
  for (const made of functions) await db().$executeRawUnsafe(made);
  await db().$transaction(
    async (tx) => {
      const run = (sql: string, ...values: unknown[]) => tx.$executeRawUnsafe(sql, ...values);
      await run(`SET LOCAL session_replication_role = replica`);
      await run(`SET LOCAL synchronous_commit = off`);
      await run(`SET LOCAL maintenance_work_mem = '512MB'`);
      await run(
        `INSERT INTO "Contributor" (id, slug, name)
         SELECT bench_id('a0', n), CASE n WHEN 1 THEN $1 WHEN 2 THEN $2 WHEN 3 THEN $3 ELSE 'bench-person-' || n END, bench_name(n)
         FROM generate_series(1, ${people}) n`,
        prolific.slug,
        prolific.survivor,
        prolific.merged,
      );
      // A tenth has a further spelling, a fifth a printed name in another language.
      await run(
        `INSERT INTO "ContributorName" (id, "contributorId", kind, language, name)
         SELECT bench_id('a1', n), bench_id('a0', n), 'alias'::"NameKind", 'und', replace(bench_name(n), 'e', 'ie') || CASE WHEN n % 3 = 0 THEN ' Jr' ELSE '' END
         FROM generate_series(1, ${people}, 10) n
         UNION ALL SELECT bench_id('a2', n), bench_id('a0', n), 'printed'::"NameKind", 'fr', bench_name(n + 7) FROM generate_series(1, ${people}, 5) n`,
      );
      await run(
        `SELECT count(enter_name(id, id, NULL, true, '', name)) FROM "Contributor" WHERE slug LIKE 'bench-%'`,
      );
      await run(
        `SELECT count(enter_name(n.id, n."contributorId", NULL, false, n.language, n.name)) FROM "ContributorName" n
         JOIN "Contributor" c ON c.id = n."contributorId" WHERE c.slug LIKE 'bench-%'`,
      );
      await run(
        `INSERT INTO "Revision" (id, "articleId", number, "authorId", headline, standfirst, slug, body, "sectionId")
         SELECT bench_id('b1', n), bench_id('b0', n), 1, $1::uuid, 'Ferry number ' || n || ' leaves on time', 'It had been late before.',
           'ferry-' || n, '{"type":"doc","content":[]}', s.id
         FROM generate_series(1, ${stories}) n, (SELECT s.id FROM "Section" s JOIN "Edition" e ON e.id = s."editionId" WHERE e.code = $2 ORDER BY s.position LIMIT 1) s`,
        commandLine.id,
        prolific.edition,
      );
      await run(
        `INSERT INTO "Article" (id, "editionId", status, address, "createdById", "firstPublishedAt", "publishedAt", "latestRevisionId", "liveRevisionId")
         SELECT bench_id('b0', n), e.id, 'published', '/en/city/1990/01/01/ferry-' || n, $1::uuid, at, at, bench_id('b1', n), bench_id('b1', n)
         FROM (SELECT n, timestamptz '1990-01-01' + n * interval '17 minutes' AS at FROM generate_series(1, ${stories}) n) n, "Edition" e WHERE e.code = $2`,
        commandLine.id,
        prolific.edition,
      );
      // Few write much, many write little.
      await run(
        `INSERT INTO "Credit" (id, "revisionId", role, "contributorId", position, "order")
         SELECT bench_id('c' || k, n), bench_id('b1', n), (ARRAY['writer', 'with', 'web_editor', 'editor', 'translator'])[k + 1]::"CreditRole",
           bench_id('a0', CASE
             WHEN k = 0 AND n % 20 = 0 THEN 1
             WHEN k = 1 AND n <= 10000 THEN 3
             ELSE 4 + floor((${people} - 4) * power(bench_random(n * 5 + k), CASE WHEN k > 1 THEN 6 ELSE 2 END))::int END),
           (CASE WHEN k < 2 THEN 'top' ELSE 'foot' END)::"CreditPosition", k
         FROM generate_series(1, ${stories}) n, generate_series(0, ${creditsAStory - 1}) k`,
      );
      await run(
        `INSERT INTO "ContributorWork" ("contributorId", "editionId", "firstPublishedAt", "articleId", roles)
         SELECT c."contributorId", a."editionId", a."firstPublishedAt", a.id, array_agg(DISTINCT c.role::text)
         FROM "Article" a JOIN "Credit" c ON c."revisionId" = a."liveRevisionId" WHERE c.id >= bench_id('c0', 0) AND a.address LIKE '/en/city/1990/01/01/ferry-%'
         GROUP BY 1, 2, 3, 4`,
      );
      await run(
        `INSERT INTO "Publication" ("revisionId", "articleId", "editionId", at, "isFirst", words)
         SELECT a."liveRevisionId", a.id, a."editionId", a."publishedAt", true, 500 FROM "Article" a WHERE a.address LIKE '/en/city/1990/01/01/ferry-%'`,
      );
    },
    { timeout: 3_600_000, maxWait: 60_000 },
  );
  for (const table of [
    'Contributor',
    'NameEntry',
    'Credit',
    'Article',
    'Revision',
    'ContributorWork',
    'Publication',
  ])
    await db().$executeRawUnsafe(`VACUUM ANALYZE "${table}"`);
  const rows = await db().$queryRaw`SELECT count(*)::int AS count FROM "Credit"`;
  return z.tuple([z.object({ count: z.int() })]).parse(rows)[0].count;
}
