'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Notice } from '#components/ui/notice.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { editionForLanguage } from '#lib/edition/edition-for-language.ts';
import type { LineKind } from '#lib/wire/copy.ts';
import { copyLimit, type NameChoice } from '#lib/wire/import-form.ts';
import { type CopyIn, copyFromFile, importCopy, type ReadCopy, readCopy } from './copy-calls.client.ts';
import { CopyIntake } from './copy-intake.client.tsx';
import { CopyReview } from './copy-review.client.tsx';
import { DraftOutcomes } from './draft-outcomes.client.tsx';
import type { EditionForCopy } from './edition-select.client.tsx';
import { useDrafts } from './use-drafts.client.ts';

/** Raw copy in: paste or drop, look at what it was read as, put right by a click, make the draft. */
export function CopyDesk({ editions }: { editions: readonly EditionForCopy[] }) {
  const { t: texts } = useAllMessages();
  const words = texts.wire;
  const router = useRouter();
  const tell = useToast();
  const [editionId, setEditionId] = useState(editions[0]?.id ?? '');
  /** Until somebody chooses an edition, the copy's language does. */
  const [chosen, setChosen] = useState(false);
  const { outcomes, take, retry } = useDrafts(chosen ? editionId : null);
  const [copy, setCopy] = useState<CopyIn | null>(null);
  const [read, setRead] = useState<ReadCopy | null>(null);
  const [overrides, setOverrides] = useState<Record<string, LineKind>>({});
  const [people, setPeople] = useState<Record<string, NameChoice>>({});
  const [agencies, setAgencies] = useState<Record<string, NameChoice>>({});
  const [busy, setBusy] = useState<'reading' | 'creating' | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const takeIn = async (
    next: CopyIn,
    edition: string,
    corrections: Record<string, LineKind>,
    keepEdition = chosen,
  ) => {
    setBusy('reading');
    setRefused(null);
    const read = (id: string) =>
      readCopy({ ...next, editionId: id, overrides: corrections }).catch(() => null);
    let outcome = await read(edition);
    const language = outcome?.ok ? outcome.value.stories[0]?.language : undefined;
    const own = keepEdition || language === undefined ? null : editionForLanguage(language, editions);
    if (own && own.id !== edition) {
      setEditionId(own.id);
      outcome = await read(own.id);
    }
    setBusy(null);
    setCopy(next);
    setOverrides(corrections);
    if (outcome?.ok) setRead(outcome.value);
    else
      setRefused(
        outcome ? (outcome.refusal.problems?.[0]?.message ?? outcome.refusal.message) : texts.offline,
      );
  };
  const create = async () => {
    if (!copy) return;
    setBusy('creating');
    const outcome = await importCopy({ ...copy, editionId, overrides, people, agencies }).catch(() => null);
    if (outcome?.ok) return router.push(`/newsroom/articles/${outcome.value.articleId}`);
    setBusy(null);
    tell({ text: outcome ? outcome.refusal.message : texts.offline, tone: 'danger' });
  };

  /** One text is looked at before it is a draft; documents, and several files, become drafts at once. */
  const takeFiles = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1 || /\.(?:docx?|odt|md|markdown)$/i.test(file.name)) return take(files);
    if (file.size > copyLimit) setRefused(words.tooLarge);
    else await takeIn(await copyFromFile(file), editionId, {});
  };
  const chooseEdition = (id: string) => {
    setEditionId(id);
    setChosen(true);
  };

  return (
    <div className="flex flex-col gap-4 p-4">
      {refused && <Notice tone="danger">{refused}</Notice>}
      <DraftOutcomes outcomes={outcomes} retry={retry} />
      {read === null ? (
        <CopyIntake
          editions={editions}
          editionId={editionId}
          busy={busy === 'reading'}
          onEdition={chooseEdition}
          onCopy={(next) => void takeIn(next, editionId, {})}
          onFiles={(files) => void takeFiles(files)}
          onTooLarge={() => setRefused(words.tooLarge)}
        />
      ) : (
        <CopyReview
          read={read}
          editions={editions}
          editionId={editionId}
          onEdition={(id) => {
            chooseEdition(id);
            if (copy) void takeIn(copy, id, overrides, true);
          }}
          busy={busy}
          people={people}
          agencies={agencies}
          onPerson={(name, choice) => setPeople({ ...people, [name]: choice })}
          onAgency={(name, choice) => setAgencies({ ...agencies, [name]: choice })}
          onLine={(line, kind) => copy && void takeIn(copy, editionId, { ...overrides, [line]: kind })}
          onCreate={() => void create()}
          onStartOver={() => {
            setRead(null);
            setOverrides({});
          }}
        />
      )}
    </div>
  );
}
