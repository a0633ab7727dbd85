/** What somebody did for a story or a photo, for readers and for the newsroom. */
export const creditRolesEn = {
  writer: 'Writer',
  with: 'With',
  reporter: 'Reporter in place',
  additional_reporting: 'Additional reporting',
  photographer: 'Photographer',
  web_editor: 'Web editor',
  editor: 'Editor',
  translator: 'Translator',
  illustrator: 'Illustrator',
  video: 'Video',
  producer: 'Producer',
  data: 'Data',
  contributor: 'Contributor',
};
