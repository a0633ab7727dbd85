import { type DemoStory, editor, webEditor, writer } from '../../content.ts';

export const englishCity: DemoStory[] = [
  {
    edition: 'en',
    section: 'city',
    topics: ['river-tamber', 'trains-and-trams'],
    slug: 'tamber-bridge-opens-to-walkers-first',
    kicker: 'The new crossing',
    headline: 'Tamber Bridge opens, and the walkers go first',
    standfirst:
      'Eleven years after the first borehole, 40,000 people crossed the river on foot before a single car was let through.',
    workingHeadline: 'Tamber Bridge opening',
    place: 'SELVANE',
    keywords: ['Tamber Bridge', 'transport', 'Old Ferry'],
    text: `
!cable-bridge | The Tamber Bridge an hour before the ribbon was cut. Its two towers stand 168 meters above the river. | A cable-stayed bridge with two tall towers spans a wide river under an orange evening sky.

They came with prams, with folding chairs and in one case with a tuba. By seven in the evening the queue at the Old Ferry ramp reached back to the fish hall, and when the barriers were lifted at 7:20 the first person on to the new Tamber Bridge was Odile Marchetti, 81, who had taken the ferry to work for forty-four years.

"I wanted to see whether it sways," she said at the middle of the span. "It doesn't. I am almost disappointed."

The bridge, 1,240 meters from bank to bank, joins Lantern Hill with the east shore and ends the city's dependence on two ferries and a tunnel that was built for carts. Cars and trams will follow on Monday morning. For the first weekend, the city council decided in March, it belongs to whoever crosses it without an engine.

## Eleven years, two contractors

It was not an easy birth. The first contractor went bankrupt with the east tower half built; the second discovered that the riverbed, described in the tender as "firm clay", was in places the sawdust of a century of shipyards. The bill rose from 610 million to 884 million marks. The opening was postponed three times.

"Every bridge is late until it is there, and then it has always been there," said Mayor Celia Brandauer, who as a councillor had voted against it. She did not cut the ribbon herself but handed the scissors to the foremen of the two shifts that closed the last gap on a windless night in May.

What the crossing will change is not yet clear. The ferry company expects to lose six passengers in ten and will keep a single boat in the mornings. Rents on the east shore have gone up by a fifth since the towers became visible from the ring road, according to the Tide's own count.

> I was born on the wrong side of the river.
> From tonight there isn't one.

The words are those of Yannick Osei, a baker in Tanner's Row, who had brought four hundred rolls and gave them away at the east ramp.

At the stroke of nine, the lamps along the cables were switched on one after the other, from the banks towards the middle, and for a moment nobody took a photograph. Then everybody did.

[The timetable of the new tram line 5](/en/city) begins on Monday at 5:04 am. Cyclists keep the downstream side, pedestrians the upstream side, and anglers, a notice says in three languages, neither.
`,
    credits: [
      writer('nora-whitlock'),
      writer('tomas-ekberg'),
      { role: 'video', person: 'ilse-brandt' },
      { role: 'producer', person: 'grace-oduya' },
      editor('jonas-falk'),
      webEditor('hannah-reyes'),
    ],
    when: { daysAgo: 0, at: '06:40' },
    author: 'nora.whitlock',
  },
  {
    edition: 'en',
    section: 'city',
    topics: ['housing'],
    slug: 'how-far-a-nurses-pay-goes-in-rent',
    kicker: 'Figures',
    headline: 'How far a nurse’s pay goes: rents in eleven districts',
    standfirst:
      'In only three of the city’s districts does a two-room flat cost less than a third of a nurse’s take-home pay.',
    workingHeadline: 'Rents table, autumn',
    place: 'SELVANE',
    keywords: ['rents', 'housing', 'data'],
    text: `
A nurse in her fifth year at the Harbour Hospital takes home 3,180 marks a month. The old rule of the tenants' union says that rent should eat no more than a third of it. The Tide went through 14,206 advertisements for two-room flats, published between the first of the spring and the end of last month, to see where the rule still holds.

It holds in three districts out of eleven. A year ago it held in six.

| District | Median rent (marks) | Share of a nurse's pay | Change in a year |
| Lantern Hill | 1,690 | 53% | +11% |
| Upper Quay | 1,610 | 51% | +9% |
| East Shore | 1,480 | 47% | +21% |
| Old Ferry | 1,395 | 44% | +14% |
| University | 1,350 | 42% | +6% |
| Tanner's Row | 1,240 | 39% | +17% |
| Ropewalk | 1,190 | 37% | +5% |
| Saltgate | 1,120 | 35% | +3% |
| Mill Ponds | 1,045 | 33% | +4% |
| Brickfield | 985 | 31% | +2% |
| Outer Levee | 910 | 29% | −1% |

:::file rents-by-district.csv
The rents of all eleven districts
Median rent, its share of a nurse's pay and the change in a year, as figures for a spreadsheet.

The steepest rise is on the East Shore, where the new bridge lands. It began, month by month, with the arrival of the second tower: landlords there advertise "seven minutes to Lantern Hill", a figure that assumes a green light and a tailwind.

## What the figures leave out

Advertised rents are not the rents people pay. Someone who signed a lease on Upper Quay in 2014 may pay half of what the newcomer next door does, and stays for that reason: the share of tenants who move in a given year has fallen to 6 percent, the lowest since the city began counting.

"You see people who have separated and still share the flat," said Marguerite Lund, who advises tenants in Ropewalk. "They draw a line in the refrigerator."

The city promises 2,400 subsidised flats by the end of the term. So far 611 are finished. A spokesman for the building office said that the pace would double "as soon as the lifts are delivered".

**How we counted.** Advertisements that appeared more than once were counted once. Furnished flats, shared flats and anything below 40 square meters were left out. The pay is that of the public scale, step five, single, without children or night work.
`,
    credits: [{ role: 'data', person: 'grace-oduya' }, writer('grace-oduya'), webEditor('jonas-falk')],
    when: { daysAgo: 2, at: '08:15' },
    author: 'grace.oduya',
    pending: {
      hoursLater: 30,
      headline: 'How far a nurse’s pay goes: rents in the city’s eleven districts',
      standfirst:
        'In only three of eleven districts does a two-room flat cost less than a third of a nurse’s take-home pay. The building office has since corrected its figures.',
    },
  },
  {
    edition: 'en',
    section: 'city',
    topics: ['weather', 'river-tamber'],
    slug: 'night-the-levee-held',
    kicker: 'High water',
    headline: 'The night the levee held by the width of a hand',
    standfirst:
      'At 3:50 in the morning the river stood eleven centimeters below the crown at Brickfield. Then, for no reason anyone had hoped for, the wind turned.',
    workingHeadline: 'Brickfield levee, night report',
    place: 'SELVANE',
    keywords: ['flood', 'levee', 'Brickfield'],
    text: `
!flood | Fields west of the Brickfield levee on Thursday morning. The road to Merrow will stay closed until the weekend. | Flooded farmland seen from above, with rows of trees and a road standing out of still brown water.

:::points
The Tamber stopped eleven centimeters below the crown of the levee.
Six hundred volunteers laid 38,000 sandbags in four hours.
Two sections must be rebuilt before the spring tide.

The sirens were tested every first Wednesday of the month, and so when they went at 1:15 on Thursday morning most of Brickfield turned over in bed. It was Thursday that struck people as odd.

By two o'clock six hundred volunteers were on the levee, a chain of head-torches from the pumping station to the football ground. They laid 38,000 sandbags in four hours. The fire brigade had planned for 20,000, and ran out; a builders' merchant opened his yard, and somebody's uncle came with a cement mixer full of gravel.

The Tamber had risen since Tuesday with the rain from the Amber Hills, and by itself it would have passed. But a spring tide stood in the estuary and a north-easterly pushed it upriver. At 3:50 the gauge at Brickfield read 6.29 meters. The crown of the levee is at 6.40.^[Above the zero of the Selvane harbor gauge. The reading was taken by hand, since the float had jammed.]

> You could put your hand flat on the water and touch the top of the bags with your elbow.

That was Corporal Adaeze Bright of the civil guard, who had been on the levee since the first siren and went on to a shift at the bakery.

:::timeline
Tuesday, 22:00 | Rain from the Amber Hills reaches the city; the river begins to rise.
Thursday, 1:15 | The sirens.
2:00 | Six hundred people on the levee, from the pumping station to the football ground.
3:50 | **6.29 meters**, the highest reading since the gauge was set in 1911.
4:10 | The wind turns to the west.

At 4:10 the wind went round to the west. Nobody had forecast it; the Tamber Weather Office, asked on Thursday, called it "a small mercy on the scale of a few kilometers". By five the water had dropped by the length of a finger, and by the time it was light people were sitting on the bags, drinking tea from the lids of thermos flasks, and talking as if at a wedding.

:::pull
I would rather have been wrong.
Benedikt Ahn, hydrologist

## What held and what did not

No one was hurt. Forty-one cellars are flooded by groundwater, and the road to Merrow is under 60 centimeters of water. Two sections of the levee have been marked with red tape: there the bank had begun to weep.

Hydrologist Benedikt Ahn of Selvane University, who had warned of exactly these two sections in a report four years ago, was on site at dawn. "I would rather have been wrong," he said. The report had proposed to raise the crown by 50 centimeters at a cost of 19 million marks. It is on the agenda of the works committee for the third time next Tuesday.

:::facts
The levee in figures
Built in 1911, raised in 1954; 4.2 kilometers from Brickfield to the weir.
The proposed raise by 50 centimeters would take two summers.^[Report of the University to the works committee, four years ago, p. 17.]

:::gallery
!storm-sea | The estuary at the height of the north-easterly. | Grey breakers under a dark sky.
!rain-street | Ropewalk on Tuesday evening, when it was only rain. | A wet street at night with reflected lights.

:::question
What should households in Brickfield do now?
Leave cellars full until the ground water has fallen: pumping early can lift a floor.
Boil water until Saturday noon.

---

The sandbags will stay where they are until the next spring tide, in thirteen days.

:::note
Adaeze Bright’s bakery has asked us to say that there was bread at seven, as always.
`,
    credits: [
      writer('nora-whitlock'),
      { role: 'with', person: 'amina-diallo' },
      { role: 'additional_reporting', person: 'tomas-ekberg' },
      webEditor('hannah-reyes'),
      webEditor('jonas-falk'),
    ],
    when: { daysAgo: 5, at: '11:30' },
    author: 'nora.whitlock',
  },
  {
    edition: 'en',
    section: 'city',
    topics: ['schools'],
    slug: 'library-bus-number-four',
    kicker: 'On the road',
    headline: 'Bus number four brings the library, and the gossip',
    standfirst: 'Twenty-six villages, 3,100 books and one driver who remembers what everybody borrowed last.',
    place: 'MERROW',
    keywords: ['library', 'villages', 'Merrow'],
    text: `
!library-bus | The library bus on the marsh road to Lower Merrow. It covers 340 kilometers in a fortnight. | A small bus drives along an empty country road between green fields under a wide sky with clouds.

Aurelio Santos sounds the horn twice before the bend, once for the dogs and once for the readers. By the time he has pulled on the handbrake at the chapel in Lower Merrow there are nine people in the queue, and a goat.

The library bus of the Tamber region, officially Mobile Branch Four, stops here every second Tuesday for fifty minutes. It has 3,100 books on board, 212 of them in large print, a shelf of seeds that may be borrowed in spring and returned in autumn, and a drawer of spectacles, left behind over the years, that anybody may try.

"Page forty," says a woman in rubber boots, by way of greeting.

"It gets better," says Santos.

He has driven the route for nineteen years and knows, without the computer, who reads what. The computer went in last year; he keeps it happy in the evenings. When a reader has died he takes the unread book back from the family himself, and does not charge for the delay.

## Cheaper than a roundabout

The council's audit office asked in June what the bus is for. It lends 41,000 books a year at a cost of 5.60 marks each; a branch in the city does it for 2.10. The answer came in the form of 6,200 letters, some of them in crayon.

In September the committee voted, 14 to 3, to keep the route and to replace the vehicle, which is older than most of its readers. The new one will be electric. Santos has been promised a horn of the same pitch.

> The bus is not the cheap way to lend a book.
> It is the cheap way to find out who has not been seen for two weeks.

So said Dr Ines Falkenrath, the only physician between Merrow and the coast, at the hearing. Twice last winter it was Santos who noticed.

At 10:50 he starts the engine. The goat has been given nothing. A boy of about six runs alongside as far as the last house, with a book about submarines held over his head in both hands, like a cup.
`,
    credits: [writer('amina-diallo'), webEditor('hannah-reyes')],
    when: { daysAgo: 8, at: '07:05' },
    author: 'nora.whitlock',
  },
  {
    edition: 'en',
    section: 'city',
    topics: ['trains-and-trams'],
    slug: 'last-tram-on-line-two',
    headline: 'Line 2 will run through the night from December',
    standfirst:
      'The council finds the money for four more trams and sixteen drivers; the nurses’ petition tipped the vote.',
    place: 'SELVANE',
    keywords: ['trams', 'night service'],
    text: `
!night-tram | A tram on Line 2 at Ropewalk, shortly after one in the morning. | A lit tram approaches on a wet street at night, its headlights reflected on the paving.

Trams on Line 2 will run around the clock from the first weekend of December, the city council decided on Wednesday evening by 31 votes to 22.

Between one and five in the morning there will be a tram every thirty minutes from the Harbour Hospital to the fish hall and back. The service costs 3.4 million marks a year and is to be reviewed after eighteen months.

The vote had been expected to fail. It was turned, members of all parties said, by a petition of 4,870 names from the night shifts of the hospital, the port and the bakeries, and by the speech of the porter who handed it in.

"I have walked home across Mill Ponds at three in the morning for eleven years," Lucian Abara told the members. "I know every dog. I would like to know fewer."

The River Alliance voted against. Its transport speaker, Ottoline Graf, said that night buses would have cost a third. The Civic Union and the two independents voted in favor.

Four trams have to be refitted and sixteen drivers found. Training begins next month; [applications](mailto:drivers@selvane-trams.example) are open until the 20th.
`,
    credits: [writer('nora-whitlock'), webEditor('jonas-falk')],
    when: { daysAgo: 11, at: '21:48' },
    author: 'nora.whitlock',
    formerSlug: 'line-two-to-run-all-night',
    correction:
      'An earlier version of this story gave the vote as 33 to 20. It was 31 to 22: two members of the Civic Union had voted against.',
  },
  {
    edition: 'en',
    section: 'city',
    topics: ['the-harbour', 'weather'],
    slug: 'fog-closes-harbour-for-third-day',
    headline: 'Fog closes the harbor for a third day',
    place: 'SELVANE',
    agency: 'littoral-news-agency',
    keywords: ['fog', 'harbor'],
    text: `
!harbour-fog | Fishing boats lie at Heron Point on Monday morning. | Small fishing boats at rest on calm grey water, fading into thick fog.

Thick fog kept the harbor of Selvane closed for a third day on Monday, with 27 ships waiting in the roads off Heron Point.

Visibility at the lighthouse was 80 meters at noon, the port authority said. Pilots are not put on board below 400.

Two ferries were cancelled. The morning boat to the east shore ran at walking pace with a man at the bow and a bell.

The Tamber Weather Office expects a breeze from the west on Tuesday afternoon.
`,
    credits: [{ role: 'writer', agency: 'littoral-news-agency' }, webEditor('hannah-reyes')],
    when: { daysAgo: 15, at: '13:50' },
    timeLine: { daysAgo: 15, at: '12:32' },
    author: 'hannah.reyes',
  },
  {
    edition: 'en',
    section: 'city',
    topics: ['schools'],
    slug: 'school-meals-vote',
    headline: 'Council votes on free school meals on Tuesday',
    standfirst:
      'Background for Tuesday’s vote. Still to come: the budget office’s figure and a voice from the Ropewalk school.',
    text: `
The city council will decide on Tuesday whether the 61 primary schools of Selvane serve a free lunch from the next school year.

The proposal of the Civic Union would cost between 11 and 14 million marks a year, depending on how many children eat. At present one in four families pays a reduced price, and one in nine nothing.

TO COME: budget office. Ask for the number of children who are sent home for lunch.

"Nobody learns fractions on an empty stomach," said headmistress
`,
    credits: [webEditor('hannah-reyes')],
    when: { daysAgo: 0, at: '05:55' },
    author: 'nora.whitlock',
    state: 'draft',
  },
];
