/** Why a file of a word processor is not read, in a sentence for whoever sent it. */
import { Invalid } from '../../platform/errors.ts';

function refusal(code: string, message: string): Invalid {
  return new Invalid(message, [{ field: 'file', code }]);
}

export const damagedDocument = () =>
  refusal('document-damaged', 'This document is damaged, or is no document at all. Nothing was taken in.');

export const lockedDocument = () =>
  refusal('document-locked', 'This document is protected by a password. Save it without one and try again.');

export const hugeDocument = () =>
  refusal('document-huge', 'This document holds far more than a story. Nothing was taken in.');

export const unsafeDocument = () =>
  refusal('document-unsafe', 'This document is built to do harm. Nothing was taken in.');

export const oldDocument = () =>
  refusal('document-old', 'This is an old Word document. Save it as .docx and try again.');

export const otherDocument = () =>
  refusal('document-other', 'Of documents, .docx, .odt and .md are read; this is something else.');
