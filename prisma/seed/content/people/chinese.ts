import type { DemoPerson } from '../content.ts';

export const chinesePeople: DemoPerson[] = [
  {
    slug: 'lin-yingqiu',
    name: '林映秋',
    title: '首席记者',
    biography: '林映秋跑本埠新闻十六年，写过三任市长，也写过渡口卖早点的老人。她相信好新闻是走出来的。',
    names: [
      { kind: 'printed', language: 'en', name: 'Lin Yingqiu' },
      { kind: 'printed', language: 'ar', name: 'لين يينغتشيو' },
      { kind: 'alias', language: 'en', name: 'Yingqiu Lin' },
      { kind: 'alias', language: 'zh-Hant', name: '林映秋（赛岚）' },
    ],
  },
  {
    slug: 'zhou-muye',
    name: '周牧野',
    title: '财经记者',
    biography: '周牧野关注航运、电池与小生意。他的专栏“账本”每周二见报。',
    names: [
      { kind: 'printed', language: 'en', name: 'Zhou Muye' },
      { kind: 'printed', language: 'ar', name: 'تشو مويه' },
    ],
  },
  {
    slug: 'shen-zhiwei',
    name: '沈知微',
    title: '科学记者',
    biography: '沈知微本科学天文，后来发现写星星比算星星快乐。',
    names: [
      { kind: 'printed', language: 'en', name: 'Shen Zhiwei' },
      { kind: 'printed', language: 'ar', name: 'شن تشيوي' },
    ],
  },
  {
    slug: 'lu-wendi',
    name: '陆闻笛',
    title: '文化记者',
    biography: '陆闻笛写戏、写书、写老手艺人。常在后台，少在前排。',
    names: [
      { kind: 'printed', language: 'en', name: 'Lu Wendi' },
      { kind: 'printed', language: 'ar', name: 'لو وندي' },
    ],
  },
  {
    slug: 'he-yining',
    name: '何以宁',
    title: '体育记者',
    biography: '何以宁曾是省队赛艇舵手，如今坐在记者席上喊节奏。',
    names: [
      { kind: 'printed', language: 'en', name: 'He Yining' },
      { kind: 'printed', language: 'ar', name: 'خه يينينغ' },
    ],
  },
  {
    slug: 'gu-yuanfan',
    name: '顾远帆',
    title: '摄影记者',
    biography: '顾远帆用一支旧镜头拍了檀江二十年，最爱退潮后的滩涂。',
    names: [
      { kind: 'printed', language: 'en', name: 'Gu Yuanfan' },
      { kind: 'printed', language: 'ar', name: 'قو يوانفان' },
    ],
  },
  {
    slug: 'wen-ruoshui',
    name: '温若水',
    title: '网络编辑',
    biography: '温若水值早班，对错别字没有同情心。',
    names: [
      { kind: 'printed', language: 'en', name: 'Wen Ruoshui' },
      { kind: 'printed', language: 'ar', name: 'ون روشوي' },
    ],
  },
  {
    slug: 'zheng-siqi',
    name: '郑思齐',
    title: '网络编辑、译者',
    biography: '郑思齐从英文与阿拉伯文译稿，业余译诗。',
    names: [
      { kind: 'printed', language: 'en', name: 'Zheng Siqi' },
      { kind: 'printed', language: 'ar', name: 'تشنغ سيتشي' },
    ],
  },
  {
    slug: 'fang-mo',
    name: '方墨',
    title: '插画师',
    biography: '方墨为副刊画插图，也画报社楼下那只猫。',
    names: [{ kind: 'printed', language: 'en', name: 'Fang Mo' }],
  },
];
