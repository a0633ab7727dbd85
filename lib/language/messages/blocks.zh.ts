import type { BlockWords } from '../block-words.ts';

export const blocksZh: BlockWords = {
  keyPoints: '要点',
  editorsNote: '编者按',
  correctionNote: '更正',
  relatedStory: '相关报道',
  footnotes: '注释',
  footnote: '注释{number}',
  backToText: '返回正文',
  gallery: '组图',
  code: '代码',
  embed: {
    video: '在{provider}观看视频',
    audio: '在{provider}收听',
    map: '在{provider}查看地图',
    post: '在{provider}查看原帖',
    chart: '在{provider}查看图表',
  },
};
