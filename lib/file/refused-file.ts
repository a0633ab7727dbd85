/** Why a file is not taken. The codes are stable; programs may rely on them. */
import { Invalid } from '../platform/errors.ts';
import { fileLimits } from './file.ts';

const sentences = {
  'file-empty': 'The file is empty.',
  'file-too-large': `The file is larger than ${fileLimits.bytes / 1_000_000} MB.`,
  'kind-unknown': 'Files of this kind are not taken: a PDF, a table or a document is.',
  'file-active': 'Web pages, drawings and programs are not taken; export it as PDF.',
  'file-damaged': 'The file is damaged or was not transferred whole.',
  'file-locked': 'The file is protected by a password, so that readers could not open it.',
  'file-macros': 'The document has macros in it; save it without.',
  'file-programs': 'There is a program in this archive; readers are sent none.',
  'file-unsafe': 'Names in this archive lead out of its folder.',
  'text-not-utf8': 'The text is not in UTF-8, so that readers could not read it; save it as UTF-8.',
} as const;
export type FileRefusalCode = keyof typeof sentences;

export function refusedFile(code: FileRefusalCode): Invalid {
  return new Invalid(sentences[code], [{ field: 'file', code }]);
}

/** The code of a refusal that {@link refusedFile} made. */
export function fileRefusalCode(error: Invalid): FileRefusalCode | null {
  const code = error.problems[0]?.code ?? '';
  return isCode(code) ? code : null;
}

function isCode(code: string): code is FileRefusalCode {
  return code in sentences;
}
