import { expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { publishedStories } from '../article/published.ts';
import { publishedEdition } from '../edition/published.ts';
import { db } from '../platform/db.ts';
import { Conflict, Invalid, NotAllowed } from '../platform/errors.ts';
import { withSources } from '../platform/made-from.ts';
import { commandLine } from '../staff/actor.ts';
import { bylineText } from './print-byline.ts';
import { footText } from './print-foot.ts';
import { listHouseStyles, styleEdition } from './style-edition.ts';

test('what an edition prints in its own manner holds for stories printed before, and pages know of it', async () => {
  const { id: editionId } = await buildEdition(db(), { code: 'styled', language: 'en' });
  const { id: sectionId } = await buildSection(db(), { editionId });
  const { id: contributorId } = await buildContributor(db(), { slug: 'styled-person', name: 'Ada Press' });
  const { id: otherId } = await buildContributor(db(), { slug: 'styled-other', name: 'Bo Reed' });
  await buildArticle(db(), {
    editionId,
    status: 'published',
    revisions: [
      {
        sectionId,
        place: 'Selvane',
        credits: [
          { role: 'writer', contributorId },
          { role: 'with', contributorId: otherId },
          { role: 'web_editor', contributorId },
          { role: 'reporter', contributorId: otherId, place: 'Saltgate' },
        ],
      },
    ],
  });
  const print = async () => {
    const edition = await publishedEdition('styled');
    const [story] = await publishedStories({ edition: 'styled' }, 1);
    if (!edition || !story) throw new Error('It is not there.');
    return [bylineText(story, edition), footText(story.credits, edition)];
  };
  expect(await print()).toEqual([
    'By Ada Press in Selvane with Bo Reed; Reporting by Bo Reed in Saltgate',
    '(Web editor: Ada Press)',
  ]);
  const admin = { ...commandLine, roles: ['byline_admin' as const] };
  const { seen } = await styleEdition(admin, {
    editionId,
    seen: '0',
    style: {
      'credit.top.writer': 'Words: {names}',
      'credit.foot': '{label}: {names}',
      'credit.list.last': ' and ',
    },
  });
  const { result, sources } = await withSources(print);
  expect(result).toEqual([
    'Words: Ada Press in Selvane with Bo Reed; Reporting by Bo Reed in Saltgate',
    'Web editor: Ada Press',
  ]);
  expect(sources.things).toContain(`edition:${editionId}`);
  const kept = (await listHouseStyles(admin)).find(({ id }) => id === editionId);
  expect(kept).toMatchObject({ seen, style: { 'credit.foot': '{label}: {names}' } });
  expect(Object.keys(kept?.style ?? {})).not.toContain('credit.list.last');

  await expect(styleEdition(admin, { editionId, seen: '0', style: {} })).rejects.toBeInstanceOf(Conflict);
  await expect(
    styleEdition(admin, { editionId, seen, style: { 'credit.top.writer': 'Nobody' } }),
  ).rejects.toBeInstanceOf(Invalid);
  const editor = { ...commandLine, roles: ['editor' as const] };
  expect(() => styleEdition(editor, { editionId, seen, style: {} })).toThrow(NotAllowed);
});
