/** The printed forms of credits: what a language prints unless an edition says otherwise. */
import type { Counted } from '../../language/catalogue.ts';
import type { CreditRole } from '../credit.ts';

/** Forms that are the same for any number of names. */
export const plainForms = [
  'list.between',
  'list.last',
  'list.labelled',
  'agency',
  'agency.labelled',
  'agency.photo',
  'place',
  'place.each',
  'place.between',
  'lines.between',
  'notes.between',
  'byline.agency',
  'foot',
  'note',
  'photo',
  'photo.agency',
  'illustration',
  'illustration.agency',
  'graphic',
  'graphic.agency',
  'video',
  'video.agency',
] as const;
export type PlainForm = (typeof plainForms)[number];

/**
 * `top.editor`: a line under the headline; `label.editor`: what stands before the colon at the foot; `note.editor`: a
 * sentence at the end, where the label alone would not make one.
 */
export type CountedForm = `${'top' | 'label' | 'note'}.${CreditRole}`;

/** Every sentence of a language. Where it is counted, in every form that the language has. */
export type CreditForms = Record<PlainForm, string> &
  Record<`${'top' | 'label'}.${CreditRole}`, string | Counted> &
  Partial<Record<`note.${CreditRole}`, string | Counted>>;

/** The gaps that a form has and must keep. */
export function gapsOf(form: PlainForm | CountedForm): readonly string[] {
  if (form.startsWith('agency')) return ['{agency}'];
  if (form === 'place' || form === 'place.each') return ['{names}', '{place}'];
  if (form === 'foot' || form === 'note') return ['{label}', '{names}'];
  if (/\.(between|last|labelled)$/.test(form) || form.startsWith('label.')) return [];
  return ['{names}'];
}
