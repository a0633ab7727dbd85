import type { ReactElement } from 'react';
import type { PrintedPhoto } from '#lib/article/printed.ts';
import type { Block, Body as StoryBody } from '#lib/body/body.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { ListReader } from './blocks/list/list.reader.tsx';
import { ParagraphReader } from './blocks/paragraph/paragraph.reader.tsx';
import { PhotoReader } from './blocks/photo/photo.reader.tsx';
import { QuoteReader } from './blocks/quote/quote.reader.tsx';
import { SubheadReader } from './blocks/subhead/subhead.reader.tsx';
import { TableReader } from './blocks/table/table.reader.tsx';

type Setting = {
  edition: { code: string; language: string };
  photos: ReadonlyMap<string, PrintedPhoto>;
};

/** The text of a story, block by block. */
export function Body({ content, ...setting }: { content: StoryBody['content'] } & Setting) {
  return (
    <div className="body">
      {content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
        <PrintedBlock key={index} block={block} setting={setting} />
      ))}
    </div>
  );
}

function PrintedBlock({ block, setting }: { block: Block; setting: Setting }): ReactElement {
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
      return <TableReader block={block} label={readerMessages(setting.edition.language).table} />;
    case 'photo':
      return <PhotoReader photo={setting.photos.get(block.attrs.use)} edition={setting.edition} />;
  }
}
