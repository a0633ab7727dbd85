import type { Arabic } from '../catalogue.ts';
import type { peopleDeskEn } from './people-desk.en.ts';

export const peopleDeskAr: Arabic<typeof peopleDeskEn> = {
  state: 'الحالة',
  stateHint: 'من حُجبت هويته لا يُذكر اسمه في أي مكان: لا في صفحة ولا في خلاصة ولا في بحث.',
  states: { active: 'حالي', former: 'سابق', withheld: 'الهوية محجوبة' },
  familyName: 'اسم العائلة',
  familyNameHint: 'الجزء الذي هو اسم العائلة، أينما كان موضعه: «Mo» في Mo Jingxi.',
  otherNames: 'أسماء أخرى',
  otherNamesHint:
    'الاسم القانوني يبقى داخل غرفة الأخبار. أما الأسماء المستعارة والسابقة فيجدها البحث، وتُنشر إذا نصّ التوقيع عليها.',
  addOtherName: 'إضافة اسم آخر',
  otherName: 'الاسم',
  kind: 'نوع الاسم',
  kinds: { legal: 'اسم قانوني', pen: 'اسم مستعار', former: 'اسم سابق' },
  since: 'منذ',
  until: 'حتى',
  sinceLabel: 'يُحمل منذ: سنة أو شهر أو يوم',
  untilLabel: 'حُمل حتى: سنة أو شهر أو يوم',
  reasons: {
    same: 'الاسم نفسه',
    order: 'الكلمات نفسها بترتيب آخر',
    script: 'الاسم نفسه بكتابة أخرى',
    disguise: 'حروف تتشابه في الشكل فقط',
    spelling: 'إملاء أو لفظ متقارب',
  },
};
