import { pieceRules, type Rule } from './rule.ts';

const han = '\\p{Script=Han}';
const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** The house style of Chinese editions: GB/T 15834 for signs, GB/T 15835 for figures. */
export const chineseStyle: readonly Rule[] = [
  ...pieceRules('spelling', {
    报导: '报道',
    部份: '部分',
    帐号: '账号',
    帐户: '账户',
    渡假: '度假',
    截止目前: '截至目前',
    坐镇指挥部署: '坐镇指挥',
    的的: '的',
    做为: '作为',
    按装: '安装',
    必需要: '必须',
  }),
  ...pieceRules('tautology', {
    凯旋而归: '凯旋',
    亲眼目睹: '目睹',
    悬殊很大: '悬殊',
    涉及到: '涉及',
    付诸于: '付诸',
    见诸于: '见诸',
    过高的奢望: '奢望',
    '大约(\\d+)左右': '大约$1',
  }),
  ...pieceRules('plainer', { 进行了调查: '调查了', 进行了讨论: '讨论了', 予以批准: '批准' }),
  ...pieceRules('loaded', { 残废人: '残疾人', 农民工子弟: '进城务工人员子女' }),
  { reason: 'title', pattern: /(?<=同志)先生|(?<=先生)同志/gu, fix: () => '' },
  {
    reason: 'fullwidth',
    pattern: new RegExp(`(?<=[${han}”》）])[,;:?!](?!\\d|//)`, 'gu'),
    fix: ([sign]) => wide[sign] ?? sign,
  },
  {
    reason: 'fullwidth',
    pattern: new RegExp(`(?<=[${han}”》）])\\.(?=\\s|$|[${han}”])`, 'gu'),
    fix: () => '。',
  },
  {
    reason: 'fullwidth',
    pattern: new RegExp(`\\(([^()\\n]*${han}[^()\\n]*)\\)`, 'gu'),
    fix: ([, inside = '']) => `（${inside}）`,
  },
  {
    reason: 'quotes',
    pattern: new RegExp(`"([^"\\n]*${han}[^"\\n]*)"`, 'gu'),
    fix: ([, inside = '']) => `“${inside}”`,
  },
  {
    reason: 'quotes',
    pattern: /「([^」\n]*)」/gu,
    fix: ([, inside = '']) => `“${inside}”`,
  },
  { reason: 'ellipsis', pattern: /\.{3,}|。{3,}|(?<!…)…(?!…)/gu, fix: () => '……' },
  { reason: 'dash', pattern: new RegExp(`(?<=${han})(?:--|—(?!—)(?<!——))(?=${han})`, 'gu'), fix: () => '——' },
  {
    reason: 'figures',
    pattern: /[０-９]+/gu,
    fix: ([figures]) => figures.replace(/./gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  },
  { reason: 'space', pattern: new RegExp(`(?<=${han}) +(?=${han})`, 'gu'), fix: () => '' },
  { reason: 'percent', pattern: /(?<=\d)\s+%|(?<=\d)％/gu, fix: () => '%' },
  { reason: 'repeated', pattern: /([，。；：！？])\1+/gu, fix: ([, sign = '']) => sign },
  {
    reason: 'thousands',
    pattern: /(?<!\d)(\d{1,3})(?:,\d{3})+(?=[多余]?(?:人|元|名|户|吨|亩|公里))/gu,
    fix: ([figure]) => figure.replaceAll(',', ''),
  },
];
