import 'server-only';
import { z } from 'zod';
import { type Body, bodySchema, bodyText } from '../body/body.ts';
import { asWords, saysWords } from '../contributor/names-as-words.ts';
import { db, Prisma } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { elsewhereNamed } from './elsewhere-named.ts';
import { likeAny } from './like-any.ts';
import { type NameForm, type ProtectedForms, protectedForms } from './protected-forms.ts';
import type { NamedIn, StillNamed, StillNamedList } from './still-named-form.ts';

/** Of so many stories at most the text is read at once, newest first. */
const mostStories = 500;

/**
 * Every place where readers and programs still get a name of somebody: prose is not data, so that whoever is withheld may
 * still be told of in it. Found by the words of search, in the scripts that are known and as Chinese and Arabic names are
 * written in Latin letters; then each text is read.
 */
export async function listStillNamed(actor: Actor, contributorId: string): Promise<StillNamedList> {
  demand(actor, 'contributor.edit');
  const forms = await protectedForms(contributorId);
  const stories = await storiesToRead(contributorId, forms);
  const places = stories.slice(0, mostStories).flatMap((story) => {
    const wanted = story.isTheirs ? [...forms.whole, ...forms.parts] : forms.whole;
    return textsOf(story).flatMap(([where, texts]) => {
      const found = firstThatSays(texts, wanted);
      const { id, headline: title, language } = story;
      return found ? [{ thing: 'article' as const, id, title, language, where, ...found }] : [];
    });
  });
  const elsewhere = await elsewhereNamed(contributorId, forms.whole);
  return {
    places: [
      ...places,
      ...elsewhere.flatMap((place): StillNamed[] => {
        const { texts, ...rest } = place;
        const found = firstThatSays(texts, forms.whole);
        return found ? [{ ...rest, ...found }] : [];
      }),
    ],
    more: stories.length > mostStories,
  };
}

const storySchema = z.object({
  id: z.uuid(),
  language: z.string(),
  isTheirs: z.boolean(),
  headline: z.string(),
  kicker: z.string(),
  standfirst: z.string(),
  place: z.string(),
  keywords: z.array(z.string()),
  body: z.unknown(),
  address: z.string().nullable(),
  captions: z.array(z.string()),
  altTexts: z.array(z.string()),
  corrections: z.array(z.string()),
  credits: z.array(z.string()),
  redirects: z.array(z.string()),
});
type Story = z.infer<typeof storySchema>;

/** Live stories that have the words of a name, in themselves or around their photos; those that credit the person by a part of it. */
async function storiesToRead(contributorId: string, { whole, parts }: ProtectedForms): Promise<Story[]> {
  const ways = whole.flatMap((form) => form.ways);
  if (ways.length === 0) return [];
  const like = likeAny(ways);
  const rows = await db().$queryRaw`
    WITH theirs AS (SELECT "articleId" AS id FROM "ContributorWork" WHERE "contributorId" = ${contributorId}::uuid),
      told AS (
        SELECT "articleId" AS id FROM "SearchEntry" WHERE words @@ ANY (${await queriesOf(ways)}::tsquery[])
        UNION SELECT "articleId" FROM "SearchEntry" JOIN theirs ON theirs.id = "articleId"
          WHERE words @@ ANY (${await queriesOf(parts.flatMap((part) => part.ways))}::tsquery[])
        UNION SELECT a.id FROM "PhotoUse" use JOIN "Article" a ON a."liveRevisionId" = use."revisionId" AND a.status = 'published'
          WHERE ${like(Prisma.sql`use.caption`)} OR ${like(Prisma.sql`use."altText"`)}
        UNION SELECT "articleId" FROM "Correction" WHERE ${like(Prisma.sql`text`)}
        UNION SELECT id FROM "Article" WHERE address IS NOT NULL AND ${like(Prisma.sql`address`)}
        UNION SELECT "articleId" FROM "Redirect" WHERE ${like(Prisma.sql`address`)}
        UNION SELECT a.id FROM "Credit" c JOIN "Article" a ON a."liveRevisionId" = c."revisionId" AND a.status = 'published'
          WHERE c."printedAs" IS NOT NULL AND c."contributorId" IS DISTINCT FROM ${contributorId}::uuid AND ${like(Prisma.sql`c."printedAs"`)})
    SELECT a.id, e.language, EXISTS (SELECT FROM theirs WHERE theirs.id = a.id) AS "isTheirs", r.headline, r.kicker, r.standfirst, r.place,
      r.keywords, r.body, a.address,
      ARRAY(SELECT caption FROM "PhotoUse" WHERE "revisionId" = r.id) AS captions,
      ARRAY(SELECT "altText" FROM "PhotoUse" WHERE "revisionId" = r.id) AS "altTexts",
      ARRAY(SELECT text FROM "Correction" WHERE "articleId" = a.id) AS corrections,
      ARRAY(SELECT "printedAs" FROM "Credit" WHERE "revisionId" = r.id AND "printedAs" IS NOT NULL
        AND "contributorId" IS DISTINCT FROM ${contributorId}::uuid) AS credits,
      ARRAY(SELECT address FROM "Redirect" WHERE "articleId" = a.id) AS redirects
    FROM told JOIN "Article" a ON a.id = told.id AND a.status = 'published' JOIN "Revision" r ON r.id = a."liveRevisionId"
    JOIN "Edition" e ON e.id = a."editionId"
    ORDER BY a."firstPublishedAt" DESC, a.id LIMIT ${mostStories + 1}`;
  return z.array(storySchema).parse(rows);
}

/** Each way to write a name as search asks for it: all of its words. */
async function queriesOf(ways: readonly string[]): Promise<string[]> {
  if (ways.length === 0) return [];
  const rows = await db()
    .$queryRaw`SELECT DISTINCT search_words(way) AS words FROM unnest(${[...ways]}::text[]) AS way`;
  const found = z.array(z.object({ words: z.array(z.string()) })).parse(rows);
  return found.flatMap(({ words }) => {
    const asked = words.filter((word) => word !== '' && !/['\\]/.test(word)).map(withWhatIsJoined);
    return asked.length > 0 ? [asked.join(' & ')] : [];
  });
}

/** Arabic writes its smallest words together with the next one. */
function withWhatIsJoined(word: string): string {
  const joined = /^\p{Script=Arabic}/u.test(word) ? ['', 'و', 'ف', 'ب', 'ل', 'ك'] : [''];
  return `(${joined.map((small) => `'${small}${word}'`).join(' | ')})`;
}

function textsOf(story: Story): [NamedIn, string[]][] {
  const body = bodySchema.safeParse(story.body);
  return [
    ['headline', [story.headline]],
    ['kicker', [story.kicker]],
    ['standfirst', [story.standfirst]],
    ['place', [story.place]],
    ['keywords', story.keywords],
    [
      'body',
      body.success
        ? [...bodyText(body.data).split('\n'), ...attributesOf(body.data)]
        : [JSON.stringify(story.body)],
    ],
    ['caption', story.captions],
    ['altText', story.altTexts],
    ['correction', story.corrections],
    ['credit', story.credits],
    ['address', [story.address ?? '']],
    ['redirect', story.redirects],
  ];
}

/** What blocks say besides their words: titles, names of speakers, addresses of links. */
function attributesOf(body: Body): string[] {
  const found: string[] = [];
  JSON.stringify(body, (key, value: unknown) => {
    if (typeof value === 'string' && key !== 'text' && key !== 'type') found.push(value);
    return value;
  });
  return found;
}

/** Which form of the name stands in one of the texts, and in which words. */
function firstThatSays(
  texts: readonly string[],
  forms: readonly NameForm[],
): { name: string; text: string } | null {
  for (const text of texts) {
    const words = asWords(text);
    const said =
      words === '' ? undefined : forms.find(({ ways }) => ways.some((way) => saysWords(words, way)));
    if (said) return { name: said.name, text: around(text, said.name) };
  }
  return null;
}

/** So much of a long text as has the name in it. */
function around(text: string, name: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= 240) return plain;
  const [word = ''] = asWords(name)
    .trim()
    .split(' ')
    .toSorted((a, b) => b.length - a.length);
  const at = Math.max(0, plain.toLowerCase().indexOf(word) - 100);
  return `${at > 0 ? '…' : ''}${plain.slice(at, at + 220)}…`;
}
