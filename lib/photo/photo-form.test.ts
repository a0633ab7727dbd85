import { expect, test } from 'vitest';
import { editPhotoSchema, listPhotosSchema } from './photo-form.ts';

const id = '0198a000-0000-7000-8000-000000000001';
const form = {
  photoId: id,
  headline: ' Two\nlines ',
  caption: 'First.\r\nSecond.\u202e\u0000',
  altText: '',
  place: '',
  copyright: '',
  usageTerms: '',
  credits: [{ role: 'photographer', contributorId: id, agencyId: null, printedAs: ' ' }],
};

test('texts are cleaned before they are measured', () => {
  const parsed = editPhotoSchema.parse(form);
  expect(parsed).toMatchObject({ headline: 'Two lines', caption: 'First.\nSecond.' });
  expect(parsed.credits[0]?.printedAs).toBeNull();
  expect('takenAt' in parsed && parsed.takenAt !== undefined).toBe(false);
});

test('a credit names someone; nothing unknown is let in', () => {
  expect(
    editPhotoSchema.safeParse({ ...form, credits: [{ ...form.credits[0], contributorId: null }] }).success,
  ).toBe(false);
  expect(editPhotoSchema.safeParse({ ...form, uploadedById: id }).success).toBe(false);
  expect(editPhotoSchema.safeParse({ ...form, headline: 'x'.repeat(401) }).success).toBe(false);
});

test('an address that was typed wrongly still lists photos', () => {
  expect(listPhotosSchema.parse({ search: ['a'], page: '-3' })).toEqual({ search: '', page: 1 });
  expect(listPhotosSchema.parse({ search: 'ferry', page: '2' })).toEqual({ search: 'ferry', page: 2 });
});
