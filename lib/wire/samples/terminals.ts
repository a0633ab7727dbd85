/** Stories as terminals and sites of agencies show them, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const terminalSamples: Sample[] = [
  {
    name: 'ap one of two',
    format: 'text',
    copy: `Ferry with 62 aboard runs aground off Maine island; all taken off safely

1 of 2 | Passengers wait on the town pier at Stonefield Island, Maine, after being taken off a grounded ferry on Tuesday, Sept. 5, 2023. (AP Photo/Robert Haldane)

BY DANA WHITCOMB AND LUIS ORTEGA
Updated 3:14 PM EDT, September 5, 2023
Share

PORTLAND, Maine (AP) — A passenger ferry carrying 62 people ran aground in thick fog off the coast of Maine on Tuesday, and everyone on board was taken off safely by lobster boats and the Coast Guard.

The Island Queen struck a ledge about 7:40 a.m. as it made its regular morning run to Stonefield Island, the Coast Guard said. No injuries were reported.

“You could not see the bow from the wheelhouse,” said Harbor Master Ellen Pruitt, whose office took the first radio call. “The lobstermen were there before anybody asked them.”

The 85-foot vessel was taking on a small amount of water but its pumps were keeping up, according to Petty Officer James Tolland. A tug was expected to try to pull it free at high tide.

Ferry service to the island was suspended and was expected to resume Thursday with a substitute boat.

___

Whitcomb reported from Stonefield Island, Maine. Associated Press writer Karen Sudbury in Augusta, Maine, contributed to this report.
`,
    expect: {
      headline: 'Ferry with 62 aboard runs aground off Maine island; all taken off safely',
      standfirst: null,
      place: 'Portland, Maine',
      source: 'AP',
      publishedAt: '2023-09-05T15:14:00-04:00',
      credits: [
        'writer: Dana Whitcomb',
        'writer: Luis Ortega',
        'contributor: Karen Sudbury (Associated Press)',
      ],
      photos: [
        {
          caption:
            'Passengers wait on the town pier at Stonefield Island, Maine, after being taken off a grounded ferry on Tuesday, Sept. 5, 2023.',
          credit: 'AP Photo/Robert Haldane',
          creator: 'Robert Haldane',
          agency: 'AP',
        },
      ],
      paragraphs: 5,
      first: 'A passenger ferry ca',
      last: 'substitute boat.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'reuters update with bullets',
    format: 'text',
    copy: `17-Oct-2023 14:08:22

UPDATE 1-Kenya's Mombasa port reopens two berths after crane collapse

KENYA-PORT/ (UPDATE 1, PIX, TV)

* Two of five container berths back in use
* Full capacity not expected before November
* Shippers warn of delays for Uganda, Rwanda cargo

(Adds shippers' comment in paragraphs 4-5, background)

By Grace Wanjohi and Peter Mutua

NAIROBI, Oct 17 (Reuters) - Kenya's main port of Mombasa reopened two of its five container berths on Tuesday, three days after a ship-to-shore crane toppled onto the quay and blocked traffic, the port authority said.

The collapse killed one worker and injured four others, and halted most container handling at East Africa's busiest port, the gateway for imports to Uganda, Rwanda and South Sudan.

"We expect to work at 40% of normal capacity this week," the Kenya Ports Authority said in a statement. "Full capacity will be restored in the first half of November."

UGANDA-BOUND CARGO DELAYED

A regional shippers' group said at least 3,100 containers bound for inland countries had been held up, and that some of its members were weighing diversions to Dar es Salaam in Tanzania.

"Each day costs our members about $1.2 million," said its chairman, Josphat Kerio.

Investigators are looking at whether strong winds or a fault in the crane's rail brakes caused the accident.

(Reporting by Grace Wanjohi in Nairobi and Peter Mutua in Mombasa; Additional reporting by Elias Okello in Kampala; Writing by Anna Fairley; Editing by Mark Dunmore and Susan Leigh)

((nairobi.newsroom@example.com; +254 20 555 0134))

Keywords: KENYA PORT/ (UPDATE 1, PIX, TV)
`,
    expect: {
      headline: "Kenya's Mombasa port reopens two berths after crane collapse",
      standfirst: null,
      place: 'Nairobi',
      source: 'Reuters',
      publishedAt: '2023-10-17T14:08:22+08:00',
      credits: [
        'writer: Grace Wanjohi',
        'writer: Peter Mutua',
        'additional-reporting: Elias Okello',
        'contributor: Anna Fairley',
        'editor: Mark Dunmore',
        'editor: Susan Leigh',
      ],
      paragraphs: 6,
      first: "Kenya's main port of",
      last: 'ed the accident.',
      subheads: ['UGANDA-BOUND CARGO DELAYED'],
    },
  },
  {
    name: 'afp subhead in dashes',
    format: 'text',
    copy: `Peru-volcano-evacuation,lead

Peru evacuates villages as southern volcano rumbles
By Marie LEFORT with Jorge QUISPE in Arequipa

Lima, Nov 14, 2023 (AFP) - Peruvian authorities on Tuesday evacuated some 2,300 people from villages on the slopes of a volcano in the country's south after it hurled ash five kilometers (three miles) into the sky.
   The order covers six farming hamlets within 12 kilometers of the crater, civil defense chief Raul Mendoza told reporters.
   "We are not going to wait for the worst before acting," he said.
   - 'My animals are up there' -
   Columns of trucks carrying mattresses, gas stoves and sheep snaked down the only paved road to the valley on Tuesday morning, an AFP reporter saw.
   "My animals are up there, and nobody will tell me when I can go back," said Eusebia Huanca, a 64-year-old alpaca herder.
   Ash has closed the regional airport and forced 48 schools to suspend classes.
   The volcano last erupted in 2013.
   jq-mlf/dga/bgs

© Agence France-Presse
`,
    expect: {
      headline: 'Peru evacuates villages as southern volcano rumbles',
      standfirst: null,
      place: 'Lima',
      source: 'AFP',
      publishedAt: '2023-11-14T00:00:00+08:00',
      credits: ['writer: Marie Lefort', 'writer: Jorge Quispe'],
      photos: [],
      paragraphs: 7,
      first: 'Peruvian authorities',
      last: 'erupted in 2013.',
      subheads: ["'My animals are up there'"],
      keywords: [],
    },
  },
  {
    name: 'place glued by a hyphen',
    format: 'text',
    copy: `Home>>
Ice festival builders start stockpiling river ice early
By TIAN XUEFEI and LI HONGYANG (China Daily) 13:50, December 05, 2023

Workers cut ice from the frozen Songhua River in Harbin, Heilongjiang province, on Monday. [Photo/Xinhua]

HARBIN-More than 300 workers began cutting ice from the Songhua River on Monday, a week earlier than last year, as the capital of Heilongjiang province prepares for what it says will be its largest winter festival yet.

The blocks, each weighing about 700 kilograms, will be used to build the 810,000-square-meter park, which is due to open in late December.

"The ice is 28 centimeters thick and very clear this year," said Jiang Wenhai, who has led a cutting crew for 12 winters.

The festival drew more than 1.5 million visitors in its last full season before the pandemic, according to the city's tourism bureau.

Hotels near the park are already 70 percent booked for the New Year holiday, it said.

(Web editor: Chang Sha, Liang Jun)

Photos

Related Stories
Harbin opens new ski bus line
Snow sculptures take shape in park

Copyright © 2023 People's Daily Online. All Rights Reserved.
`,
    expect: {
      headline: 'Ice festival builders start stockpiling river ice early',
      standfirst: null,
      place: 'Harbin',
      source: 'China Daily',
      publishedAt: '2023-12-05T13:50:00+08:00',
      credits: [
        'writer: Tian Xuefei (China Daily)',
        'writer: Li Hongyang (China Daily)',
        'web-editor: Chang Sha',
        'web-editor: Liang Jun',
      ],
      photos: [
        {
          caption:
            'Workers cut ice from the frozen Songhua River in Harbin, Heilongjiang province, on Monday.',
          credit: 'Photo/Xinhua',
          creator: null,
          agency: 'Xinhua',
        },
      ],
      paragraphs: 5,
      first: 'More than 300 worker',
      last: 'oliday, it said.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'captions printed twice',
    format: 'text',
    copy: `Science
Fossil of giant salamander found in central China
Updated 19:55, 22-Sep-2023
CGTN
Share

An artist's reconstruction of the fossil salamander found in Henan Province, central China. /IVPP
An artist's reconstruction of the fossil salamander found in Henan Province, central China. /IVPP

Scientists have found the remains of a giant salamander that lived about 160 million years ago in central China's Henan Province, the earliest known member of its family.

The fossil, 1.4 meters long, was dug out of a roadside cutting last year by a team from the Chinese Academy of Sciences. The findings were published on Thursday.

The fossil site in Henan Province, central China, April 11, 2022. /CFP
The fossil site in Henan Province, central China, April 11, 2022. /CFP

"It pushes the family back by some 20 million years," said Gao Keqin, lead author of the paper.

The animal's broad skull suggests that it fed by sucking in prey, as its living relatives still do.

Two more skeletons from the same layer are still being cleaned.

(With input from Xinhua; cover image by Yu Peng)

Search Trends
`,
    expect: {
      headline: 'Fossil of giant salamander found in central China',
      standfirst: null,
      place: null,
      source: 'CGTN',
      publishedAt: '2023-09-22T19:55:00+08:00',
      credits: ['contributor: – (Xinhua)', 'photographer: Yu Peng'],
      photos: [
        {
          caption:
            "An artist's reconstruction of the fossil salamander found in Henan Province, central China.",
          credit: 'IVPP',
          creator: null,
          agency: 'IVPP',
        },
        {
          caption: 'The fossil site in Henan Province, central China, April 11, 2022.',
          credit: 'CFP',
          creator: null,
          agency: 'CFP',
        },
      ],
      paragraphs: 5,
      first: 'Scientists have foun',
      last: 'l being cleaned.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'bbc topics below',
    format: 'text',
    copy: `Flood-hit Welsh village gets its bridge back after 18 months

    Published
    14 March 2024

Share

Image source, Huw Pritchard
Image caption,
The new bridge carried its first cars on Thursday morning

By Carys Bevan
BBC News, Ceredigion

A village cut in two by floods has been joined up again after 18 months, with the opening of a £2.3m bridge.

Residents of Llanfair Isaf in Ceredigion had faced a 14-mile (22km) detour to reach the school and the surgery since the old stone bridge was washed away in September 2022.

"I cried, I don't mind saying," said Megan Parry, 78, who was the first to walk across.

"My sister lives on the other side and I've been waving at her."

Ceredigion council said the new structure stood 1.5m higher than the one it replaced.

'Not before time'

Local councillor Ifan Rees said the work was "not before time" and called for a review of how long it took to agree the funding.

Image source, Getty Images
Image caption,
The old bridge, pictured in 2019, was built in 1796

The Welsh government said it had paid 90% of the cost and had acted as soon as the plans were in place.

Related Topics

    Llanfair Isaf
    Flooding
    Ceredigion council

More on this story

    Storm victims still out of their homes
    Published
    2 February

Related Internet Links

    Ceredigion council

The BBC is not responsible for the content of external sites.
`,
    expect: {
      headline: 'Flood-hit Welsh village gets its bridge back after 18 months',
      standfirst: null,
      place: 'Ceredigion',
      source: 'BBC News',
      publishedAt: '2024-03-14T00:00:00+08:00',
      credits: ['writer: Carys Bevan (BBC News)'],
      photos: [
        {
          caption: 'The new bridge carried its first cars on Thursday morning',
          credit: 'Huw Pritchard',
          creator: 'Huw Pritchard',
          agency: null,
        },
        {
          caption: 'The old bridge, pictured in 2019, was built in 1796',
          credit: 'Getty Images',
          creator: null,
          agency: 'Getty Images',
        },
      ],
      paragraphs: 7,
      first: 'A village cut in two',
      last: 's were in place.',
      subheads: ["'Not before time'"],
      keywords: ['Llanfair Isaf', 'Flooding', 'Ceredigion council'],
    },
  },
  {
    name: 'pti state in brackets',
    format: 'text',
    copy: `Kerala houseboat operators told to fit sewage tanks by June

PTI | Alappuzha | Updated: 08-01-2024 18:27 IST | Created: 08-01-2024 18:22 IST
Country: India

Alappuzha (Ker), Jan 8 (PTI) The Kerala tourism department on Monday asked all houseboat operators on the Vembanad lake to fit sealed sewage tanks by June 30 or lose their licences.

Officials said only 412 of the 1,087 registered houseboats had working tanks when they were inspected in December.

"The lake cannot be the drain of an industry that lives off its beauty," Tourism Director P B Nandakumar said here.

Operators will get a subsidy of Rs 75,000 each, he said, adding that two pumping stations would be opened at Punnamada and Kainakary.

The houseboat owners' association sought time till the end of the monsoon. PTI TGB ROH KJ

(This story has not been edited by Devdiscourse staff and is auto-generated from a syndicated feed.)

READ MORE ON: Kerala Alappuzha Vembanad
`,
    expect: {
      headline: 'Kerala houseboat operators told to fit sewage tanks by June',
      standfirst: null,
      place: 'Alappuzha',
      source: 'PTI',
      publishedAt: '2024-01-08T18:22:00+05:30',
      credits: [],
      photos: [],
      paragraphs: 5,
      first: 'The Kerala tourism d',
      last: ' of the monsoon.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'yonhap lead',
    format: 'text',
    copy: `(LEAD) Seoul to open 24-hour libraries in three subway stations	

All News	17:38 November 23, 2023

(ATTN: UPDATES with mayor's remarks in paras 3-4; ADDS photo)

By Kim Soo-min

	SEOUL, Nov. 23 (Yonhap) -- The Seoul city government said Thursday it will open unmanned libraries that run around the clock in three subway stations next spring.

	The libraries will be set up in Euljiro 4-ga, Sadang and Nowon stations, each holding some 3,000 books and 40 seats, it said.

	"Many people finish work after libraries close," Vice Mayor Park Jin-ho said in a press briefing.	He said entry will be by a mobile card.

	The city plans to raise the number to 12 by 2026 if the pilot goes well.

	This computer-generated image, provided by the Seoul city government on Nov. 23, 2023, shows an unmanned library at Sadang Station. (PHOTO NOT FOR SALE) (Yonhap)

	The project is to cost 2.1 billion won (US$1.6 million).

soomin@example.co.kr
(END)
`,
    expect: {
      headline: 'Seoul to open 24-hour libraries in three subway stations',
      standfirst: null,
      place: 'Seoul',
      source: 'Yonhap',
      publishedAt: '2023-11-23T17:38:00+08:00',
      credits: ['writer: Kim Soo-min'],
      paragraphs: 5,
      first: 'The Seoul city gover',
      last: 'US$1.6 million).',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'press release',
    format: 'text',
    copy: `FOR IMMEDIATE RELEASE

Contact:
Rebecca Stone
Director of Communications, Northwater Energy
press@northwater.example
+1 (555) 010-0199

Northwater Energy Opens Nation's Largest Lake-Source Cooling Plant

New plant will cool 94 downtown buildings and cut summer power demand by 30 megawatts

MILWAUKEE, June 4, 2024 /PRNewswire/ -- Northwater Energy today opened a plant that uses cold water from the bottom of Lake Michigan to cool 94 buildings in downtown Milwaukee, the largest of its kind in the United States.

The $148 million plant draws water at 41 degrees Fahrenheit from a depth of 230 feet and returns it to the lake after passing it through heat exchangers.

"Our customers will see lower bills this summer, and the grid will see a lower peak," said Thomas Aldana, chief executive officer of Northwater Energy.

Construction began in March 2021 and employed 640 people. The company expects to connect a further 20 buildings by the end of 2025.

About Northwater Energy
Northwater Energy provides district heating and cooling in four Midwestern states. For more information, visit www.northwater.example.

SOURCE Northwater Energy

###
`,
    expect: {
      headline: "Northwater Energy Opens Nation's Largest Lake-Source Cooling Plant",
      standfirst: 'New plant will cool 94 downtown buildings and cut summer power demand by 30 megawatts',
      place: 'Milwaukee',
      source: 'Northwater Energy',
      publishedAt: '2024-06-04T00:00:00+08:00',
      credits: [],
      photos: [],
      paragraphs: 4,
      first: 'Northwater Energy to',
      last: 'the end of 2025.',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'anadolu bold place',
    format: 'html',
    copy: `<h1>Türkiye restores 1,700-year-old mosaic floor in Hatay after quakes</h1>
<h4>Conservators spent 9 months lifting and re-laying 212-square-meter floor cracked in twin earthquakes</h4>
<div class="detay-author"><b>Burcu Yalinkaya</b>&nbsp;&nbsp;|<span class="tarih">06.12.2023 - Update : 06.12.2023</span></div>
<div class="share-icons"><a href="#">Facebook</a> <a href="#">X</a> <a href="#">Copy Link</a></div>
<img src="https://cdn.example/aa.jpg" alt="Türkiye restores mosaic">
<div class="detay-icerik">
<p><strong>HATAY, Türkiye</strong></p>
<p>A 1,700-year-old mosaic floor damaged in last February’s earthquakes has been restored and put back on display in the southern Turkish province of Hatay.</p>
<p>The floor, which shows the four seasons as women carrying fruit, had cracked along two lines when the walls of its shelter fell, said museum director Ayse Erkol.</p>
<p>“We numbered every stone, more than 400,000 of them,” Erkol told Anadolu.</p>
<p><strong>Visitors return</strong></p>
<p>Around 900 people came on the first day, most of them from the city, she added.</p>
<p>The twin earthquakes on Feb. 6 killed more than 53,000 people in Türkiye.</p>
<p><em>*Writing by Seda Korhan</em></p>
</div>
<div class="detay-altbilgi">Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form. <a href="#">Please contact us for subscription options.</a></div>
<div class="etiketler">Related topics <a href="#">Hatay</a> <a href="#">mosaic</a> <a href="#">earthquake</a></div>
`,
    expect: {
      headline: 'Türkiye restores 1,700-year-old mosaic floor in Hatay after quakes',
      standfirst:
        'Conservators spent 9 months lifting and re-laying 212-square-meter floor cracked in twin earthquakes',
      place: 'Hatay, Türkiye',
      publishedAt: '2023-12-06T00:00:00+08:00',
      credits: ['writer: Burcu Yalinkaya', 'contributor: Seda Korhan'],
      photos: [{ caption: null, credit: null, creator: null, agency: null }],
      paragraphs: 5,
      first: 'A 1,700-year-old mos',
      last: 'ople in Türkiye.',
      subheads: ['Visitors return'],
      keywords: ['Hatay', 'mosaic', 'earthquake'],
    },
  },
  {
    name: 'kyodo',
    format: 'text',
    copy: `知床の流氷、観測史上最も遅い接岸
船会社「砕氷船の予約取り消し相次ぐ」

2024年3月2日 18時05分

　【網走共同】北海道網走市の網走地方気象台は２日、流氷が接岸する「流氷接岸初日」を発表した。平年より29日遅く、1959年の統計開始以来最も遅い。

　気象台によると、２月に南寄りの風が続き、流氷が沖合に押し戻されたことが要因とみられる。

　観光砕氷船の運航会社は「２月だけで約3400人分の予約が取り消された」としており、地元の宿泊業者からは支援を求める声が上がる。

　接岸した流氷＝２日午前、北海道網走市（共同通信社ヘリから）

　気象台の担当者は「来週にかけて再び沖へ離れる可能性がある」と話した。

（田中美咲、佐藤 健一）

無断転載・複製を禁じます
`,
    expect: {
      headline: '知床の流氷、観測史上最も遅い接岸',
      standfirst: '船会社「砕氷船の予約取り消し相次ぐ」',
      place: '網走',
      source: '共同',
      publishedAt: '2024-03-02T18:05:00+08:00',
      credits: ['writer: 田中美咲', 'writer: 佐藤 健一'],
      photos: [
        {
          caption: '接岸した流氷＝２日午前、北海道網走市',
          credit: '共同通信社ヘリから',
          creator: null,
          agency: '共同通信社',
        },
      ],
      paragraphs: 4,
      first: '北海道網走市の網走地方気象台は２日、流氷',
      last: 'へ離れる可能性がある」と話した。',
      subheads: [],
      keywords: [],
    },
  },
  {
    name: 'tass correspondent',
    format: 'text',
    copy: `23 МАЯ, 11:02

В Мурманске спустили на воду плавучую лабораторию для изучения морского льда
Судно сможет дрейфовать во льдах до 18 месяцев

© Лев Федосеев/ТАСС

МУРМАНСК, 23 мая. /Корр. ТАСС Ирина Соболева/. Плавучую лабораторию для изучения морского льда спустили на воду в четверг в Мурманске, сообщила пресс-служба института - заказчика судна.

"Лаборатория рассчитана на 34 человека и сможет дрейфовать вместе со льдом до 18 месяцев без дозаправки", - говорится в сообщении.

По словам руководителя экспедиции Андрея Кольцова, первый выход намечен на сентябрь.

О судне

Длина судна составляет 62 м, корпус усилен до толщины 40 мм. На борту размещены семь лабораторий и посадочная площадка для вертолета.

Строительство заняло три года.

Теги
Мурманск
Арктика

Подписывайтесь на наш канал в Telegram
`,
    expect: {
      headline: 'В Мурманске спустили на воду плавучую лабораторию для изучения морского льда',
      standfirst: 'Судно сможет дрейфовать во льдах до 18 месяцев',
      place: 'Мурманск',
      source: 'ТАСС',
      publishedAt: null,
      credits: ['writer: Ирина Соболева (ТАСС)'],
      photos: [{ caption: null, credit: 'Лев Федосеев/ТАСС', creator: 'Лев Федосеев', agency: 'ТАСС' }],
      paragraphs: 5,
      first: 'Плавучую лабораторию',
      last: 'заняло три года.',
      subheads: ['О судне'],
      keywords: ['Мурманск', 'Арктика'],
    },
  },
];
