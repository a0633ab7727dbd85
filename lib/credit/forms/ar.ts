import type { CreditForms } from './forms.ts';

/**
 * Of one person nobody has said how they are addressed, so that the craft is named and not the one who does it: `تحرير`.
 * Two, and three or more, agree in number: `المحرران`, `المحررون`.
 */
function agreeing(craft: string, two: string, more: string) {
  return { zero: craft, one: craft, two, few: more, many: more, other: more };
}

export const creditsAr: CreditForms = {
  'list.between': ' و',
  'list.last': ' و',
  'list.labelled': '، ',
  agency: ' ({agency})',
  'agency.labelled': '/{agency}',
  'agency.photo': '/{agency}',
  place: '{names} من {place}',
  'place.each': '{names} من {place}',
  'place.between': '، ',
  'lines.between': '؛ ',
  'notes.between': ' ',
  'byline.agency': 'المصدر: {names}',
  'top.writer': 'بقلم: {names}',
  'top.with': ' بالاشتراك مع {names}',
  'top.reporter': 'تغطية ميدانية: {names}',
  'top.additional_reporting': 'تغطية إضافية: {names}',
  'top.photographer': 'تصوير: {names}',
  'top.web_editor': 'تحرير الموقع: {names}',
  'top.editor': 'تحرير: {names}',
  'top.translator': 'ترجمة: {names}',
  'top.illustrator': 'رسوم: {names}',
  'top.video': 'فيديو: {names}',
  'top.producer': 'إنتاج: {names}',
  'top.data': 'بيانات: {names}',
  'top.contributor': 'بمشاركة: {names}',
  foot: '({label}: {names})',
  'label.writer': agreeing('كتابة', 'الكاتبان', 'الكُتّاب'),
  'label.with': 'بالاشتراك مع',
  'label.reporter': agreeing('تغطية ميدانية', 'المراسلان', 'المراسلون'),
  'label.additional_reporting': 'تغطية إضافية',
  'label.photographer': agreeing('تصوير', 'المصوران', 'المصورون'),
  'label.web_editor': agreeing('تحرير الموقع', 'محررا الموقع', 'محررو الموقع'),
  'label.editor': agreeing('تحرير', 'المحرران', 'المحررون'),
  'label.translator': agreeing('ترجمة', 'المترجمان', 'المترجمون'),
  'label.illustrator': agreeing('رسوم', 'الرسامان', 'الرسامون'),
  'label.video': 'فيديو',
  'label.producer': agreeing('إنتاج', 'المنتجان', 'المنتجون'),
  'label.data': 'بيانات',
  'label.contributor': 'بمشاركة',
  note: '{label}: {names}.',
  // A verb that comes first stays in the singular however many follow.
  'note.contributor': 'شارك في إعداد هذا التقرير: {names}.',
  'note.additional_reporting': 'شارك في التغطية: {names}.',
  photo: '[تصوير: {names}]',
  'photo.agency': '[الصورة: {names}]',
  illustration: '[رسوم: {names}]',
  'illustration.agency': '[رسوم: {names}]',
  graphic: '[بيانات: {names}]',
  'graphic.agency': '[بيانات: {names}]',
  video: '[فيديو: {names}]',
  'video.agency': '[فيديو: {names}]',
};
