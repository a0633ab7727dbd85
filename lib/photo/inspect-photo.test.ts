import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { inspectPhoto } from './inspect-photo.ts';
import { agree } from './taken-at.ts';

// Pictures take their time where other work is going on.
vi.setConfig({ testTimeout: 60_000 });

/** The trade's test files, where they are at hand. */
const fixtures = new URL('../../../shared/fixtures/', import.meta.url);
const present = existsSync(new URL('photos/expectations.json', fixtures));
const fixture = (file: string) => readFileSync(new URL(file, fixtures));

const casesSchema = z.object({
  cases: z.array(z.object({ file: z.string(), expect: z.record(z.string(), z.unknown()) })),
});
const cases = present
  ? casesSchema.parse(JSON.parse(fixture('photos/expectations.json').toString())).cases
  : [];

/** ExifTool's names for what the expectations of some files are written in. */
const exifToolNames: Record<string, string> = {
  'XMP-dc:Subject': 'keywords',
  'XMP-photoshop:Headline': 'headline',
  'XMP-photoshop:City': 'city',
  'XMP-photoshop:State': 'state',
  'XMP-photoshop:Country': 'country',
  'IPTC:Keywords': 'keywords',
  'IPTC:City': 'city',
  'IPTC:Province-State': 'state',
  'IPTC:Country-PrimaryLocationName': 'country',
  'IPTC:Headline': 'headline',
  'IPTC:CopyrightNotice': 'copyright',
  'IFD0:Copyright': 'copyright',
};

describe.skipIf(!present)('the stated cases', () => {
  test.each(cases)('$file', async ({ file, expect: expected }) => {
    const read: Record<string, unknown> = await inspectPhoto(fixture(file));
    for (const [name, value] of Object.entries(expected)) {
      const field = exifToolNames[name] ?? name;
      if (field === 'takenAt') expect(agree(String(read.takenAt), String(value))).toBe(true);
      else if (field === 'dateCreated') expect(read.takenAt).toBe('2021-10-20T21:01:01+00:00');
      else if (field === 'byline' || /:(By-line|Artist|Creator)$/.test(field)) {
        expect(read.creators).toEqual(value === null ? [] : [value]);
      } else if (field === 'bylines') expect(read.creators).toEqual(value);
      else if (field === 'captionLength') expect(String(read.caption)).toHaveLength(Number(value));
      else if (field === 'uprightSize') expect([read.width, read.height]).toEqual(value);
      else if (field === 'ImageWidth') expect(read.width).toBe(value);
      else if (field === 'ImageHeight') expect(read.height).toBe(value);
      else if (field in read) expect(read[field]).toEqual(value);
    }
  });

  test('the other languages of a caption can be asked for', async () => {
    const bytes = fixture('photos/full-size/fig.jpg');
    expect((await inspectPhoto(bytes, { language: 'en' })).caption).toBe('A halved fig in a lacquer bowl.');
    expect((await inspectPhoto(bytes, { language: 'fr' })).caption).toBe('漆碗中的半个无花果。');
  });

  test('warns of a conflict, of a guessed encoding and of EXIF that leads nowhere', async () => {
    const codes = async (file: string) =>
      (await inspectPhoto(fixture(`photos/${file}`))).warnings.map(({ code }) => code);
    expect(await codes('cases/conflict-digest-match.jpg')).toContain('metadata-conflict');
    expect(await codes('cases/conflict-digest-stale.jpg')).toContain('iim-edited-later');
    expect(await codes('cases/iim-gbk-unmarked.jpg')).toContain('iim-charset-guessed');
    expect(await codes('cases/exif-bad-ifd-offset.jpg')).toEqual(['exif-unreadable']);
    expect(await codes('third/truncated.jpg')).toContain('picture-damaged');
    for (const agreeing of ['s1-photo-1', 's3-photo-1', 's5-photo-1']) {
      expect(await codes(`news/${agreeing}.jpg`)).toEqual([]);
    }
  });

  test.each(['infinite_loop_exif.jpg', 'invalid-encoding-usercomment.jpg'])(
    '%s is read to an end',
    async (file) => {
      expect(await inspectPhoto(fixture(`photos/hostile-metadata/${file}`))).toMatchObject({
        format: 'jpeg',
      });
    },
  );

  test('nothing says undefined', async () => {
    const metadata = await inspectPhoto(fixture('photos/cases/no-metadata.jpg'));
    expect(JSON.stringify(metadata)).not.toContain('undefined');
    expect(Object.values(metadata)).not.toContain(undefined);
  });
});
