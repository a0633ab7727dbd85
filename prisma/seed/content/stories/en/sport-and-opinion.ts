import { type DemoStory, editor, webEditor, writer } from '../../content.ts';

export const englishSport: DemoStory[] = [
  {
    edition: 'en',
    section: 'sport',
    topics: ['football'],
    slug: 'dockers-beat-karsund-in-added-time',
    kicker: 'Littoral League',
    headline: 'Dockers 3, Karsund 2: the goalkeeper came up',
    standfirst:
      'In the sixth minute of added time, with nothing left to defend, Emeka Thorne scored the first goal of his life.',
    place: 'SELVANE',
    keywords: ['football', 'Dockers', 'Karsund Athletic'],
    text: `
!stadium | Dock Road before kick-off. The stands hold 31,400; some of them will claim to have been the one who shouted “Stay back!”. | A floodlit football ground at night, its striped pitch bright green before full stands.

There are goalkeepers who are good with their feet. Emeka Thorne is not one of them. He told the bench so, on his way past it, in the fifth minute of added time.

It was 2-2. The Dockers had led twice and been careless twice. Karsund had brought on a fifth defender and were passing the ball among them like a hot potato nobody wanted to be seen with. Then Leif Adomako won a corner off a shin.

Thorne ran the length of the field. The corner came over, was headed out, was headed in again and fell behind him. He turned and hit it with what he called afterwards "the leg".

What followed lasted four minutes and cost the Dockers two yellow cards and a corner flag.

## How it had come to that

Adomako put the home side ahead after nine minutes. Karsund's Ruben Falk equalized from twenty meters. After the break Sunniva Cole, the first woman to referee at Dock Road, gave a penalty that both sides disputed, for opposite reasons; Jonah Petit scored it. Karsund's second came from a throw-in that everyone except Karsund had stopped for.

| Littoral League | Played | Points |
| Corvale City | 14 | 33 |
| Selvane Dockers | 14 | 30 |
| Karsund Athletic | 14 | 27 |
| Port Ansel | 14 | 24 |
| Veyra Rovers | 14 | 22 |

Next Saturday the Dockers play at Corvale. "I'll be staying at home," said Thorne, and meant his goal.
`,
    credits: [writer('idris-okafor'), webEditor('jonas-falk')],
    when: { daysAgo: 3, at: '23:05' },
    author: 'jonas.falk',
  },
  {
    edition: 'en',
    section: 'sport',
    topics: ['river-tamber'],
    slug: 'eight-women-and-a-bakery-van',
    headline: 'Eight women, one river and a bakery van',
    standfirst:
      'The Old Ferry crew trains at five because work begins at seven. On Sunday it rows for the national title.',
    place: 'SELVANE',
    keywords: ['rowing', 'Old Ferry'],
    text: `
!rowing | The women’s eight of the Old Ferry Rowing Club trains on the Tamber before work. | A rowing eight glides across a misty river at sunrise, the oars just leaving the water.

At ten to five there is one light on the embankment, and it belongs to a bakery van. Out of it come eight women, a cox of fifteen, and a tray.

The first eight of the Old Ferry Rowing Club consists of two nurses, a crane driver, a notary, a teacher of chemistry, a student, a mother of four and the baker. Their mean age is 34. On Sunday, at Lake Senn, they row in the final of the national championship against crews that do nothing else.

"They have a physiologist," said stroke Petra Mbeki. "We have buns."

They also have the Tamber. Whoever has rowed two thousand meters against the ebb at Tanner's Row, with a tug coming the other way, finds a lake rather quiet. In the semi-final they were last at the half and first by a length.

Cox Winnie Ashdown steers by the sound of it. "If I hear eight, something's wrong," she says. "I want to hear one."

At a quarter to seven the boat is on its rack and the notary is in a suit. The van goes round by the hospital first.
`,
    credits: [
      writer('he-yining'),
      { role: 'translator', person: 'zheng-siqi' },
      editor('hannah-reyes'),
      webEditor('hannah-reyes'),
    ],
    when: { daysAgo: 6, at: '06:55' },
    author: 'hannah.reyes',
  },
  {
    edition: 'en',
    section: 'sport',
    topics: ['river-tamber'],
    slug: 'half-marathon-results',
    headline: 'Embankment half marathon: results',
    place: 'SELVANE',
    noByline: true,
    keywords: ['running', 'results'],
    text: `
!runners | Runners cross the Old Ferry embankment at sunrise. | A group of runners in silhouette against a bright, low sun on a river embankment.

6,212 runners finished the Embankment Half Marathon on Sunday, in 6 degrees and a light headwind on the way back.

### Women

1. Aster Haile, Port Ansel, 1:09:41
2. Britt Solheim, Selvane, 1:10:03
3. Ngozi Park, Corvale, 1:11:27

### Men

1. Elias Korir, Karsund, 1:02:18
2. Tobias Wren, Selvane, 1:02:19
3. Hassan Dell, Veyra, 1:03:50

The last to arrive was Ferdinand Oyelaran, 84, of Mill Ponds, after 3 hours and 51 minutes. The clock was kept running for him.
`,
    credits: [webEditor('jonas-falk')],
    when: { daysAgo: 6, at: '14:00' },
    author: 'jonas.falk',
  },
];

export const englishOpinion: DemoStory[] = [
  {
    edition: 'en',
    section: 'opinion',
    topics: ['river-tamber', 'trains-and-trams'],
    slug: 'keep-one-ferry',
    kicker: 'Slack Water',
    headline: 'Keep one ferry',
    standfirst: 'A bridge is for people who know where they are going.',
    keywords: ['column', 'ferry', 'bridge'],
    text: `
I crossed the new bridge on its first evening like everybody else, and I have no complaint. It is handsome. It does not sway. I was on the other side before I had thought of anything.

That is the matter with it.

For twenty-two years I took ships up this river, and the pilots' rule was that one does one's thinking at slack water: in the quarter of an hour when it has stopped coming in and has not begun to go out. Nothing can be done then. One drinks something. One looks at the town as if one had been sent there.

The ferry is the slack water of ordinary people. Nine minutes, twice a day. A third of the passengers look at the other two thirds. I have seen contracts torn up on the ferry, and a proposal; I have seen a boy learn to whistle. Nobody has ever learned to whistle on a bridge.

The company says that one boat in the mornings is all it can pay for. The council says that it has just bought a bridge. Both are right. A boat all day costs, the figures are in the budget, 2.1 million marks a year, or the price of 2.9 meters of the new crossing.

I make an offer on behalf of the people who do not know where they are going: we will take the bridge three meters shorter.
`,
    credits: [writer('ruth-calloway'), webEditor('hannah-reyes')],
    when: { daysAgo: 0, at: '05:30' },
    author: 'hannah.reyes',
  },
  {
    edition: 'en',
    section: 'opinion',
    topics: ['weather'],
    slug: 'fifty-centimeters',
    kicker: 'Comment',
    headline: 'Fifty centimeters',
    standfirst:
      'The works committee knows what to do about the Brickfield levee. It has known for four years.',
    keywords: ['comment', 'levee'],
    text: `
The levee at Brickfield held on Thursday by eleven centimeters and a change of wind. The city thanked its volunteers, as it should. It would do better to thank the wind, which has made no promise to return.

The report that describes the two weak sections is four years old and twenty-six pages long, with a summary on the first. It asks for half a meter and 19 million marks. It has twice been on the agenda of the works committee and twice been put off, once because the minutes of the first time were not ready.

There were reasons. There are always reasons: the bridge, the lifts, the year. But a levee is not a project among others. It is the thing that the other projects stand behind.

Sandbags last for about six weeks before they rot. The committee meets on Tuesday.
`,
    credits: [{ role: 'writer', agency: 'the-selvane-tide' }, webEditor('jonas-falk')],
    when: { daysAgo: 4, at: '20:00' },
    author: 'jonas.falk',
  },
  {
    edition: 'en',
    section: 'opinion',
    topics: ['schools'],
    slug: 'let-children-be-bored-in-libraries',
    headline: 'Let children be bored in libraries',
    standfirst: 'A reading room is the last place in the city where nothing is recommended to you.',
    keywords: ['libraries', 'children'],
    text: `
!reading-room | Morning light in the reading room of the city library.

My mother used to leave me in the reading room on Wednesdays, from two until five, with an apple I was not allowed to eat there.

There was nothing to do but look. After an hour of that one takes down a book for its color, and the next for its weight. I read about bridges because bridges stood at the height of my hand.

The library wants to put screens in the children's corner that suggest what to read next. I understand it. But a suggestion is a kind of corridor, and
`,
    credits: [webEditor('hannah-reyes')],
    when: { daysAgo: 2, at: '15:10' },
    author: 'nora.whitlock',
    state: 'draft',
  },
];
