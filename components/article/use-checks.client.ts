'use client';
import { useEffect, useMemo, useState } from 'react';
import { untilItComes } from '#components/ui/until-it-comes.client.ts';
import type { RevisionFields } from '#lib/article/article.ts';
import type { CreditedPhoto } from '#lib/article/house-rules.ts';
import type { Readiness } from '#lib/article/readiness.ts';
import type { RuledAgency } from '#lib/contributor/agency-terms.ts';
import type { EditionOption } from './story.ts';
import { useLostFiles } from './use-lost-files.client.ts';

/** Milliseconds. Where the text does not come, what is known about the story does. */
const patience = 3000;

type Options = {
  /** Whether one can write: on a slow line the text would wait for what looks at it. */
  isDue: boolean;
  fields: RevisionFields;
  edition: EditionOption;
  photos: readonly (CreditedPhoto & { credited: boolean })[];
  ruledAgencies: readonly RuledAgency[];
};

/** What a story lacks and how long it is: not known until what looks at it has come, which knows every block. */
export function useChecks({ isDue, fields, edition, photos, ruledAgencies }: Options) {
  const [looks, setLooks] = useState<Awaited<ReturnType<typeof whatLooks>> | null>(null);
  useEffect(() => {
    let isLeft = false;
    const ask = async () => {
      const come = await untilItComes(whatLooks);
      if (!isLeft) setLooks(come);
    };
    const timer = setTimeout(ask, isDue ? 0 : patience);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [isDue]);
  const { body } = fields;
  const files = useMemo(() => looks?.fileIds(body) ?? [], [looks, body]);
  const lostFiles = useLostFiles(files);
  const credited = useMemo(
    () => new Set(photos.filter((photo) => photo.credited).map(({ id }) => id)),
    [photos],
  );
  const checks = useMemo((): Readiness | null => {
    if (!looks) return null;
    const { problems, warnings } = looks.readiness(fields, credited, edition, lostFiles);
    const today = new Date().toISOString().slice(0, 10);
    const ofAgencies = looks.houseRuleWarnings(fields, photos, ruledAgencies, today);
    return { problems, warnings: [...ofAgencies, ...warnings] };
  }, [looks, fields, credited, edition, lostFiles, photos, ruledAgencies]);
  const words = useMemo(
    () => looks?.statisticsOfBody(body, edition.language).words,
    [looks, body, edition.language],
  );
  return { checks, words };
}

async function whatLooks() {
  const [{ fileIds }, { statisticsOfBody }, { readiness }, { houseRuleWarnings }] = await Promise.all([
    import('#lib/body/body.ts'),
    import('#lib/body/statistics.ts'),
    import('#lib/article/readiness.ts'),
    import('#lib/article/house-rules.ts'),
  ]);
  return { fileIds, statisticsOfBody, readiness, houseRuleWarnings };
}
