/** The credits printed after the last paragraph. */
import { fillIn } from '../language/fill-in.ts';
import { type CreditRole, creditRoles, type PrintableCredit } from './credit.ts';
import { countedForm, formOf, type Voice } from './forms/form-of.ts';
import {
  afterLabel,
  around,
  inSentence,
  namesWithAgencies,
  type Segment,
  segmentsText,
} from './print-segments.ts';

/** `(Web editors: A, B)`: a line for each craft, in the order of the roles. */
export function printFootLines(credits: readonly PrintableCredit[], voice: Voice): Segment[][] {
  return byRole(credits, 'foot').map(([role, ofRole]) =>
    around(
      labelled('foot', role, ofRole.length, voice),
      namesWithAgencies(ofRole, afterLabel(voice), formOf(voice, 'agency.labelled')),
    ),
  );
}

/** `A in Oslo and B contributed to this story.` */
export function printEndNotes(credits: readonly PrintableCredit[], voice: Voice): Segment[][] {
  return byRole(credits, 'end_note').map(([role, ofRole]) =>
    around(
      countedForm(voice, `note.${role}`, ofRole.length) ?? labelled('note', role, ofRole.length, voice),
      namesWithAgencies(ofRole, inSentence(voice), formOf(voice, 'agency'), formOf(voice, 'place.each')),
    ),
  );
}

function labelled(form: 'foot' | 'note', role: CreditRole, count: number, voice: Voice): string {
  return fillIn(formOf(voice, form), { label: countedForm(voice, `label.${role}`, count) });
}

/** The foot of the story in one run: credits, then end notes. */
export function printFoot(credits: readonly PrintableCredit[], voice: Voice): Segment[] {
  const between = formOf(voice, 'notes.between');
  return [...printFootLines(credits, voice), ...printEndNotes(credits, voice)].flatMap((line, index) =>
    index === 0 || between === '' ? line : [{ text: between }, ...line],
  );
}

export function footText(credits: readonly PrintableCredit[], voice: Voice): string {
  return segmentsText(printFoot(credits, voice));
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
