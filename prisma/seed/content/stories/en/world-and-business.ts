import { type DemoStory, editor, webEditor, writer } from '../../content.ts';

export const englishWorld: DemoStory[] = [
  {
    edition: 'en',
    section: 'world',
    topics: ['shipping'],
    slug: 'veyra-reopens-strait-to-night-traffic',
    kicker: 'Eastern Strait',
    headline: 'Veyra reopens the strait to ships by night',
    standfirst: 'After nine weeks of daylight-only passage, pilots on both shores return to a full watch.',
    place: 'VEYRA',
    keywords: ['Eastern Strait', 'Veyra', 'shipping'],
    text: `
!storm-sea | A front crosses the Eastern Strait. Two thirds of the region's grain passes here. | Dark storm clouds with a streak of lightning over a grey, rough sea.

Veyra opened the Eastern Strait to night traffic on Sunday, ending a restriction that had kept up to ninety ships at anchor and added four days to the voyage from Selvane.

The strait had been closed after dark since the tanker *Amity Dawn* lost her rudder in September and drifted across both lanes. Nobody was hurt; but the inquiry found that the shore radar had been blind for eleven minutes and that nobody had been told.

"We have two radars now and a telephone that somebody answers," said Harbor Minister Teodor Vash, who had offered to resign and was asked to stay until it worked.

Freight rates began to fall within hours. A container from Veyra to Selvane, which cost 1,940 marks a week ago, was quoted at 1,510 on Sunday evening. Tamber Lines said that it would take the surcharge off all bookings from Wednesday.

## The pilots' price

The pilots of both countries had refused the night watch until it was agreed who gives the orders when a ship turns round between the two waters. Under the new rule it is the station that speaks to the master first. "It took us nine weeks to write one sentence," said Ilka Marsh of the Selvane pilots. "It is a good sentence."

The first ship through was a timber carrier with a crew of seventeen. Her master reported a clear night, a slack tide and "an unreasonable number of congratulations".
`,
    credits: [
      { role: 'writer', person: 'marek-sobol', agency: 'meridian-wire', printedAs: 'MAREK SOBOL in Veyra' },
      webEditor('jonas-falk'),
    ],
    agency: 'meridian-wire',
    when: { daysAgo: 1, at: '22:10' },
    timeLine: { daysAgo: 1, at: '20:45' },
    author: 'hannah.reyes',
  },
  {
    edition: 'en',
    section: 'world',
    topics: ['energy'],
    slug: 'coastal-states-agree-on-shared-grid',
    headline: 'Coastal states agree to share a power grid by 2031',
    standfirst: 'Six governments sign in Corvale; the cable will come ashore at Heron Point.',
    place: 'CORVALE',
    agency: 'littoral-news-agency',
    keywords: ['energy', 'grid', 'Corvale'],
    text: `
Six coastal states agreed in Corvale on Friday to join their power grids by 2031, with a cable of 212 kilometers under the Eastern Strait as its first part.

The cable will come ashore at Heron Point, south of Selvane, where the Outer Bank wind farm already lands its power. It is to carry 1.4 gigawatts in either direction, about the demand of a city of two million.

The agreement settles three quarrels that had held it up for four years:

- who pays when power flows through a country without being used there,
- who may switch off a neighbor in an emergency, and for how long,
- in which language the control rooms speak.

They will speak English on even days and Veyran on odd ones. "Nobody was happy with it, so we knew that it was fair," said the Federation's energy minister, Lenore Achebe.

Fishing associations on both shores have announced objections. The environmental report is due in spring.
`,
    credits: [{ role: 'writer', agency: 'littoral-news-agency' }, webEditor('hannah-reyes')],
    when: { daysAgo: 3, at: '18:25' },
    timeLine: { daysAgo: 3, at: '17:58' },
    author: 'hannah.reyes',
  },
  {
    edition: 'en',
    section: 'world',
    topics: ['trains-and-trams'],
    slug: 'slow-train-through-the-interior',
    kicker: 'Letter from Veyra',
    headline: 'Thirty-one hours on the slow train to the interior',
    standfirst: 'The line was to be closed in June. Then somebody counted who was on it.',
    place: 'VEYRA',
    keywords: ['railways', 'Veyra'],
    text: `
!dunes | South of the capital the line runs for six hours without a bend. | Wind-carved dunes in low light, their ridges casting long blue shadows.

The 6:15 from Veyra leaves at 6:40, which is on time, since the station clock is slow and the driver goes by the clock.

There are eleven cars. The first two carry mail, cement and a horse. In the third sits Mrs Odalys Renner with a sewing machine on her lap, on her way to a village which, she says, the road does not know. It will take thirty-one hours, four of them going backwards.

The railway ministry meant to close the line in June. It costs 22 million crowns a year and sells 41,000 tickets; a bus does the distance in nine hours. Then a student, Emeric Tal, rode it for a month with a clicker in each hand and found 160,000 passengers. Three out of four had never been sold a ticket: there is nobody to sell one.

"I did not set out to save it," he said. "I set out to count it."

## What the road does not know

After noon the land empties. A man gets off where there is nothing, shoulders a door, and walks away towards the horizon until one loses sight first of him and then of the door.

In the night the conductor, Ansgar Bel, brings tea and takes down what people need from the city: spectacles, a fan belt, the result of a blood test. He will bring it on Thursday. He has done so for twenty-three years and has been paid, he reckons, for nineteen.

In August the ministry put three ticket machines on the train. They take cards, for which there is no signal. The line stays open, says the ministry, until further notice. That notice hangs in the third car, and somebody has embroidered a border round it.
`,
    credits: [writer('marek-sobol', 'veyra-courier'), editor('jonas-falk'), webEditor('jonas-falk')],
    agency: 'veyra-courier',
    when: { daysAgo: 20, at: '07:00' },
    author: 'hannah.reyes',
  },
];

export const englishBusiness: DemoStory[] = [
  {
    edition: 'en',
    section: 'business',
    topics: ['the-harbour', 'shipping'],
    slug: 'outer-quay-record-year',
    kicker: 'The port',
    headline: 'A record year at the Outer Quay, and nobody to drive the cranes',
    standfirst: 'Freight is up by 12 percent. Forty-one crane cabs stand empty every night.',
    workingHeadline: 'Port figures',
    place: 'SELVANE',
    keywords: ['port', 'labor', 'freight'],
    text: `
!harbour-dusk | A container ship is unloaded at the Outer Quay as the lamps come on. | Four quay cranes and a container ship in silhouette against an orange sky, mirrored in the water.

The port of Selvane will move 2.35 million containers this year, more than ever before and 12 percent more than last. It could be 2.5 million, says its director, if there were people to lift them.

Of 128 crane cabs on the three quays, 41 stood empty on the night of Tuesday. A driver's training takes fourteen months. Those who finish it are offered a third more by the ports on the other side of the strait, and a flat.

"We train them, they pay them," said Rosalind Okeke, who has run the port authority since 2019. "I have begun to think of us as a university."

## A ladder of 212 steps

The work is lonely and well paid. A driver climbs 212 steps at the beginning of the shift, lies for four hours on his stomach over a glass floor, and sets down a box of thirty tons every ninety seconds on a mark that is as wide as a hand.

Gideon Marr has done it for twenty-six years. He keeps a geranium in the cab. "You don't get bored," he said. "You get precise."

From spring the authority will offer new drivers a contract of six years, free training and one of sixty flats in the old customs house. The dockers' union welcomes the flats and objects to the six years. It has asked instead for a second lift on every crane, so that no one climbs 212 steps twice because of a forgotten lunch.

Remote control, which has emptied the cabs in Veyra, is to be tried on two cranes from May. "The geranium stays," said Marr.
`,
    credits: [writer('tomas-ekberg'), webEditor('hannah-reyes')],
    when: { daysAgo: 1, at: '09:05' },
    author: 'tomas.ekberg',
  },
  {
    edition: 'en',
    section: 'business',
    topics: ['energy'],
    slug: 'halcyon-batteries-to-build-at-saltgate',
    headline: 'Halcyon to build its battery works at Saltgate',
    standfirst: '1,100 jobs on the old coal ground; the company asks for a railway siding and gets it.',
    place: 'SELVANE',
    keywords: ['batteries', 'Halcyon', 'jobs'],
    text: `
!solar-farm | Solar panels on the former coal yard at Saltgate. The works will stand behind them. | Long rows of dark blue solar panels run towards low hills under an evening sun.

Halcyon Batteries will build its second works on the old coal ground at Saltgate and employ 1,100 people there by 2029, the company said on Monday.

It had considered eleven sites in four countries. In the end, said its founder, Wilhelmina Sato, three things spoke for Saltgate: the wind farm's cable, the quay, and "a mayor who answers letters".

The city pays for a railway siding of 1.8 kilometers at a cost of 34 million marks. Two of every five places are to go to people from the districts of Saltgate and Brickfield, where one in eight is out of work. The training college will begin with a first class of 90 in September.

The Tamber Anglers' Federation has asked where the cooling water comes from and where it goes. The company's answer, two pages long, arrived on Friday. The Federation has asked what it means.
`,
    credits: [writer('tomas-ekberg'), writer('grace-oduya'), webEditor('hannah-reyes')],
    when: { daysAgo: 6, at: '10:40' },
    author: 'tomas.ekberg',
    pending: {
      hoursLater: 50,
      headline: 'Halcyon to build its second battery works at Saltgate',
    },
  },
  {
    edition: 'en',
    section: 'business',
    topics: ['shipping'],
    slug: 'what-a-crate-of-mandarins-costs',
    kicker: 'The price of things',
    headline: 'What a crate of mandarins costs, from tree to stall',
    standfirst: 'Of the 9 marks paid at the Saltgate market, the grower sees 1.70. We followed the rest.',
    place: 'SELVANE',
    keywords: ['prices', 'market', 'fruit'],
    text: `
!market-fruit | The first mandarins of the season at the Saltgate market. | Rows of oranges and lemons piled on a market stall, with warm lights out of focus behind.

Crate 4471 left an orchard above Karsund at five in the morning with 62 mandarins in it. On Saturday, at the stall of the Ferreira sisters at the Saltgate market, they were gone by noon. The Tide walked with them.

1. **Picking: 1.70 marks.** Two pickers, four minutes. The grower, Halvard Nkemelu, keeps 55 pfennigs of it.
2. **Washing and sorting: 0.60.** A camera looks at each fruit eleven times. Nine of the 62 are judged too green and are gassed for a day.
3. **The crate: 0.35.** It comes back, usually.
4. **The road: 1.45.** The bridge toll alone is 12 pfennigs.
5. **The wholesale hall: 1.90.** Rent, light, and a man who shouts.
6. **The stall: 2.20.** Of which the pitch costs 80 pfennigs, the paper bags 15, and what is thrown away 40.
7. **Tax: 0.80.**

That makes nine marks. Last year it was 7.60. The grower's share has gone up by ten pfennigs.

"People ask why it's so dear, and then they squeeze every one," said Lucinda Ferreira. Her sister Bea sells the squeezed ones at four, for juice.
`,
    credits: [writer('grace-oduya'), { role: 'data', person: 'grace-oduya' }, webEditor('jonas-falk')],
    when: { daysAgo: 7, at: '12:20' },
    author: 'grace.oduya',
  },
  {
    edition: 'en',
    section: 'business',
    topics: ['shipping', 'the-harbour'],
    slug: 'first-quay-bank-profit-warning',
    headline: 'First Quay Bank expects lower profit after loan losses',
    place: 'SELVANE',
    agency: 'meridian-wire',
    keywords: ['banks', 'First Quay Bank'],
    text: `
First Quay Bank said on Tuesday that its profit this year would be about a fifth lower than last, because of losses on loans to two shipping companies.

The bank set aside 84 million marks in the third quarter, three times as much as a year earlier. Its shares fell by 6.2 percent in Corvale.

"The river gives and the river takes," its chief executive, Percival Haas, told analysts. Asked whether that was guidance, he said that it was not.
`,
    credits: [{ role: 'writer', agency: 'meridian-wire' }, webEditor('jonas-falk')],
    when: { daysAgo: 13, at: '17:15' },
    state: 'withdrawn',
    author: 'jonas.falk',
  },
];
