import type { Chinese } from '../catalogue.ts';
import type { agencyTermsEn } from './agency-terms.en.ts';

export const agencyTermsZh: Chinese<typeof agencyTermsEn> = {
  title: '使用规则',
  creditAs: '须署名为',
  creditAsHint: '未刊出时会提醒编辑。留空则署机构名即可。',
  licensedUntil: '授权截止',
  licensedUntilHint: '其内容可新刊登的最后一天。留空则不设期限。',
  maySyndicate: '可再分发',
  maySyndicateHint: '若不可，其稿件和图片不进入订阅源和导出。',
  isDesk: '本社部门',
  isDeskHint: '多人合作的稿件署部门名：如“本报编辑部”。',
  desk: '部门',
  kept: '不可再分发',
  until: '授权至{day}',
  merge: '与另一机构合并…',
  mergeTitle: '合并{name}',
  pick: '哪一个是同一机构？',
  rules: '署名 {credit} · {licence} · {passing}',
  nothingRunsOut: '不设期限',
  done: '{name}已合并为一个机构，转移了{count}处署名。',
};
