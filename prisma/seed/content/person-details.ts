/** What the demo newsroom knows of some of its people besides their names. */
import type { LinkKind } from '#prisma/generated/client.ts';
import type { EditionCode } from './content.ts';

export type DemoDetails = {
  portrait?: string;
  profiles?: Partial<Record<EditionCode, { title?: string; biography?: string; portrait?: string }>>;
  contact?: { email?: string; phone?: string; note?: string };
  affiliations?: { agency: string; title?: string; since?: string; until?: string }[];
  links?: [LinkKind, string][];
};

const tide = 'the-selvane-tide';

export const personDetails: Record<string, DemoDetails> = {
  'nora-whitlock': {
    portrait: 'portrait-reporter',
    profiles: {
      zh: {
        title: '首席记者',
        biography: '诺拉·惠特洛克自2009年起报道市政厅、法院和三次洪水，至今每天乘六点十分的渡轮上班。',
      },
      ar: {
        title: 'كبيرة المراسلين',
        biography: 'تغطي نورا ويتلوك شؤون البلدية والمحاكم منذ عام 2009، وغطّت ثلاثة فيضانات.',
      },
    },
    contact: {
      email: 'nora@home.example',
      phone: '+99 20 555 0110',
      note: 'Not before the 6:10 ferry has landed.',
    },
    affiliations: [
      { agency: tide, title: 'Chief Reporter', since: '2014-03' },
      { agency: tide, title: 'Court Reporter', since: '2009', until: '2014-02' },
      { agency: 'littoral-news-agency', since: '2006', until: '2009' },
    ],
    links: [
      ['homepage', 'https://nora-whitlock.example/'],
      ['social', 'https://social.example/@whitlock'],
    ],
  },
  'priya-raman': {
    portrait: 'portrait-scientist',
    profiles: {
      zh: {
        title: '科学编辑',
        biography: '普丽娅·拉曼曾研习海洋化学，后来发现自己更愿意提问。她主编周六科学版。',
      },
      ar: {
        title: 'محررة العلوم',
        biography: 'درست بريا رامان كيمياء البحار قبل أن تكتشف أنها تفضّل طرح الأسئلة.',
      },
    },
    contact: { phone: '+99 20 555 0164' },
    affiliations: [
      { agency: tide, title: 'Science Editor', since: '2017' },
      { agency: 'tamber-weather-office', title: 'Chemist', since: '2011', until: '2016' },
    ],
    links: [
      ['orcid', 'https://orcid.org/0000-0002-1825-0097'],
      ['homepage', 'https://science.selvanetide.example/raman'],
    ],
  },
  'lin-yingqiu': {
    portrait: 'portrait-columnist',
    profiles: {
      en: {
        title: 'Chief Reporter, Chinese edition',
        biography:
          'Lin Yingqiu has covered the city for sixteen years: three mayors, and the people who sell breakfast at the ferry.',
      },
    },
    affiliations: [{ agency: tide, title: '首席记者', since: '2010' }],
  },
  'layla-haddad': {
    profiles: {
      en: {
        title: 'Senior Correspondent, Arabic edition',
        biography:
          'Layla Haddad has covered the city and its courts for fifteen years, and starts her day on the ferry quay.',
      },
    },
    affiliations: [{ agency: tide, since: '2011' }],
  },
};
