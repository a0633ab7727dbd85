import type { PrintedFile } from '#lib/article/printed.ts';
import { type FileBlock, fileTitle } from '#lib/body/blocks/file.ts';
import { inlineText } from '#lib/body/blocks/text.ts';
import type { Voice } from '#lib/credit/forms/form-of.ts';
import { fileAddress } from '#lib/file/file.ts';
import { fileFacts } from '#lib/file/print-file.ts';
import { TextReader } from '../text/text.reader.tsx';

type Props = { block: FileBlock; file: PrintedFile | undefined; edition: Voice };

/** A link that says what comes and how much of it; nothing where the file is not there. */
export function FileReader({ block, file, edition }: Props) {
  if (!file) return null;
  const [, note] = block.content;
  const ticket = file.ticket === undefined ? '' : `?preview=${file.ticket}`;
  return (
    <div className="file">
      <a href={fileAddress(file) + ticket} type={file.mediaType} download={file.name}>
        <span className="file-title">{fileTitle(block, file)}</span>{' '}
        <span className="file-facts">{fileFacts(file, edition)}</span>
      </a>
      {inlineText(note.content).trim() !== '' && (
        <p>
          <TextReader content={note.content} />
        </p>
      )}
    </div>
  );
}
