import type { Arabic } from '../catalogue.ts';
import type { agencyTermsEn } from './agency-terms.en.ts';

export const agencyTermsAr: Arabic<typeof agencyTermsEn> = {
  title: 'قواعد الاستخدام',
  creditAs: 'يجب ذكرها بصيغة',
  creditAsHint: 'يُنبَّه المحررون حيث لا تُنشر. فارغ: يكفي الاسم.',
  licensedUntil: 'مرخّصة حتى',
  licensedUntilHint: 'آخر يوم يجوز فيه نشر موادها من جديد. فارغ: لا ينتهي شيء.',
  maySyndicate: 'يجوز تمريرها',
  maySyndicateHint: 'وإلا بقيت موادها وصورها خارج الخلاصات والتصدير.',
  isDesk: 'قسم من أقسامنا',
  isDeskHint: 'يُذكر حيث المادة عمل كثيرين: «فريق التحرير».',
  desk: 'قسم',
  kept: 'لا تُمرَّر',
  until: 'مرخّصة حتى {day}',
  merge: 'ادمج مع وكالة أخرى…',
  mergeTitle: 'دمج {name}',
  pick: 'أيّها الوكالة نفسها؟',
  rules: 'الذكر {credit} · {licence} · {passing}',
  nothingRunsOut: 'بلا نهاية',
  done: 'صارت {name} وكالة واحدة. انتقل {count} توقيعًا.',
};
