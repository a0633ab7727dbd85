import type { Chinese } from '../catalogue.ts';
import type { peopleDeskEn } from './people-desk.en.ts';

export const peopleDeskZh: Chinese<typeof peopleDeskEn> = {
  state: '状态',
  stateHint: '身份保密者不会在任何地方出现姓名：页面、订阅源和搜索中都没有。',
  states: { active: '在职', former: '已离开', withheld: '身份保密' },
  familyName: '姓',
  familyNameHint: '姓名中的姓，不论写在前还是在后：如 Mo Jingxi 中的“Mo”。',
  otherNames: '其他名字',
  otherNamesHint: '法定姓名只在采编系统内部可见。笔名和曾用名可被搜索到，署名指定时也可刊出。',
  addOtherName: '添加其他名字',
  otherName: '名字',
  kind: '名字类别',
  kinds: { legal: '法定姓名', pen: '笔名', former: '曾用名' },
  since: '自',
  until: '至',
  sinceLabel: '开始使用：年、月或日',
  untilLabel: '停止使用：年、月或日',
  reasons: {
    same: '名字相同',
    order: '字词相同，次序不同',
    script: '同一名字的另一种文字写法',
    disguise: '用了形似的字母',
    spelling: '拼写或读音相近',
  },
};
