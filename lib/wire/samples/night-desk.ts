/** Stories of papers, sites and agencies as they reach a night desk, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const nightDeskSamples: Sample[] = [
  {
    name: 'words of the page above the head',
    format: 'text',
    copy: `Languages

Home>>

Nanjing opens night school for city-wall repair craft
(Xinhua) 10:12, May 22, 2026

Students learn to mix lime mortar at a night school in Nanjing, east China's Jiangsu Province, May 20, 2026. (Photo by Shen Kexin/Xinhua)

NANJING, May 22 -- The smell of wet lime fills a classroom under the southern gate of Nanjing's Ming Dynasty city wall, where 36 students have given up their evenings to learn a trade that was close to dying out.

The night school, opened this week by the city's cultural heritage administration, teaches brick cutting, pointing and the mixing of mortar from lime, tung oil and sticky rice juice.

Applicants outnumbered the places by eleven to one, said Gu Zhenhua, head of the wall's conservation centre. "We expected retired bricklayers. We got programmers, nurses and a pastry chef," Gu said.

About 25 kilometres of the wall, first built in the 14th century, still stand. Each year some 3,000 bricks have to be replaced by hand.

Bricks with inscriptions are pictured at the conservation centre of the Nanjing city wall, May 20, 2026. (Xinhua/Fu Ying)

The course lasts 16 weeks. Graduates will be registered as volunteers and may work on the wall under the eye of a master craftsman.

(Web editors: Tian Yi, Luo Shanshan)

Photos

Spring tea harvest in full swing in Zhejiang
Giant panda twins meet the public
Related Stories
Copyright © 2026 People's Daily Online. All Rights Reserved.
`,
    expect: {
      headline: 'Nanjing opens night school for city-wall repair craft',
      standfirst: null,
      place: 'Nanjing',
      source: 'Xinhua',
      publishedAt: '2026-05-22T10:12:00+08:00',
      credits: ['web-editor: Tian Yi', 'web-editor: Luo Shanshan'],
      photos: [
        {
          caption:
            "Students learn to mix lime mortar at a night school in Nanjing, east China's Jiangsu Province, May 20, 2026.",
          credit: 'Photo by Shen Kexin/Xinhua',
          creator: 'Shen Kexin',
          agency: 'Xinhua',
        },
        {
          caption:
            'Bricks with inscriptions are pictured at the conservation centre of the Nanjing city wall, May 20, 2026.',
          credit: 'Xinhua/Fu Ying',
          creator: 'Fu Ying',
          agency: 'Xinhua',
        },
      ],
      paragraphs: 5,
      subheads: [],
      keywords: [],
      first: 'The smell of wet lime ',
      last: 'of a master craftsman.',
    },
  },
  {
    name: 'ordinal day in a dateline',
    format: 'text',
    copy: `Ras Al Khaimah nursery plants 50,000th mangrove seedling
Thu 14-05-2026 09:31 AM

RAS AL KHAIMAH, 14th May, 2026 (WAM) -- The Coastal Nursery of Ras Al Khaimah has planted its 50,000th mangrove seedling since the start of the year, bringing the area restored along the emirate's creeks to 74 hectares.

The seedlings were raised from seeds collected by pupils of 22 schools and planted with the help of drones in places that boats cannot reach.

Hessa Al Mazrui, Director of the nursery, said that the survival rate of the seedlings had reached 81 percent, compared with 58 percent in the first season, thanks to a new method of planting in biodegradable trays.

"The creeks are our first line of defence against storms, and they are the nursery of our fisheries as well," Al Mazrui said.

The programme aims to plant a further 120,000 seedlings by the end of 2027.

WAM
`,
    expect: {
      headline: 'Ras Al Khaimah nursery plants 50,000th mangrove seedling',
      standfirst: null,
      place: 'Ras al Khaimah',
      source: 'WAM',
      publishedAt: '2026-05-14T09:31:00+08:00',
      credits: [],
      photos: [],
      paragraphs: 5,
      subheads: [],
      keywords: [],
      first: 'The Coastal Nursery of',
      last: 'gs by the end of 2027.',
    },
  },
  {
    name: 'photographer named once more at the foot',
    format: 'text',
    copy: `稻田里放起“全村电影”

　　5月23日晚，湖南省桃源县枫树乡的晒谷坪上挤满了人。银幕刚挂起来，孩子们就搬着小板凳抢占了头排。
　　这是枫树乡“稻田影院”今年的第一场放映。影片由村民投票选出，放的是一部讲述返乡青年养蜂的国产片。
　　“在家刷手机，各看各的。坐到一起看，笑都笑得响些。”74岁的村民刘桂香说。
　　放映员覃道明今年61岁，年轻时挑着放映机走遍了全县。去年，他把闲置了二十多年的老机器修好，又自费买了一台数字放映机。
　　据枫树乡文化站统计，去年“稻田影院”共放映46场，观众超过1.5万人次。今年，放映点将增加到12个村。

图片说明：村民在晒谷坪上观看露天电影。（向东海摄）

文字：覃佳慧　龚俊
摄影：向东海
编辑：胡蓉
校对：莫小兰
`,
    expect: {
      headline: '稻田里放起“全村电影”',
      standfirst: null,
      place: null,
      source: null,
      publishedAt: null,
      credits: ['writer: 覃佳慧', 'writer: 龚俊', 'editor: 胡蓉', 'editor: 莫小兰'],
      photos: [
        { caption: '村民在晒谷坪上观看露天电影。', credit: '向东海摄', creator: '向东海', agency: null },
      ],
      paragraphs: 5,
      subheads: [],
      keywords: [],
      first: '5月23日晚，湖南省桃源县枫树乡的晒谷坪上挤',
      last: '1.5万人次。今年，放映点将增加到12个村。',
    },
  },
  {
    name: 'related titles that end like a paper',
    format: 'text',
    copy: `大溪豆干老街限車 商家試辦推車接駁

2026-06-08 10:05 聯合報／ 記者陳夢如／桃園即時報導

桃園市大溪區和平路老街週末常因人車爭道動彈不得，市府自本月起試辦假日限車，並由商家合力推出手推車接駁服務，替採買的民眾把豆干、木器送到停車場。

交通局統計，試辦首個週末老街行人流量增加兩成四，違規停車則減少近九成。

▲大溪老街試辦假日限車，商家以手推車接駁貨物。記者陳夢如／攝影

經營木器行的游文雄說，起初擔心沒車就沒客人，「結果客人走得慢，反而看得多」。

不過也有住戶反映，長輩就醫出入不便。交通局表示，已核發312張住戶通行證，並在兩端路口設置志工引導。

試辦期至8月底，市府將依營業額與住戶意見決定是否常態實施。

延伸閱讀
端午連假國道路況預報
桃園夏日親子景點懶人包
`,
    expect: {
      headline: '大溪豆干老街限車 商家試辦推車接駁',
      standfirst: null,
      place: '桃園',
      source: '聯合報',
      publishedAt: '2026-06-08T10:05:00+08:00',
      credits: ['writer: 陳夢如'],
      photos: [
        {
          caption: '大溪老街試辦假日限車，商家以手推車接駁貨物。',
          credit: '記者陳夢如／攝影',
          creator: '陳夢如',
          agency: null,
        },
      ],
      paragraphs: 5,
      subheads: [],
      keywords: [],
      first: '桃園市大溪區和平路老街週末常因人車爭道動彈不',
      last: '，市府將依營業額與住戶意見決定是否常態實施。',
    },
  },
  {
    name: 'Gulf dateline on a line of its own',
    format: 'text',
    copy: `متحف قطر البحري يستعيد مخطوطا نادرا عن رحلات الغوص

الدوحة في 24 مايو /قنا/

استعاد متحف قطر البحري مخطوطا نادرا يعود إلى عام 1891، يدون فيه نوخذة من مدينة الخور تفاصيل ثلاثة مواسم للغوص على اللؤلؤ.

ويقع المخطوط في 146 صفحة، ويتضمن أسماء البحارة وحسابات السفينة ومواقع المغاصات ورسوما للنجوم التي كان يهتدى بها.

وقالت الدكتورة مريم الكعبي، أمينة المخطوطات في المتحف، في تصريح لوكالة الأنباء القطرية /قنا/، إن أسرة النوخذة أهدت المخطوط إلى المتحف بعد أن ظل محفوظا في صندوق خشبي أكثر من قرن.

وأضافت أن أعمال الترميم ستستغرق عشرة أشهر، يعرض المخطوط بعدها في قاعة خاصة مع نسخة رقمية يمكن للزوار تصفحها.

/قنا/
`,
    expect: {
      headline: 'متحف قطر البحري يستعيد مخطوطا نادرا عن رحلات الغوص',
      standfirst: null,
      place: 'الدوحة',
      source: 'قنا',
      publishedAt: null,
      credits: [],
      photos: [],
      paragraphs: 4,
      subheads: [],
      keywords: [],
      first: 'استعاد متحف قطر البحري',
      last: 'ية يمكن للزوار تصفحها.',
    },
  },
  {
    name: 'initials behind the house',
    format: 'text',
    copy: `"الزراعة" توزع 40 ألف شتلة زيتون على مزارعي عجلون

07/05/2026 13:44:21

عجلون 7 أيار (بترا)- رانيا الصمادي- بدأت مديرية زراعة محافظة عجلون، الخميس، توزيع 40 ألف شتلة زيتون على 620 مزارعا تضررت بساتينهم من موجة الصقيع في كانون الثاني الماضي.

وقال مدير الزراعة المهندس حسين الخالدي، إن الشتلات من الصنف النبالي المحسن الذي يتحمل البرودة، وتكفي لإعادة زراعة نحو 2000 دونم.

وأضاف أن كل مزارع يحصل على ما بين 20 و120 شتلة بحسب مساحة الضرر المثبتة لدى المديرية، إلى جانب إرشادات عن مواعيد الري والتسميد.

وأعرب المزارع محمود القضاة، من بلدة عنجرة، عن أمله في أن تعود معصرة البلدة إلى العمل بطاقتها الكاملة في غضون خمس سنوات.

--(بترا) ر ص/أ س/ب ط
`,
    expect: {
      headline: '"الزراعة" توزع 40 ألف شتلة زيتون على مزارعي عجلون',
      standfirst: null,
      place: 'عجلون',
      source: 'بترا',
      publishedAt: '2026-05-07T13:44:21+08:00',
      credits: ['writer: رانيا الصمادي (بترا)'],
      photos: [],
      paragraphs: 4,
      subheads: [],
      keywords: [],
      first: 'بدأت مديرية زراعة محاف',
      last: 'ملة في غضون خمس سنوات.',
    },
  },
];
