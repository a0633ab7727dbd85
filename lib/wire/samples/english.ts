import type { Sample } from './sample.ts';

export const englishSamples: Sample[] = [
  {
    name: 'site with agency and time line',
    format: 'text',
    copy: `Terraced valley turns snow melt into spring harvest
(Xinhua) 13:50, September 05, 2023

This aerial photo taken on Sept. 3, 2023 shows terraced fields in Lushan Township, north China's Heshan Province. (Xinhua/Ma Qing)

HESHAN, Sept. 5 (Xinhua) -- Farmers in the terraced valley of Lushan have brought in an early barley harvest after a winter of record snow, local authorities said on Tuesday.

The township counted 412 hectares of barley this year, up 18 percent from 2022.

"We kept the melt water in 60 small ponds," said Yang Tie, head of the township's irrigation team.

A farmer carries barley in Lushan Township, north China's Heshan Province, Sept. 3, 2023. (Xinhua/Ma Qing)

Children play beside a pond in Lushan Township, north China's Heshan Province, Sept. 2, 2023. (Photo by Luo Yan/Xinhua)

(Web editor: Zhong Wenxing, Liang Jun)

Photos

Related Stories
Farmers test drones in the hills
New bridge opens to traffic

Copyright © 2023 Heshan Online. All Rights Reserved.`,
    expect: {
      headline: 'Terraced valley turns snow melt into spring harvest',
      kicker: null,
      standfirst: null,
      publishedAt: '2023-09-05T13:50:00+08:00',
      place: 'Heshan',
      writers: [],
      source: 'Xinhua',
      photos: [
        {
          caption:
            "This aerial photo taken on Sept. 3, 2023 shows terraced fields in Lushan Township, north China's Heshan Province.",
          credit: 'Xinhua/Ma Qing',
          creator: 'Ma Qing',
          agency: 'Xinhua',
        },
        {
          caption:
            "A farmer carries barley in Lushan Township, north China's Heshan Province, Sept. 3, 2023.",
          credit: 'Xinhua/Ma Qing',
          creator: 'Ma Qing',
          agency: 'Xinhua',
        },
        {
          caption:
            "Children play beside a pond in Lushan Township, north China's Heshan Province, Sept. 2, 2023.",
          credit: 'Photo by Luo Yan/Xinhua',
          creator: 'Luo Yan',
          agency: 'Xinhua',
        },
      ],
      paragraphs: 3,
      first: 'Farmers in the terraced valley',
      webEditors: ['Zhong Wenxing', 'Liang Jun'],
      copyright: 'Copyright © 2023 Heshan Online. All Rights Reserved.',
      language: 'en',
      bodyLacks: ['Related', 'drones', 'Photos', 'bridge'],
    },
  },
  {
    name: 'daily with byline in brackets',
    format: 'text',
    copy: `Island clinic sees its first winter with a doctor
By MO JINGXI (China Daily)
13:50, September 05, 2023

Villagers wait outside the clinic on Daxi Island. [Photo/Xinhua]

For the first time in eleven years, the 340 people of Daxi Island will not have to cross the strait to see a doctor this winter.

Dr Qiu Lin, 29, moved into the two rooms above the clinic in August, under a county program that pays young physicians a housing allowance.

The clinic handled 97 visits in its first week, she said.`,
    expect: {
      headline: 'Island clinic sees its first winter with a doctor',
      publishedAt: '2023-09-05T13:50:00+08:00',
      writers: ['Mo Jingxi'],
      writerAgency: 'China Daily',
      source: 'China Daily',
      photos: [
        {
          caption: 'Villagers wait outside the clinic on Daxi Island.',
          credit: 'Photo/Xinhua',
          creator: null,
          agency: 'Xinhua',
        },
      ],
      paragraphs: 3,
      first: 'For the first time',
    },
  },
  {
    name: 'daily web pipe line, two places, domain',
    format: 'text',
    copy: `Home / China / Society

Night buses bring orchestra to the suburbs
By LI XIANG in Beijing and CHEN MEILING in Tianwu | chinadaily.com.cn | Updated: 2026-01-09 09:12
Share - WeChat

A cellist plays aboard bus No 41 in Tianwu on Thursday night. ZHU XINGXIN / CHINA DAILY

The last bus of line 41 leaves the depot at 11:20 pm with eleven passengers, four music stands and a cello.

It is the third week of an experiment that sends members of the city orchestra out along routes where concert halls are rare.

Editor's picks? Not quite: the players choose the music by show of hands.

Wang Ru contributed to this story.

Contact the writers at lixiang@daily.example

Most Viewed in 24 Hours
Top
BACK TO THE TOP
English
Copyright 1994 - 2026. All rights reserved.`,
    expect: {
      headline: 'Night buses bring orchestra to the suburbs',
      publishedAt: '2026-01-09T09:12:00+08:00',
      writers: ['Li Xiang', 'Chen Meiling'],
      writerAgency: 'chinadaily.com.cn',
      source: 'chinadaily.com.cn',
      place: 'Beijing',
      photos: [
        {
          caption: 'A cellist plays aboard bus No 41 in Tianwu on Thursday night.',
          credit: 'ZHU XINGXIN / CHINA DAILY',
          creator: 'Zhu Xingxin',
          agency: 'China Daily',
        },
      ],
      paragraphs: 3,
      contributors: ['Wang Ru'],
      bodyLacks: ['WeChat', 'BACK TO', 'Most Viewed', 'Contact'],
    },
  },
  {
    name: 'agency wire with writer line',
    format: 'text',
    copy: `Feature: Lighthouse keepers' logbooks help map a warming sea
Source: Xinhua
Editor: huaxia
2026-02-11 10:05:15

by Xinhua writers Han Mo, Luo Jun

PORT ELMSA, Feb. 11 (Xinhua) -- For 96 years the keepers of Elmsa Point lowered a brass thermometer into the sea every morning at six.

Their logbooks, 31 of them, are now being read line by line by volunteers.

"It is the longest record on this coast," said marine scientist Ana Duarte.

The first results will be published in May. Enditem`,
    expect: {
      headline: "Feature: Lighthouse keepers' logbooks help map a warming sea",
      publishedAt: '2026-02-11T10:05:15+08:00',
      place: 'Port Elmsa',
      writers: ['Han Mo', 'Luo Jun'],
      writerAgency: 'Xinhua',
      source: 'Xinhua',
      editors: ['Huaxia'],
      paragraphs: 4,
      first: 'For 96 years',
      last: 'published in May.',
    },
  },
  {
    name: 'Reuters style',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/London' },
    copy: `Ferry operator Norvik to cut a fifth of routes, blames fuel
By Clara Whitcombe and Jonas Reuter
March 3, 2026 4:17 PM GMT

OSLUND, March 3 (Reuters) - Ferry operator Norvik will cut one in five of its routes from April as fuel costs climb, the company said on Tuesday.

Shares in the firm fell 6.2% in early trading.

"We have run out of other levers," Chief Executive Maren Holt told reporters.

Unions said they would seek talks this week.

Reporting by Clara Whitcombe in Oslund and Jonas Reuter in London; Additional reporting by Pia Lund; Editing by Tom Abrams and Sue O'Dell

Our Standards: The Thomson Reuters Trust Principles., opens new tab`,
    expect: {
      headline: 'Ferry operator Norvik to cut a fifth of routes, blames fuel',
      publishedAt: '2026-03-03T16:17:00+00:00',
      place: 'Oslund',
      writers: ['Clara Whitcombe', 'Jonas Reuter'],
      source: 'Reuters',
      additionalReporting: ['Pia Lund'],
      editors: ['Tom Abrams', "Sue O'Dell"],
      paragraphs: 4,
      last: 'talks this week.',
    },
  },
  {
    name: 'AP style',
    format: 'text',
    edition: { language: 'en', timeZone: 'America/New_York' },
    copy: `Town votes to keep its only bookshop by buying it

By JANE DOE and LUIS DE LA CRUZ
Associated Press

Updated 1:50 PM EDT, September 5, 2025

HARLOW FALLS, Vt. (AP) — Residents of Harlow Falls raised their hands on Thursday night to buy the town's last bookshop.

The vote was 212 to 9.

___

Associated Press writer Kim Osei in Montpelier contributed to this report.`,
    expect: {
      headline: 'Town votes to keep its only bookshop by buying it',
      publishedAt: '2025-09-05T13:50:00-04:00',
      place: 'Harlow Falls, Vt.',
      writers: ['Jane Doe', 'Luis de la Cruz'],
      source: 'Associated Press',
      contributors: ['Kim Osei'],
      paragraphs: 2,
      bodyLacks: ['___', 'contributed'],
    },
  },
  {
    name: 'AFP style',
    format: 'text',
    edition: { language: 'en', timeZone: 'Europe/Paris' },
    copy: `Alpine village votes out its cars

Valmorin (AFP) – The 1,100 residents of Valmorin will have to leave their cars at the foot of the mountain from July after a referendum on Sunday.

Issued on: 07/06/2026 - 19:12

Nearly 58 percent voted for the ban, the mayor's office said.

"The children asked for it," mayor Odile Perrin told AFP.

A free cable car will run until midnight.

op/jm/rl

© 2026 AFP`,
    expect: {
      headline: 'Alpine village votes out its cars',
      place: 'Valmorin',
      source: 'AFP',
      publishedAt: '2026-06-07T19:12:00+02:00',
      paragraphs: 4,
      copyright: '© 2026 AFP',
      bodyLacks: ['op/jm/rl', 'Issued'],
      last: 'until midnight.',
    },
  },
  {
    name: 'broadcaster site',
    format: 'text',
    edition: { language: 'en-GB', timeZone: 'Europe/London' },
    copy: `Harbour seals return to river after 40 years
14 May 2026, 10:31 BST

Ellie Marsh
BBC News, Tavering

Image source, Tavering Wildlife Trust
Image caption, Two of the seals were seen near the old power station

Harbour seals have been recorded breeding in the River Taver for the first time in four decades.

The wildlife trust said it had counted nine pups since March.

What happens next?

Boat owners are being asked to keep their distance until September.

"They need quiet more than anything," said warden Rob Eames.

Related stories
Otters seen in town centre
Related topics
Wildlife`,
    expect: {
      headline: 'Harbour seals return to river after 40 years',
      publishedAt: '2026-05-14T10:31:00+01:00',
      writers: ['Ellie Marsh'],
      source: 'BBC News',
      place: 'Tavering',
      photos: [
        {
          caption: 'Two of the seals were seen near the old power station',
          credit: 'Tavering Wildlife Trust',
          creator: null,
          agency: 'Tavering Wildlife Trust',
        },
      ],
      paragraphs: 4,
      subheads: ['What happens next?'],
      bodyLacks: ['Otters', 'Related'],
    },
  },
  {
    name: 'broadsheet with standfirst before names',
    format: 'text',
    edition: { language: 'en-GB', timeZone: 'Europe/London' },
    copy: `Museums

‘We wanted it to smell of rope’: inside the museum built by dockers

A new museum in Port Lyle hands the keys to the people whose work it shows. It opens on Saturday after nine years.

Nadia Kerr and Tom Fielding in Port Lyle
Tue 5 May 2026 13.50 BST

The first thing visitors notice is the smell. Coils of tarred hemp hang from the ceiling of the entrance hall, and nobody has tried to make them look pretty.

“That was deliberate,” says Des Moran, who loaded ships here for 31 years.

The museum cost £4.1m, a third of it raised in coins.

 This article was amended on 6 May 2026 to correct the name of the architect.`,
    expect: {
      headline: '‘We wanted it to smell of rope’: inside the museum built by dockers',
      kicker: 'Museums',
      standfirst:
        'A new museum in Port Lyle hands the keys to the people whose work it shows. It opens on Saturday after nine years.',
      publishedAt: '2026-05-05T13:50:00+01:00',
      writers: ['Nadia Kerr', 'Tom Fielding'],
      place: 'Port Lyle',
      first: 'The first thing visitors notice',
    },
  },
  {
    name: 'hard-wrapped copy with bullets',
    format: 'text',
    copy: `Harbour board approves electric tug fleet

By Nora van der BERG, Staff Reporter

QINGYU - The harbour board voted on Monday to replace its six diesel
tugs with electric boats by 2029, ending a debate that has divided
the town for two years.

The first two boats, built in Yunze, will arrive next spring and are
expected to save 1,900 tonnes of fuel a year, the board said in a
statement.

What changes
------------
- two electric tugs from spring 2027
- charging points at piers 3 and 9
- retraining for 44 crew members

Captain Ines Moreau, who has worked the harbour since 1998, said
she would miss the noise "for about a day".

###`,
    expect: {
      headline: 'Harbour board approves electric tug fleet',
      writers: ['Nora van der Berg'],
      place: 'Qingyu',
      paragraphs: 3,
      first: 'The harbour board voted on Monday to replace its six diesel tugs with electric',
      listItems: [
        'two electric tugs from spring 2027',
        'charging points at piers 3 and 9',
        'retraining for 44 crew members',
      ],
      subheads: ['What changes'],
      bodyLacks: ['###', '-----'],
    },
  },
  {
    name: 'global paper style',
    format: 'text',
    copy: `GT Voice: Small ports find their place in green shipping
By Xu Keyue
Published: Jul 30, 2026 09:48 PM

Cranes load containers at the port of Bailu on July 28, 2026. Photo: VCG

Small ports along the southern coast are finding a place in green shipping, industry figures said on Thursday.

The port of Bailu has cut the time ships wait at anchor by 40 percent since January.

"Waiting burns fuel and nobody wins," port manager Ye Chen told the paper.`,
    expect: {
      headline: 'GT Voice: Small ports find their place in green shipping',
      publishedAt: '2026-07-30T21:48:00+08:00',
      writers: ['Xu Keyue'],
      photos: [
        {
          caption: 'Cranes load containers at the port of Bailu on July 28, 2026.',
          credit: 'Photo: VCG',
          creator: null,
          agency: 'VCG',
        },
      ],
      paragraphs: 3,
    },
  },
  {
    name: 'labelled copy from a content desk',
    format: 'text',
    copy: `Headline: Rain brings relief to orchard county
Kicker: Weather
Standfirst: Growers hope for a late crop after the driest June on record
Byline: Amina Yusuf
Source: Yunze Daily
Date: 12 July 2026 07:30 GMT+8
Keywords: drought, orchards; Bailu
Slug: orchard-rain

Rain fell on the orchards of Bailu county for six hours on Saturday, the first since May 28.

Growers walked out to stand in it.

Editor: Wu Lan
Translator: Tom Reed`,
    expect: {
      headline: 'Rain brings relief to orchard county',
      kicker: 'Weather',
      standfirst: 'Growers hope for a late crop after the driest June on record',
      writers: ['Amina Yusuf'],
      source: 'Yunze Daily',
      publishedAt: '2026-07-12T07:30:00+08:00',
      keywords: ['drought', 'orchards', 'Bailu'],
      editors: ['Wu Lan'],
      translators: ['Tom Reed'],
      paragraphs: 2,
    },
  },
];
