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
  embed: {
    video: 'شاهد على {provider}',
    audio: 'استمع على {provider}',
    map: 'انظر الخريطة على {provider}',
    post: 'اقرأ المنشور على {provider}',
    chart: 'انظر الرسم البياني على {provider}',
  },
};
