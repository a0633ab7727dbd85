/** The words that blocks of a story bring with them, for readers. */
export const blocksEn = {
  keyPoints: 'Key points',
  editorsNote: 'Editor’s note',
  correctionNote: 'Correction',
  relatedStory: 'Related',
  footnotes: 'Footnotes',
  footnote: 'Footnote {number}',
  backToText: 'Back to the text',
  gallery: 'Photos',
  code: 'Code',
  embed: {
    video: 'Watch on {provider}',
    audio: 'Listen on {provider}',
    map: 'See the map on {provider}',
    post: 'Read the post on {provider}',
    chart: 'See the chart on {provider}',
  },
};
