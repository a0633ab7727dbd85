import type { Chinese } from '../catalogue.ts';
import type { editionsEn } from './editions.en.ts';

export const editionsZh: Chinese<typeof editionsEn> = {
  translations: {
    title: '其他版本',
    lead: '读者可从一个版本转到另一个版本。',
    placeholder: '查找同一篇稿件',
    linked: '已关联。',
    unlinked: '已取消关联。',
  },
  banner: {
    title: '突发新闻条',
    lead: '在该版本每一页的页首显示一行，到时自动撤下。',
    text: '突发内容',
    textHint: '最多{count}个字符。',
    story: '指向的稿件',
    noStory: '无：只显示这一行',
    endsAt: '结束时间',
    endsAtHint: '时区：{zone}。',
    set: '开始显示',
    change: '修改',
    clear: '撤下',
    showing: '正在每一页显示，至{time}',
    notShowing: '当前没有显示',
    isSet: '已在每一页显示。',
    isCleared: '已撤下。',
  },
};
