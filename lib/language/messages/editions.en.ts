/** The words for what an edition shows beside its stories, and how stories of several editions belong together. */
export const editionsEn = {
  translations: {
    title: 'In other editions',
    lead: 'Readers of one are led to the other.',
    placeholder: 'Find the same story',
    linked: 'Linked.',
    unlinked: 'No longer linked.',
  },
  banner: {
    title: 'Breaking banner',
    lead: 'One line at the head of every page of the edition, until it ends.',
    text: 'What is breaking',
    textHint: 'Up to {count} characters.',
    story: 'Story it leads to',
    noStory: 'None: the line alone',
    endsAt: 'Ends',
    endsAtHint: 'In {zone}.',
    set: 'Show it',
    change: 'Change it',
    clear: 'Take it down',
    showing: 'On every page until {time}',
    notShowing: 'Nothing is showing',
    isSet: 'It is on every page.',
    isCleared: 'It was taken down.',
  },
};
