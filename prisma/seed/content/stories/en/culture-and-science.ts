import { type DemoStory, editor, webEditor, writer } from '../../content.ts';

export const englishCulture: DemoStory[] = [
  {
    edition: 'en',
    section: 'culture',
    topics: ['music'],
    slug: 'grain-hall-opens-its-season',
    kicker: 'Review',
    headline: 'The Grain Hall opens its season with a silence',
    standfirst: 'Pianist Ottavia Renn plays nothing for two minutes, and then everything.',
    place: 'SELVANE',
    keywords: ['Grain Hall', 'piano', 'review'],
    text: `
!portrait-pianist | Ottavia Renn at the rehearsal, two hours before the doors opened. | A pianist in shadow bends over the keys of a grand piano under a single warm light.

Nobody coughed. That is the first thing to report from the opening night of the Grain Hall, where 1,900 people, some of them with colds, sat for two minutes and ten seconds before a pianist with her hands in her lap.

Ottavia Renn had asked for it in the program: "Please arrive." Then she began the *Tidal Studies* of Anders Quill, and one understood what the silence had been for. The first study is hardly louder than a room.

Quill, a harbor pilot's son from Heron Point, wrote the twelve pieces in 1958 from tide tables. They rise and fall by a rule that one can look up. In lesser hands they sound looked up. Renn plays them as if the moon had just occurred to her.

> I don't interpret it. I get my feet wet.

So she said afterwards, in the foyer, in socks; a pedal had taken the heel of a shoe in the ninth study, and she had gone on without either.

## A hall that answers

The hall itself deserves a bow. Four years and 61 million marks have gone into the old grain store. The concrete hoppers now hang as reflectors over the stage; from the last row of the second gallery, at eleven marks a seat, one hears the felt lift off the string.

In the second part the Tamber Philharmonic under Isaura Beck played the Second Symphony of the same composer, loudly and well. It will be remembered as the evening of the silence.
`,
    credits: [writer('mei-lindqvist'), webEditor('jonas-falk')],
    when: { daysAgo: 4, at: '23:30' },
    author: 'jonas.falk',
  },
  {
    edition: 'en',
    section: 'culture',
    topics: ['the-harbour'],
    slug: 'painter-who-only-saw-water',
    headline: 'The painter who only ever looked at the water',
    standfirst: 'The Harbour Museum shows 140 pictures by Leocadia Strand. There is not one boat in them.',
    place: 'SELVANE',
    keywords: ['Leocadia Strand', 'exhibition', 'Harbour Museum'],
    text: `
!gallery | A visitor in room seven of the Harbour Museum before “Ebb, Third Version” (1934). | A lone visitor stands before a large abstract sea painting in a dim gallery.

For fifty-one years Leocadia Strand rented the same room above the fish hall, with one window, and painted what was in it: water. She left out the quay, the masts and the opposite shore. Her neighbors thought her short-sighted.

She was exact. On the back of each canvas stand the date, the hour, the wind and the state of the tide, and when the museum's curator, Ambrose Teller, compared them with the port's own logs he found two mistakes in 140 pictures. "In one of them," he said, "the port was wrong."

The exhibition, the first in this city since her death in 1961, hangs the pictures by the clock. One enters at four in the morning and leaves after midnight. Between rooms six and seven the light in the building itself goes down.

Strand sold eleven paintings in her life, nine of them to the same dentist. His granddaughter has lent them all, with the receipt for each: the price was a filling.

Until the end of March. Closed on Mondays and at spring tide.
`,
    credits: [
      writer('mei-lindqvist'),
      { role: 'contributor', person: 'daniel-achterberg' },
      editor('hannah-reyes'),
      webEditor('hannah-reyes'),
    ],
    when: { daysAgo: 9, at: '10:10' },
    author: 'hannah.reyes',
  },
  {
    edition: 'en',
    section: 'culture',
    topics: ['music'],
    slug: 'interview-luthier-of-ropewalk',
    kicker: 'Interview',
    headline: '“A violin is a box that has been persuaded”',
    standfirst:
      'Luthier Casimir Obi on wood from church pews, on players who cry, and on why he listens with his teeth.',
    place: 'SELVANE',
    keywords: ['violins', 'craft', 'interview'],
    text: `
**Mr Obi, there are eleven violins on this wall. Which is the best?**

The one that is not there. It is in Corvale, a girl of nineteen plays it. The others are waiting for somebody.

**You build from old church pews.**

From pews, from a grain lift, once from a gallows; that was a cello. Wood that has been sat on for two hundred years has stopped moving. It has nothing left to prove.

**How do you know when a plate is thin enough?**

I hold it in my teeth and tap it. My wife says that it looks like a dog with a letter. But bone hears lower than the ear.

**The conservatory has measured your violins with lasers.**

Yes, and they were very kind. They found that what I do cannot make a difference. Then they ordered two.

**Do players cry here?**

About one in three. It is not the beauty. They come in with a violin that they have been fighting for ten years, and they think it was their fault.

**Who will have the workshop after you?**

My apprentice, Ludmila. She is better than I am from the neck upwards. I still do the backs.

**What should one never do to a violin?**

Own it. One looks after it, and then somebody else does.
`,
    credits: [
      { role: 'writer', person: 'mei-lindqvist', printedAs: 'Interview: MEI LINDQVIST' },
      { role: 'illustrator', person: 'rana-khoury' },
      webEditor('hannah-reyes'),
    ],
    when: { daysAgo: 14, at: '08:30' },
    author: 'hannah.reyes',
  },
  {
    edition: 'en',
    section: 'culture',
    topics: ['music'],
    slug: '',
    headline: 'Kite festival: opening',
    text: '',
    credits: [],
    when: { daysAgo: 1, at: '16:45' },
    author: 'grace.oduya',
    state: 'draft',
  },
];

export const englishScience: DemoStory[] = [
  {
    edition: 'en',
    section: 'science',
    topics: ['river-tamber', 'wildlife'],
    slug: 'glass-houses-of-the-tamber',
    kicker: 'Under the microscope',
    headline: 'A spoonful of river, and four thousand glass houses',
    standfirst: 'Diatoms have begun to return to the estuary. They say more about the water than any probe.',
    place: 'SELVANE',
    keywords: ['diatoms', 'water', 'estuary'],
    text: `
!micrograph | Diatoms from the estuary, 400 times enlarged. | Round and oval glass-like diatoms with fine radial patterns glow blue and gold on black.

Take a teaspoon of the Tamber at Merrow, let it stand, and put the last drop under the microscope: there are some four thousand houses in it, all of glass, each with windows too small for light to care about, and in most of them somebody is at home.

They are diatoms, algae of a single cell. Twenty years ago Selvane University found nineteen species of them in the estuary. In this year's count, published on Tuesday, there were 112.

"A probe tells you what the water is like now," said Dr Noor Castellane, who leads the count. "A diatom tells you what it has been like since she was born."

## Each has her taste

Some stand salt, some do not. Some live on what farms wash into the river, and these have become fewer: by two thirds since the treatment works at Karsund went into service in 2017.

- *Cyclotella*, a drum, comes with nitrogen. Down by 64 percent.
- *Navicula*, a boat, likes it clean. Up ninefold.
- *Asterionella*, a star, had not been seen here since 1971. There were six.

The six have been photographed from all sides. One was found by a student in the water of a vase.

Not all is well. In the harbor basin behind the Outer Quay the number has stood at eight for a decade. Castellane's team wants to know why, and has applied for a boat. It has so far been granted a bucket.
`,
    credits: [
      { role: 'writer', person: 'priya-raman' },
      { role: 'data', person: 'grace-oduya', position: 'end_note' },
      webEditor('hannah-reyes'),
    ],
    when: { daysAgo: 2, at: '10:00' },
    author: 'hannah.reyes',
  },
  {
    edition: 'en',
    section: 'science',
    topics: ['wildlife', 'weather'],
    slug: 'cranes-are-late-this-year',
    headline: 'The cranes are eleven days late, and heavier',
    standfirst:
      'Sixty thousand birds rest in the Merrow marshes each autumn. A warm north keeps them longer at the table.',
    place: 'MERROW',
    keywords: ['cranes', 'migration', 'Merrow'],
    text: `
!cranes-flight | Common cranes arrive at their roost in the Merrow marshes. | A long line of cranes in flight across a pink evening sky above misty marshland.

One hears them first: a sound like a gate that somebody ought to oil, from very high. Then the line comes out of the north, breaks, argues, and lets itself down on the marsh with its legs hanging.

The common cranes have come to Merrow since anyone has written it down, which is 1794. They used to come in the second week of October. This year the first thousand were counted eleven days later than the mean of the last century.

They are also fat. The ringing station weighed 212 birds and found them 340 grams heavier than twenty years ago. "They stay up north as long as there is maize under the stubble and no snow on it," said Torvald Adeyemi, who runs the station. "I would, too."

## What is late for whom

It is late for the marsh. The birds leave some nine tons of dung, and the snails that live on it hatch by the day, not by the bird. The spoonbills, which live on the snails, have moved on.

Adeyemi's volunteers count from the dike each evening until they can no longer see. On Saturday they stopped at 23,408. "After that," it says in the log, "more."
`,
    credits: [writer('priya-raman'), { role: 'video', person: 'ilse-brandt' }, webEditor('jonas-falk')],
    when: { daysAgo: 12, at: '19:20' },
    author: 'jonas.falk',
  },
  {
    edition: 'en',
    section: 'science',
    topics: ['amber-hills'],
    slug: 'orrel-sees-a-comet-twice',
    headline: 'Mount Orrel sees the same comet twice',
    standfirst: 'A plate from 1931 turns a new discovery into an old acquaintance.',
    place: 'MOUNT ORREL',
    keywords: ['astronomy', 'comet', 'Mount Orrel'],
    text: `
!night-sky | The Milky Way over the observatory on Mount Orrel. Exposure: 25 seconds. | The Milky Way rises over the dome of an observatory on a dark ridge.

The comet that Mount Orrel announced on the third of the month is not new. It was photographed at the same observatory on a February night in 1931, by an assistant who took it for a scratch.

The glass plate was found by Delphine Roth, the archivist, when the orbit of the new object was run backwards on the computer and pointed at that night. "I went down to the cellar with a torch," she said. "It was where it had to be. Next to it he had written, in pencil, *wipe off*."

He had not wiped it off. His name was Casper Lind; he became a postman.

The comet now has a period of 95 years and, by the custom of the trade, his name. It will be at its brightest in the first week of February, low in the west after sunset, and should be visible in binoculars from Lantern Hill.
`,
    credits: [
      { role: 'writer', person: 'shen-zhiwei' },
      { role: 'translator', person: 'zheng-siqi' },
      webEditor('hannah-reyes'),
    ],
    when: { daysAgo: 17, at: '11:45' },
    author: 'hannah.reyes',
  },
];
