/** What the byline desk does with people besides writing down their names. */
export const peopleDeskEn = {
  state: 'State',
  stateHint: 'Whoever is withheld is named nowhere: on no page, in no feed, in no search.',
  states: { active: 'Active', former: 'Former', withheld: 'Identity withheld' },
  familyName: 'Family name',
  familyNameHint: 'The part of the name that is the family’s, wherever it stands: “Mo” in Mo Jingxi.',
  otherNames: 'Other names',
  otherNamesHint:
    'A legal name stays inside the newsroom. Pen names and former names are found, and printed where a credit says so.',
  addOtherName: 'Add another name',
  otherName: 'Name',
  kind: 'Kind of name',
  kinds: { legal: 'Legal name', pen: 'Pen name', former: 'Former name' },
  since: 'since',
  until: 'until',
  sinceLabel: 'Borne since: year, month or day',
  untilLabel: 'Borne until: year, month or day',
  reasons: {
    same: 'the same name',
    order: 'the same words in another order',
    script: 'the same name in another script',
    disguise: 'letters that only look the same',
    spelling: 'nearly the same spelling or sound',
  },
};
