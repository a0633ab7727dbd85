import type { Arabic } from '../catalogue.ts';
import type { filesEn } from './files.en.ts';

export const filesAr: Arabic<typeof filesEn> = {
  choose: 'اختيار ملف من هذا الحاسوب',
  taken: 'PDF أو CSV أو نص أو ZIP أو Word أو Excel أو PowerPoint أو OpenDocument أو EPUB أو MP3، حتى {size}.',
  inNewsroom: 'أو ملف موجود هنا',
  adding: 'تجري إضافة {name}…',
  failed: 'تعذّرت إضافة {name}: {reason}',
  another: 'ملف آخر',
  problems: {
    'file-empty': 'الملف فارغ.',
    'file-too-large': 'الملف كبير جدًا: الحد 50 ميغابايت.',
    'kind-unknown': 'لا يُقبل هذا النوع من الملفات. يُقبل ملف PDF أو جدول أو مستند.',
    'file-active': 'لا تُقبل صفحات الويب والرسوم والبرامج: صدّره بصيغة PDF.',
    'file-damaged': 'الملف تالف أو لم يصل كاملًا.',
    'file-locked': 'الملف محمي بكلمة مرور، فلا يستطيع القراء فتحه.',
    'file-macros': 'في المستند وحدات ماكرو: احفظه من دونها.',
    'file-programs': 'في هذا الأرشيف برنامج، ولا تُرسل البرامج إلى القراء.',
    'file-unsafe': 'في هذا الأرشيف أسماء تقود إلى خارج مجلده.',
    'text-not-utf8': 'قد لا يستطيع القراء قراءة هذا النص: احفظه بترميز UTF-8.',
    connection: 'انقطع الاتصال. أعد المحاولة.',
    'signed-out': 'لم تعد مسجّل الدخول. سجّل الدخول في لسان آخر ثم أعد المحاولة.',
    'not-allowed': 'لا يتيح لك دورك إضافة الملفات.',
    unknown: 'تعذّرت الإضافة. أعد المحاولة.',
  },
};
