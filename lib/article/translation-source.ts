import 'server-only';
import { bodyText } from '../body/body.ts';
import { atOneMoment, type Db } from '../platform/db.ts';
import { revisionFields } from './revision-rows.ts';

/** What a story was translated from, as its readers have it now; null for a story that was not. */
export async function translationSource(articleId: string) {
  return atOneMoment((tx) => readSource(tx, articleId));
}

async function readSource(tx: Db, articleId: string) {
  const found = await tx.translation.findUnique({
    where: { articleId },
    select: {
      sourceRevisionId: true,
      source: {
        select: {
          id: true,
          status: true,
          liveRevisionId: true,
          latestRevisionId: true,
          edition: { select: { name: true, language: true, direction: true } },
          corrections: { select: { text: true, madeAt: true }, orderBy: { madeAt: 'desc' }, take: 3 },
        },
      },
    },
  });
  if (!found) return null;
  const { source, sourceRevisionId } = found;
  const { id, status, edition, corrections } = source;
  const nowId = source.liveRevisionId ?? source.latestRevisionId ?? sourceRevisionId;
  const { headline, standfirst, body } = await revisionFields(tx, nowId);
  return {
    id,
    status,
    edition,
    corrections,
    headline,
    standfirst,
    paragraphs: bodyText(body)
      .split('\n')
      .filter((text) => text.trim() !== ''),
    /** The state that was translated, and the one that its readers have now. */
    seenRevisionId: sourceRevisionId,
    nowRevisionId: nowId,
  };
}
export type TranslationSource = NonNullable<Awaited<ReturnType<typeof translationSource>>>;
