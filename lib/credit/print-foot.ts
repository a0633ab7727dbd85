/** The credits printed after the last paragraph. */
import { type ReaderMessages, readerMessages } from '../language/reader-messages.ts';
import { type CreditRole, creditRoles, type PrintableCredit } from './credit.ts';
import {
  around,
  joinWithAnd,
  joinWithCommas,
  namesWithAgencies,
  type Segment,
  segmentsText,
} from './print-segments.ts';

type Words = ReaderMessages['credit'];

/** `(Web editors: A, B)`: a line for each craft, in the order of the roles. */
export function printFootLines(credits: readonly PrintableCredit[], language: string): Segment[][] {
  const words = readerMessages(language).credit;
  return byRole(credits, 'foot').map(([role, ofRole]) => {
    const forms = words.foot[role];
    const sentence = forms[new Intl.PluralRules(language).select(ofRole.length)] ?? forms.other;
    return around(
      sentence,
      namesWithAgencies(ofRole, (items) => joinWithCommas(items, words), { before: '/', after: '' }),
    );
  });
}

/** `A and B contributed to this story.` */
export function printEndNotes(credits: readonly PrintableCredit[], language: string): Segment[][] {
  const { credit: words, roles } = readerMessages(language);
  return byRole(credits, 'end_note').map(([role, ofRole]) => {
    const sentence = role === 'contributor' ? words.endNote : words.endNoteRole;
    return around(sentence, namesInSentence(ofRole, words), { role: roles[role] });
  });
}

/** The foot of the story in one run: credits, then end notes. */
export function printFoot(credits: readonly PrintableCredit[], language: string): Segment[] {
  const between = language.startsWith('zh') ? '' : ' ';
  return [...printFootLines(credits, language), ...printEndNotes(credits, language)].flatMap((line, index) =>
    index === 0 || between === '' ? line : [{ text: between }, ...line],
  );
}

export function footText(credits: readonly PrintableCredit[], language: string): string {
  return segmentsText(printFoot(credits, language));
}

function namesInSentence(credits: readonly PrintableCredit[], words: Words): Segment[] {
  const [before = '', after = ''] = words.withAgency.split('{agency}');
  return namesWithAgencies(credits, (items) => joinWithAnd(items, words), { before, after });
}

function byRole(
  credits: readonly PrintableCredit[],
  position: PrintableCredit['position'],
): [CreditRole, PrintableCredit[]][] {
  return creditRoles.flatMap((role): [CreditRole, PrintableCredit[]][] => {
    const ofRole = credits.filter(
      (credit) =>
        credit.position === position &&
        credit.role === role &&
        (credit.name !== null || credit.agency !== null),
    );
    return ofRole.length > 0 ? [[role, ofRole]] : [];
  });
}
