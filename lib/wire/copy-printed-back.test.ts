/** Whoever raw copy says reported besides is credited for that, and printed back as the copy had it. */
import { describe, expect, test } from 'vitest';
import type { PrintableCredit } from '../credit/credit.ts';
import { bylineText } from '../credit/print-byline.ts';
import { footText } from '../credit/print-foot.ts';
import { newId } from '../platform/ids.ts';
import { draftFromStory } from './draft-from-story.ts';
import { readCopy } from './read-copy.ts';

const stories: Record<string, string> = {
  en: `Lanterns lead fishermen home
By Mo Jingxi in Qingyu

The harbour of Qingyu lit two hundred lanterns on Tuesday for boats that had been out since the storm.

"We counted them twice," said the harbour master, Wen Botao, on the quay.`,
  'zh-Hans': `灯笼照亮渔民归途
记者：莫景曦

青屿港周二点亮两百盏灯笼，迎接暴风雨后归来的渔船。

港务长文博涛在码头上说：“我们数了两遍。”`,
  'zh-Hant': `燈籠照亮漁民歸途
記者：莫景曦

青嶼港週二點亮兩百盞燈籠，迎接暴風雨後歸來的漁船。

港務長文博濤在碼頭上說：「我們數了兩遍。」`,
  ar: `فوانيس تهدي الصيادين إلى الميناء
بقلم: أحمد سالم

أضاء ميناء تشينغيو مئتي فانوس يوم الثلاثاء لاستقبال القوارب العائدة بعد العاصفة.

وقال مدير الميناء إن العمال عدوا الفوانيس مرتين قبل أن يعود آخر قارب.`,
  fr: `Des lanternes guident les pêcheurs
Par Claire Martin

Le port de Qingyu a allumé mardi deux cents lanternes pour les bateaux partis depuis la tempête.

« Nous les avons comptées deux fois », a dit le capitaine du port.`,
  es: `Los faroles guían a los pescadores
Por Lucía Vega

El puerto de Qingyu encendió el martes doscientos faroles para los barcos que zarparon antes de la tormenta.

«Los contamos dos veces», dijo el capitán del puerto.`,
  ja: `灯籠が漁師を港へ導く
文：山田太郎

青嶼港は火曜日、嵐のあと戻ってくる漁船のために二百の灯籠をともした。

港長は「二度数えた」と話した。`,
};

/** What a draft of the copy credits, whoever is named standing for themselves. */
function readBack(language: string, lines: string[]) {
  return readWhole(language, `${stories[language]}\n\n${lines.join('\n')}\n`);
}

function readWhole(language: string, text: string) {
  const { stories: read } = readCopy(new TextEncoder().encode(text), {
    edition: { language, timeZone: 'Asia/Shanghai' },
  });
  const [story] = read;
  if (!story) throw new Error('No story was read.');
  const name = (of: string | null) => of;
  const draft = draftFromStory(story, [], { personId: name, agencyId: name }, newId);
  const named = (slug: string | null) => (slug === null ? null : { text: slug, slug });
  const credits = draft.credits.map(
    (credit): PrintableCredit => ({
      ...credit,
      name: named(credit.contributorId),
      agency: named(credit.agencyId),
    }),
  );
  const besides = credits.filter(({ position }) => position !== 'top');
  return {
    told: besides.map(({ role, name: who, agency }) => `${role}: ${who?.text ?? agency?.text}`),
    printed: footText(credits, { language }),
    byline: bylineText({ credits, storyAgency: null, place: draft.place, noByline: false }, { language }),
    place: draft.place,
  };
}

const additional = (...names: string[]) => names.map((name) => `additional_reporting: ${name}`);

describe.each<[string, [string, string[]][]]>([
  [
    'en',
    [
      ['Additional reporting by Tomas Ekberg.', additional('Tomas Ekberg')],
      ['Additional reporting by Tomas Ekberg and He Li.', additional('Tomas Ekberg', 'He Li')],
      [
        'Additional reporting by Ana Reyes, Tomas Ekberg and He Li.',
        additional('Ana Reyes', 'Tomas Ekberg', 'He Li'),
      ],
      ['He Li contributed to this story.', ['contributor: He Li']],
    ],
  ],
  [
    'zh-Hans',
    [
      ['补充报道：周敏。', additional('周敏')],
      ['补充报道：周敏、何立。', additional('周敏', '何立')],
      ['周敏对本文亦有贡献。', ['contributor: 周敏']],
    ],
  ],
  [
    'zh-Hant',
    [
      ['補充報導：周敏、何立。', additional('周敏', '何立')],
      ['周敏對本文亦有貢獻。', ['contributor: 周敏']],
    ],
  ],
  [
    'ar',
    [
      ['شارك في التغطية: سامي نور.', additional('سامي نور')],
      ['شارك في التغطية: سامي نور وهدى الشامي.', additional('سامي نور', 'هدى الشامي')],
      ['شارك في إعداد هذا التقرير: سامي نور.', ['contributor: سامي نور']],
    ],
  ],
  [
    'fr',
    [
      ['Informations complémentaires\u00a0: Inès Roux.', additional('Inès Roux')],
      ['Informations complémentaires\u00a0: Inès Roux et Hugo Petit.', additional('Inès Roux', 'Hugo Petit')],
    ],
  ],
  [
    'es',
    [
      ['Reportería adicional: Elena Soto.', additional('Elena Soto')],
      ['Reportería adicional: Elena Soto y Marco Ruiz.', additional('Elena Soto', 'Marco Ruiz')],
    ],
  ],
  ['ja', [['取材協力：鈴木一郎、佐藤花子。', additional('鈴木一郎', '佐藤花子')]]],
])('in %s', (language, lines) => {
  test.each(lines)('%s', (line, told) => {
    expect(readBack(language, [line])).toMatchObject({ told, printed: line });
  });
});

describe.each<[string, [string, string][]]>([
  [
    'en',
    [
      ['With additional reporting by Tomas Ekberg', 'Tomas Ekberg'],
      ['Additional reporting from Tomas Ekberg in Oslo', 'Tomas Ekberg'],
      ['Further reporting by Tomas Ekberg', 'Tomas Ekberg'],
      ['(Additional reporting by Tomas Ekberg; Editing by Ruth Abernathy)', 'Tomas Ekberg'],
      ['Additional reporting: Tomas Ekberg', 'Tomas Ekberg'],
    ],
  ],
  [
    'zh-Hans',
    [
      ['（补充采访：周敏）', '周敏'],
      ['协助采访：周敏', '周敏'],
      ['协助报道：周敏', '周敏'],
    ],
  ],
  ['zh-Hant', [['協助採訪：周敏', '周敏']]],
  [
    'ar',
    [
      ['تغطية إضافية: سامي نور', 'سامي نور'],
      ['ساهمت في التغطية: هدى الشامي', 'هدى الشامي'],
      ['شاركت في التغطية هدى الشامي', 'هدى الشامي'],
    ],
  ],
  ['fr', [['Avec les informations de Inès Roux', 'Inès Roux']]],
  ['es', [['Con información adicional de Elena Soto', 'Elena Soto']]],
])('said otherwise in %s', (language, lines) => {
  test.each(lines)('%s', (line, who) => {
    expect(readBack(language, [line]).told).toContain(`additional_reporting: ${who}`);
  });
});

test('an agency that reported besides is credited so too', () => {
  expect(readBack('en', ['Additional reporting by Xinhua.'])).toMatchObject({
    told: additional('Xinhua'),
    printed: 'Additional reporting by Xinhua.',
  });
});

/** The same story under a byline of its own; whether its text begins with where it is from. */
const under = (language: string, byline: string, dateline = '') => {
  const [headline, , ...body] = (stories[language] ?? '').split('\n').filter((line) => line !== '');
  return [headline, byline, '', `${dateline}${body[0]}`, '', ...body.slice(1)].join('\n');
};

describe('where each of them was', () => {
  test.each([
    ['en', 'By Mo Jingxi in Beijing', 'Beijing'],
    ['en', 'By Tom Reed in Qingyu and Sun Li in Lanting', 'Qingyu'],
    ['en', 'By Tom Reed and Ana Reyes in Qingyu, Sun Li in Lanting', 'Qingyu'],
    ['en', 'By Tom Reed in Lincoln, Nebraska', 'Lincoln, Nebraska'],
    ['zh-Hans', '记者：莫景曦　发自北京', '北京'],
    ['zh-Hans', '记者：莫景曦　发自北京；周敏、何立　发自重庆', '北京'],
    ['ar', 'بقلم: أحمد سالم من بكين', 'بكين'],
    ['fr', 'Par Claire Martin à Pékin', 'Pékin'],
    ['es', 'Por Lucía Vega en Pekín', 'Pekín'],
  ])('in %s: %s', (language, byline, place) => {
    expect(readWhole(language, under(language, byline))).toMatchObject({ byline, place });
  });

  test('is kept of somebody alone who was elsewhere than the story', () => {
    const read = readWhole('en', under('en', 'By Mo Jingxi in Beijing', 'GENEVA — '));
    expect(read).toMatchObject({ place: 'Geneva', byline: 'By Mo Jingxi in Beijing' });
    const both = readWhole('en', under('en', 'By Mo Jingxi in Geneva', 'GENEVA — '));
    expect(both).toMatchObject({ place: 'Geneva', byline: 'By Mo Jingxi in Geneva' });
  });

  test.each([
    ['en', 'Additional reporting by Tomas Ekberg in Oslo and Ana Reyes.'],
    [
      'en',
      'Additional reporting by Kristaps Ozolins in Riga, Mei-Ling Zhou (Reuters) in Geneva and Jan Novak.',
    ],
    ['en', 'He Li in Lanting contributed to this story.'],
  ])('below the text, in %s: %s', (language, line) => {
    expect(readBack(language, [line]).printed).toBe(line);
  });

  test.each([
    ['Tomas Ekberg reported from Oslo.', 'Oslo'],
    ['Reporting by Tomas Ekberg in Oslo; editing by Ruth Abernathy', 'Oslo'],
  ])('%s', (line, place) => {
    const text = `${under('en', '', 'GENEVA — ')}\n\n${line}\n`;
    expect(readWhole('en', text).byline).toBe(`By Tomas Ekberg in ${place}`);
  });
});
