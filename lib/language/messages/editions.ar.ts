import type { Arabic } from '../catalogue.ts';
import type { editionsEn } from './editions.en.ts';

export const editionsAr: Arabic<typeof editionsEn> = {
  translations: {
    title: 'في الطبعات الأخرى',
    lead: 'يصل القارئ من طبعة إلى الأخرى.',
    placeholder: 'ابحث عن المادة نفسها',
    linked: 'تم الربط.',
    unlinked: 'فُكّ الربط.',
  },
  banner: {
    title: 'شريط العاجل',
    lead: 'سطر واحد في رأس كل صفحات الطبعة، إلى أن ينتهي وقته.',
    text: 'نص العاجل',
    textHint: 'الحد الأقصى لعدد الأحرف: {count}.',
    story: 'المادة التي يقود إليها',
    noStory: 'بلا مادة: السطر وحده',
    endsAt: 'ينتهي',
    endsAtHint: 'بتوقيت {zone}.',
    set: 'إظهار الشريط',
    change: 'تعديله',
    clear: 'إزالته',
    showing: 'على كل صفحة حتى {time}',
    notShowing: 'لا شريط ظاهر',
    isSet: 'الشريط ظاهر على كل صفحة.',
    isCleared: 'أُزيل الشريط.',
  },
};
