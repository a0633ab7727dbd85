import type { DemoAgency, DemoName } from './content.ts';

const printed = (language: string, name: string): DemoName => ({ kind: 'printed', language, name });
const alias = (language: string, name: string): DemoName => ({ kind: 'alias', language, name });

/** The paper itself comes first. */
export const agencies: DemoAgency[] = [
  {
    slug: 'the-selvane-tide',
    name: 'The Selvane Tide',
    about: 'The daily of the river port of Selvane, printed in English, Chinese and Arabic since 1921.',
    names: [
      printed('zh-Hans', '赛岚潮报'),
      printed('ar', 'مدّ سلفان'),
      alias('en', 'Selvane Tide'),
      alias('zh-Hans', '潮报'),
      alias('ar', 'صحيفة المدّ'),
    ],
  },
  {
    slug: 'littoral-news-agency',
    name: 'Littoral News Agency',
    about: 'The cooperative wire of the coastal papers, with desks in Corvale, Karsund and Selvane.',
    names: [
      printed('zh-Hans', '滨海通讯社'),
      printed('ar', 'وكالة الأنباء الساحلية'),
      alias('en', 'LNA'),
      alias('zh-Hans', '滨海社'),
    ],
  },
  {
    slug: 'meridian-wire',
    name: 'Meridian Wire',
    about: 'A news agency for politics, markets and sport abroad.',
    terms: { licensedUntil: 37 },
    names: [printed('zh-Hans', '子午线电讯'), printed('ar', 'ميريديان للأنباء'), alias('en', 'Meridian')],
  },
  {
    slug: 'farsight-pictures',
    name: 'Farsight Pictures',
    about: 'A picture agency owned by its photographers.',
    terms: { creditAs: 'Farsight', maySyndicate: false },
    names: [printed('zh-Hans', '远望图片社'), printed('ar', 'فارسايت للصور'), alias('en', 'Farsight')],
  },
  {
    slug: 'veyra-courier',
    name: 'Veyra Courier',
    about: 'Partner paper across the Eastern Strait; the two exchange stories every evening.',
    names: [printed('zh-Hans', '维拉信使报'), printed('ar', 'بريد فيرا')],
  },
  {
    slug: 'tamber-weather-office',
    name: 'Tamber Weather Office',
    about: 'Keeps the gauges on the river and lends its pictures and figures to the press.',
    names: [printed('zh-Hans', '檀江气象台'), printed('ar', 'مكتب أرصاد التامبر')],
  },
  {
    slug: 'tide-city-desk',
    name: 'Tide city desk',
    about: 'The desk of the paper that covers the city, named where a story is the work of many.',
    terms: { isDesk: true },
    names: [printed('zh-Hans', '潮报本埠组'), printed('ar', 'قسم المدينة في المدّ')],
  },
];
