import type { DemoPerson } from '../content.ts';

export const arabicPeople: DemoPerson[] = [
  {
    slug: 'layla-haddad',
    name: 'ليلى حدّاد',
    title: 'كبيرة المراسلين',
    biography: 'تغطي ليلى حدّاد شؤون المدينة والمحاكم منذ خمسة عشر عامًا، وتبدأ يومها على رصيف العبّارات.',
    names: [
      { kind: 'printed', language: 'en', name: 'Layla Haddad' },
      { kind: 'printed', language: 'zh-Hans', name: '莱拉·哈达德' },
      { kind: 'alias', language: 'ar', name: 'ليلى حداد' },
    ],
  },
  {
    slug: 'yusuf-al-marakbi',
    name: 'يوسف المراكبي',
    title: 'مراسل الشؤون الاقتصادية',
    biography:
      'يكتب يوسف المراكبي عن السفن والأسواق وأسعار الخبز، وهو ابن عائلة عملت في صناعة القوارب ثلاثة أجيال.',
    names: [
      { kind: 'printed', language: 'en', name: 'Yusuf al-Marakbi' },
      { kind: 'printed', language: 'zh-Hans', name: '优素福·马拉克比' },
      { kind: 'alias', language: 'en', name: 'Youssef El Marakby' },
    ],
  },
  {
    slug: 'sara-al-najjar',
    name: 'سارة النجّار',
    title: 'محرّرة الثقافة',
    biography: 'تكتب سارة النجّار عن الكتب والمسرح، وتدير نادي القراءة في مكتبة الرصيف القديم.',
    names: [
      { kind: 'printed', language: 'en', name: 'Sara al-Najjar' },
      { kind: 'printed', language: 'zh-Hans', name: '萨拉·纳贾尔' },
    ],
  },
  {
    slug: 'karim-ben-saleh',
    name: 'كريم بن صالح',
    title: 'مراسل رياضي',
    biography: 'لاعب وسط سابق في فرق الناشئين، يتابع كريم بن صالح الدوري من المدرجات لا من المقصورة.',
    names: [
      { kind: 'printed', language: 'en', name: 'Karim Ben Saleh' },
      { kind: 'printed', language: 'zh-Hans', name: '卡里姆·本·萨利赫' },
    ],
  },
  {
    slug: 'huda-al-shami',
    name: 'هدى الشامي',
    title: 'محرّرة الموقع',
    biography: 'تشرف هدى الشامي على النسخة العربية من الفجر حتى الظهيرة.',
    names: [
      { kind: 'printed', language: 'en', name: 'Huda al-Shami' },
      { kind: 'printed', language: 'zh-Hans', name: '胡达·沙米' },
    ],
  },
  {
    slug: 'omar-al-qadi',
    name: 'عمر القاضي',
    title: 'محرّر ومترجم',
    biography: 'ينقل عمر القاضي عن الإنجليزية والصينية، ويحرّر صفحة العلوم.',
    names: [
      { kind: 'printed', language: 'en', name: 'Omar al-Qadi' },
      { kind: 'printed', language: 'zh-Hans', name: '奥马尔·卡迪' },
    ],
  },
  {
    slug: 'rana-khoury',
    name: 'رنا خوري',
    title: 'رسّامة',
    biography: 'ترسم رنا خوري للصفحات الثقافية ولغلاف نهاية الأسبوع.',
    names: [
      { kind: 'printed', language: 'en', name: 'Rana Khoury' },
      { kind: 'printed', language: 'zh-Hans', name: '拉娜·胡里' },
    ],
  },
];
