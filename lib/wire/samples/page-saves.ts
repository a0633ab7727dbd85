/** Pages and mails as they are saved or passed on, written by someone who had not seen the reader. */
import type { Sample } from './sample.ts';

export const pageSavesSamples: Sample[] = [
  {
    name: 'toolbar beside the byline',
    format: 'html',
    copy: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Village orchestra finds its sound in bamboo - Chinadaily.com.cn</title>
<meta name="keywords" content="bamboo,orchestra,Anji">
<link rel="stylesheet" href="./Village_files/style.css">
<script src="./Village_files/share.js"></script>
</head>
<body>
<div class="topBar"><a href="#">Global Edition</a> <a href="#">ASIA</a> <a href="#">中文</a> <a href="#">Newsletter</a></div>
<div class="topNav"><ul><li><a href="#">HOME</a></li><li><a href="#">OPINION</a></li><li><a href="#">BUSINESS</a></li><li><a href="#">CULTURE</a></li><li><a href="#">TRAVEL</a></li></ul></div>
<div class="breadcrumb">Culture / Music and Theater</div>
<div class="main_art">
<div class="lft_art" id="lft-art">
<h1>Village orchestra finds its sound in bamboo</h1>
<div class="info"><span class="info_l">By Fang Ruoxi | China Daily | Updated: 2026-06-05 07:48</span> <span class="info_r"><a href="#">Share on WeChat</a> <a href="#">Share on Weibo</a></span></div>
<div id="Content">
<figure class="image"><img src="./Village_files/6a1f.jpeg" alt=""><figcaption>Members of the Zhuxi village orchestra rehearse in Anji county, Zhejiang province, last month. [Photo provided to China Daily]</figcaption></figure>
<p>The tuba is two meters of moso bamboo, the violins are the roots, and the man with the baton used to drive a truck.</p>
<p>On Friday evenings the 29 members of the Zhuxi village orchestra in Anji county, Zhejiang province, meet in a former sawmill to play music that nobody has written down.</p>
<p>"We started with one flute and a bet," says Lou Aiguo, 61, the conductor, who cut the first instruments in 2014 after a neighbor told him that bamboo was good only for chopsticks.</p>
<p>Since then the orchestra has given 130 concerts, including one last autumn at the county's opera house, where all 700 seats were taken.</p>
<figure class="image"><img src="./Village_files/6a20.jpeg" alt=""><figcaption>A bamboo double bass made by Lou Aiguo. [Photo by Fang Ruoxi/China Daily]</figcaption></figure>
<p>Bamboo is a moody material. It cracks in a dry hall and swells in the rainy season, and no two pieces sound alike.</p>
<p>"A factory would throw half of these away," Lou says, tapping a bass drum. "We write the music around what they can do."</p>
</div>
<div class="article-foot"><p>Zhang Xinyue contributed to this story.</p></div>
<div id="div_currpage"></div>
</div>
<div class="lft_art lf"><b>Related Stories</b><ul><li><a href="#">Opera troupe takes to the water</a></li><li><a href="#">A drum that travels by mule</a></li></ul></div>
<div class="rgt_art"><h3>Most Popular</h3><ul><li><a href="#">Ten hikes for early summer</a></li><li><a href="#">Editors' picks</a></li></ul></div>
</div>
<div class="topNav2_art"><a href="#">About China Daily</a> | <a href="#">Contact Us</a> | <a href="#">Job Offer</a></div>
<div class="copyright">Copyright 1994 - 2026. All rights reserved. Registration Number: 130349</div>
</body>
</html>
`,
    expect: {
      headline: 'Village orchestra finds its sound in bamboo',
      standfirst: null,
      place: null,
      source: 'China Daily',
      publishedAt: '2026-06-05T07:48:00+08:00',
      credits: ['writer: Fang Ruoxi (China Daily)', 'contributor: Zhang Xinyue'],
      photos: [
        {
          caption:
            'Members of the Zhuxi village orchestra rehearse in Anji county, Zhejiang province, last month.',
          credit: 'Photo provided to China Daily',
          creator: null,
          agency: 'China Daily',
        },
        {
          caption: 'A bamboo double bass made by Lou Aiguo.',
          credit: 'Photo by Fang Ruoxi/China Daily',
          creator: 'Fang Ruoxi',
          agency: 'China Daily',
        },
      ],
      paragraphs: 6,
      subheads: [],
      keywords: ['bamboo', 'orchestra', 'Anji'],
      first: 'The tuba is two meters',
      last: 'und what they can do."',
    },
  },
  {
    name: 'photographer above and in the caption',
    format: 'html',
    copy: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style></head>
<body lang="EN-GB">
<!--StartFragment-->
<p class="MsoNormal"><b><span style="font-size:16.0pt">Glasgow ferry apprentices learn to weld by ear<o:p></o:p></span></b></p>
<p class="MsoNormal"><i>A yard on the Clyde is teaching blind and partially sighted trainees a craft long closed to them<o:p></o:p></i></p>
<p class="MsoNormal">By Fiona Strachan and Ravi Menon<o:p></o:p></p>
<p class="MsoNormal">Photos: Callum Baird<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">A good weld, says Morag Tennant, sounds like bacon. A bad one sounds like rain.<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">Tennant, 24, lost most of her sight at nine. Since January she has been one of six trainees at the Inchgreen yard who guide the torch by the crackle in their headphones.<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><b>A microphone on the torch<o:p></o:p></b></p>
<p class="MsoNormal">The system was built by two engineers at the yard for &pound;3,400. A microphone on the torch picks up the arc, and a small computer turns the distance to the seam into a tone.<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">&#8220;Sighted welders have asked to try it,&#8221; said Iain Rae, who runs the training shop. &#8220;Their seams got better too.&#8221;<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">The first six will sit the national test in September. Another 15 people are on the waiting list.<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">Caption: Morag Tennant listens to the arc at the Inchgreen yard. (Callum Baird)<o:p></o:p></p>
<p class="MsoNormal">Keywords: shipbuilding; apprentices; disability; Clyde<o:p></o:p></p>
<!--EndFragment-->
</body></html>
`,
    expect: {
      headline: 'Glasgow ferry apprentices learn to weld by ear',
      standfirst:
        'A yard on the Clyde is teaching blind and partially sighted trainees a craft long closed to them',
      place: null,
      source: null,
      publishedAt: null,
      credits: ['writer: Fiona Strachan', 'writer: Ravi Menon'],
      photos: [
        {
          caption: 'Morag Tennant listens to the arc at the Inchgreen yard.',
          credit: 'Callum Baird',
          creator: 'Callum Baird',
          agency: null,
        },
      ],
      paragraphs: 5,
      subheads: ['A microphone on the torch'],
      keywords: ['shipbuilding', 'apprentices', 'disability', 'Clyde'],
      first: 'A good weld, says Mora',
      last: 'e on the waiting list.',
    },
  },
  {
    name: 'page that knows only the day',
    format: 'html',
    copy: `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Night train to Wenxi returns after six years - Regions - Harbordaily.example</title>
<meta name="author" content="Zhao Ke" />
<meta name="publishdate" content="2026-05-23" />
</head>
<body bgcolor="#ffffff">
<table width="980" align="center"><tr><td><a href="/">HOME</a> | <a href="/china">REGIONS</a> | <a href="/sports">SPORTS</a> | <a href="/forum">FORUM</a></td></tr></table>
<table width="980" align="center"><tr>
<td width="660" valign="top">
<div class="location"><a href="/">Home</a> / <a href="/regions">Regions</a> / <a href="/transport">Transport</a></div>
<h1><font size="5">Night train to Wenxi returns after six years</font></h1>
<div class="info"><span class="info_l">By ZHAO KE in Linmu | Harbor Daily | Updated: 2026-05-23 08:47</span> <span class="info_r"><a href="#">Share - WeChat</a></span></div>
<div id="Content">
<table align="center"><tr><td><img src="//img.harbordaily.example/2026/night-train.jpg" border="0"></td></tr><tr><td><font color="#666666">A railway worker makes up a berth in a refitted sleeping car in Linmu on Friday. [Photo by Zhao Ke/Harbor Daily]</font></td></tr></table>
<p style="text-indent: 2em;">&nbsp;&nbsp;&nbsp;&nbsp;The night train from Linmu to Wenxi will carry passengers again from June 1, six years after it was cut, the regional railway said on Friday.</p>
<p>&nbsp;</p>
<p style="text-indent: 2em;">&nbsp;&nbsp;&nbsp;&nbsp;Eight sleeping cars have been refitted with single cabins, bicycle hooks and windows that open. A one-way ticket costs 138 yuan ($19).</p>
<p>&nbsp;</p>
<p style="text-indent: 2em;">&nbsp;&nbsp;&nbsp;&nbsp;“Half of our passengers will be asleep for the best part,” said conductor Yao Ling, who worked the last run in 2020 and asked to work the first.</p>
<p>&nbsp;</p>
<p><strong>Twenty minutes for noodles</strong></p>
<p>&nbsp;</p>
<p style="text-indent: 2em;">&nbsp;&nbsp;&nbsp;&nbsp;The train leaves at 10:05 pm and arrives at 6:50 am. It stops once, at Bailing, for 20 minutes – long enough for noodles.</p>
<p>&nbsp;</p>
<p style="text-indent: 2em;">&nbsp;&nbsp;&nbsp;&nbsp;Bookings opened on Saturday and the first three weekends have sold out.</p>
<p>&nbsp;</p>
</div>
<div class="editor">(Editor: Ning Xi)</div>
<div class="pages"><a href="#">1</a> <a href="#">2</a> <a href="#">Next &gt;&gt;</a></div>
</td>
<td width="300" valign="top"><div class="sidebar"><b>Most Popular</b><ul><li><a href="/1">Ten streets to see before they change</a></li><li><a href="/2">Chef bottles the smell of rain</a></li></ul></div></td>
</tr></table>
<table width="980" align="center"><tr><td align="center"><font size="1">Copyright 1995 - 2026. All rights reserved. Registration Number: 130349</font></td></tr></table>
</body>
</html>
`,
    expect: {
      headline: 'Night train to Wenxi returns after six years',
      standfirst: null,
      place: 'Linmu',
      source: 'Harbor Daily',
      publishedAt: '2026-05-23T08:47:00+08:00',
      credits: ['writer: Zhao Ke (Harbor Daily)', 'editor: Ning Xi'],
      photos: [
        {
          caption: 'A railway worker makes up a berth in a refitted sleeping car in Linmu on Friday.',
          credit: 'Photo by Zhao Ke/Harbor Daily',
          creator: 'Zhao Ke',
          agency: 'Harbor Daily',
        },
      ],
      paragraphs: 5,
      subheads: ['Twenty minutes for noodles'],
      keywords: [],
      first: 'The night train from L',
      last: 'eekends have sold out.',
    },
  },
  {
    name: 'forwarded mail',
    format: 'html',
    copy: `<div dir="ltr"><div>Hi desk,</div><div><br></div><div>story below, ready to run.</div><div><br></div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Marco Bellini</strong> <span dir="auto">&lt;<a href="mailto:marco.bellini@norra.example">marco.bellini@norra.example</a>&gt;</span><br>Date: Thu, 14 May 2026 at 16:08<br>Subject: Swifts close six streets in Castel Rovo<br>To: News Desk &lt;<a href="mailto:desk@norra.example">desk@norra.example</a>&gt;<br></div><br><br><div dir="ltr"><div><span style="font-family:Calibri,sans-serif;font-size:11pt"><b>Swifts close six streets in Castel Rovo</b></span></div><div><br></div><div><span style="font-family:Calibri,sans-serif;font-size:11pt">By Marco Bellini</span></div><div><br></div><div><span style="font-family:Calibri,sans-serif;font-size:11pt">CASTEL ROVO, May 14 (Norra) -- Six streets in the old quarter of Castel Rovo will be closed to cars from Monday so that swifts can nest undisturbed in the walls above them.</span></div><div><br></div><div><span style="font-family:Calibri,sans-serif;font-size:11pt">The birds arrive from Africa in the second week of May and leave in early August. Last year 61 young fell after a delivery van knocked down a gutter.</span></div><div><br></div><div><span style="font-family:Calibri,sans-serif;font-size:11pt">“They were here before the streets,” Mayor Livia Conti told reporters. “We are the ones passing through.”</span></div><div><br></div><div><span style="font-family:Calibri,sans-serif;font-size:11pt">Residents may still drive in between 10 pm and 6 am, when the swifts sleep – on the wing, at about 2,000 metres.</span></div><div><br></div><div class="gmail_signature"><div>-- </div><div>Marco Bellini</div><div>Correspondent, Norra</div><div>Mobile +39 000 000 0000</div></div></div></div></div>`,
    expect: {
      headline: 'Swifts close six streets in Castel Rovo',
      standfirst: null,
      place: 'Castel Rovo',
      source: 'Norra',
      publishedAt: '2026-05-14T16:08:00+08:00',
      credits: ['writer: Marco Bellini'],
      photos: [],
      paragraphs: 4,
      subheads: [],
      keywords: [],
      first: 'Six streets in the old',
      last: 'at about 2,000 metres.',
    },
  },
];
