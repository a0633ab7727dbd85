import type { ReactElement } from 'react';
import type { LinkedStory, PrintedFile, PrintedPhoto } from '#lib/article/printed.ts';
import type { Block, Body as StoryBody } from '#lib/body/body.ts';
import { numberFootnotes } from '#lib/body/footnote-numbers.ts';
import type { Voice } from '#lib/credit/forms/form-of.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { CodeBlockReader } from './blocks/code-block/code-block.reader.tsx';
import { EmbedReader } from './blocks/embed/embed.reader.tsx';
import { FactBoxReader } from './blocks/fact-box/fact-box.reader.tsx';
import { FileReader } from './blocks/file/file.reader.tsx';
import { FootnotesReader } from './blocks/footnote/footnote.reader.tsx';
import { GalleryReader } from './blocks/gallery/gallery.reader.tsx';
import { KeyPointsReader } from './blocks/key-points/key-points.reader.tsx';
import { ListReader } from './blocks/list/list.reader.tsx';
import { NoteReader } from './blocks/note/note.reader.tsx';
import { ParagraphReader } from './blocks/paragraph/paragraph.reader.tsx';
import { PhotoReader } from './blocks/photo/photo.reader.tsx';
import { PullQuoteReader } from './blocks/pull-quote/pull-quote.reader.tsx';
import { QuestionAnswerReader } from './blocks/question-answer/question-answer.reader.tsx';
import { QuoteReader } from './blocks/quote/quote.reader.tsx';
import { RelatedStoryReader } from './blocks/related-story/related-story.reader.tsx';
import { SubheadReader } from './blocks/subhead/subhead.reader.tsx';
import { TableReader } from './blocks/table/table.reader.tsx';
import { TimelineReader } from './blocks/timeline/timeline.reader.tsx';

type Setting = {
  edition: { code: string } & Voice;
  photos: ReadonlyMap<string, PrintedPhoto>;
  /** The files that the text offers, by id. */
  files: ReadonlyMap<string, PrintedFile>;
  /** The stories that the text leads to, by id; those that can be read now. */
  linked: ReadonlyMap<string, LinkedStory>;
};

/** The text of a story, block by block, and its footnotes. */
export function Body({ content, ...setting }: { content: StoryBody['content'] } & Setting) {
  const notes = numberFootnotes(content);
  const isRich = notes.length > 0 || content.some(({ type }) => !plain.has(type));
  return (
    <div className="body">
      {isRich && <link rel="stylesheet" href="/blocks.css" />}
      {content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
        <PrintedBlock key={index} block={block} setting={setting} />
      ))}
      <FootnotesReader notes={notes} language={setting.edition.language} />
    </div>
  );
}

/** Blocks that the site's own stylesheet sets; a page with others brings theirs. */
const plain: ReadonlySet<Block['type']> = new Set([
  'paragraph',
  'subhead',
  'quote',
  'bulletList',
  'orderedList',
  'table',
  'photo',
]);

function PrintedBlock({ block, setting }: { block: Block; setting: Setting }): ReactElement {
  const { edition, photos, files, linked } = setting;
  const { language } = edition;
  switch (block.type) {
    case 'paragraph':
      return <ParagraphReader block={block} />;
    case 'subhead':
      return <SubheadReader block={block} />;
    case 'quote':
      return <QuoteReader block={block} />;
    case 'bulletList':
    case 'orderedList':
      return <ListReader block={block} />;
    case 'table':
      return <TableReader block={block} label={readerMessages(language).table} />;
    case 'photo':
      return <PhotoReader photo={photos.get(block.attrs.use)} edition={edition} />;
    case 'gallery':
      return <GalleryReader block={block} photos={photos} edition={edition} />;
    case 'pullQuote':
      return <PullQuoteReader block={block} />;
    case 'factBox':
      return <FactBoxReader block={block} />;
    case 'keyPoints':
      return <KeyPointsReader block={block} language={language} />;
    case 'timeline':
      return <TimelineReader block={block} />;
    case 'questionAnswer':
      return <QuestionAnswerReader block={block} />;
    case 'editorsNote':
    case 'correctionNote':
      return <NoteReader block={block} language={language} />;
    case 'relatedStory':
      return <RelatedStoryReader story={linked.get(block.attrs.article)} language={language} />;
    case 'file':
      return <FileReader block={block} file={files.get(block.attrs.file)} edition={edition} />;
    case 'embed':
      return <EmbedReader block={block} language={language} />;
    case 'codeBlock':
      return <CodeBlockReader block={block} language={language} />;
    case 'horizontalRule':
      return <hr />;
  }
}
