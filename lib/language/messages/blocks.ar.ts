import type { BlockWords } from '../block-words.ts';

export const blocksAr: BlockWords = {
  keyPoints: 'أبرز النقاط',
  editorsNote: 'ملاحظة من التحرير',
  correctionNote: 'تصويب',
  relatedStory: 'اقرأ أيضًا',
  footnotes: 'هوامش',
  footnote: 'الهامش {number}',
  backToText: 'العودة إلى النص',
  gallery: 'صور',
  code: 'شيفرة',
  file: {
    // A number stays with its unit, also after Latin letters.
    facts: '{kind}،\u200f {size}',
    kilobytes: '{size}\u00a0كيلوبايت',
    megabytes: '{size}\u00a0ميغابايت',
    lost: 'لم يعد هذا الملف موجودًا.',
    kinds: {
      pdf: 'PDF',
      csv: 'CSV',
      txt: 'نص',
      zip: 'ZIP',
      docx: 'Word',
      xlsx: 'Excel',
      pptx: 'PowerPoint',
      odt: 'مستند OpenDocument',
      ods: 'جدول OpenDocument',
      odp: 'عرض OpenDocument',
      epub: 'EPUB',
      mp3: 'صوت MP3',
    },
  },
  embed: {
    video: 'شاهد على {provider}',
    audio: 'استمع على {provider}',
    map: 'انظر الخريطة على {provider}',
    post: 'اقرأ المنشور على {provider}',
    chart: 'انظر الرسم البياني على {provider}',
  },
};
