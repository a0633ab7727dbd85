/** Which of the demo's stories are one story in several languages, by their slugs. */
import type { EditionCode } from './content.ts';

export const translations: Partial<Record<EditionCode, string>>[] = [
  {
    en: 'tamber-bridge-opens-to-walkers-first',
    zh: '檀江大桥开通步行者先行',
    ar: 'جسر-التامبر-يفتح-والمشاة-أولًا',
  },
  { en: 'night-the-levee-held', zh: '砖场堤一夜', ar: 'ليلة-صمد-السدّ' },
  { en: 'library-bus-number-four', ar: 'حافلة-الكتب-رقم-أربعة' },
  { en: 'last-tram-on-line-two', zh: '二路电车十二月起通宵运营' },
  { en: 'fog-closes-harbour-for-third-day', ar: 'الضباب-يغلق-الميناء-لليوم-الثالث' },
  {
    en: 'veyra-reopens-strait-to-night-traffic',
    zh: '维拉恢复东海峡夜航',
    ar: 'فيرا-تعيد-فتح-المضيق-ليلًا',
  },
  {
    en: 'coastal-states-agree-on-shared-grid',
    zh: '沿海六国签署联网协议',
    ar: 'دول-الساحل-تتفق-على-شبكة-مشتركة',
  },
  { en: 'outer-quay-record-year', zh: '外码头的空驾驶室', ar: 'رافعات-بلا-سائقين' },
  {
    en: 'halcyon-batteries-to-build-at-saltgate',
    zh: '翠鸟电池落户盐门',
    ar: 'هالسيون-في-بوابة-الملح',
  },
  { en: 'grain-hall-opens-its-season', zh: '粮仓音乐厅的两分钟' },
  { en: 'painter-who-only-saw-water', zh: '只看水的画家' },
  { en: 'interview-luthier-of-ropewalk', ar: 'حوار-مع-صانع-الأعواد' },
  { en: 'glass-houses-of-the-tamber', zh: '一茶匙檀江水', ar: 'ملعقة-من-النهر' },
  { en: 'orrel-sees-a-comet-twice', zh: '奥雷尔山两次看见同一颗彗星' },
  {
    en: 'dockers-beat-karsund-in-added-time',
    zh: '船坞队三比二卡松',
    ar: 'حارس-المرمى-الذي-صعد',
  },
  { en: 'eight-women-and-a-bakery-van', zh: '面包车里的八人艇' },
  { en: 'keep-one-ferry', zh: '留一条渡轮', ar: 'أبقوا-عبّارة-واحدة' },
  { en: 'fifty-centimeters', zh: '五十厘米' },
];
