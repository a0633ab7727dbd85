'use client';
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { articleAddress } from '#lib/article/address.ts';
import type { RevisionFields } from '#lib/article/article.ts';
import { houseRuleWarnings } from '#lib/article/house-rules.ts';
import { readiness } from '#lib/article/readiness.ts';
import type { MoveName } from '#lib/article/workflow.ts';
import { bodySchema, bodyText, wordCount } from '#lib/body/body.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { slugFrom } from '#lib/language/slug.ts';
import { BodyEditor } from '../body/body-editor.client.tsx';
import { PhotoUsesProvider } from '../body/photo-uses.client.tsx';
import { useAutosave } from './autosave.client.ts';
import { ConflictScreen } from './conflict-screen.client.tsx';
import { CreditsEditor } from './credits-editor.client.tsx';
import type { EditionOption, RevisionOfStory, Story, StoryActions } from './story.ts';
import { saveStory } from './story-calls.client.ts';
import { goToField, StoryChecks } from './story-checks.client.tsx';
import { StoryDetails } from './story-details.client.tsx';
import { StoryHead } from './story-head.client.tsx';
import { StoryHeader } from './story-header.client.tsx';
import { StoryHistory } from './story-history.client.tsx';
import { useNames } from './story-names.client.ts';
import { useStoryPhotos } from './story-photos.client.tsx';
import { StoryTranslations } from './story-translations.client.tsx';

type StoryEditorProps = { story: Story; editions: readonly EditionOption[]; actions: StoryActions };

/** The story page: the text in the middle, what is known about it beside it. */
export function StoryEditor({ story, editions, actions }: StoryEditorProps) {
  const { t: texts, language } = useMessages();
  const tell = useToast();
  const { article, permissions } = story;
  const [fields, setFields] = useState(story.fields);
  const [editionId, setEditionId] = useState(article.edition.id);
  const [status, setStatus] = useState(article);
  const [moving, setMoving] = useState(false);
  const [theirs, setTheirs] = useState<RevisionOfStory | null>(null);
  /** Counts up when the text is replaced from outside, so that the writing surface starts anew. */
  const [surface, setSurface] = useState(0);
  const editor = useRef<Editor | null>(null);
  const draft = useRef({ editionId, fields });
  const autosave = useAutosave({
    articleId: article.id,
    revisionId: story.revision.id,
    save: saveStory,
    enabled: permissions.edit || permissions.editCredits,
  });
  const edition = editions.find((choice) => choice.id === editionId) ?? editions[0];
  if (!edition) throw new Error('There is no edition.');

  const put = useCallback(
    (next: Partial<RevisionFields>, nextEdition?: string) => {
      draft.current = {
        editionId: nextEdition ?? draft.current.editionId,
        fields: withSlug(draft.current.fields, next, article.address === null),
      };
      setFields(draft.current.fields);
      autosave.change(draft.current);
    },
    [autosave.change, article.address],
  );
  const replaceAll = useCallback(
    (next: RevisionFields) => {
      put(next);
      setSurface((count) => count + 1);
    },
    [put],
  );
  const names = useNames(
    story.names,
    actions,
    (message) => tell({ text: message, tone: 'danger' }),
    dayIn(article.address),
  );
  const photos = useStoryPhotos({ story, actions, editor, draft, readOnly: !permissions.edit, put });

  // Text that this device kept and the newsroom never acknowledged comes back; one that others overtook becomes a conflict.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    void autosave.recover().then((found) => {
      if (!found || !permissions.edit) return;
      const { copy, drop } = found;
      if (copy.revisionId === story.revision.id) return drop();
      drop();
      setEditionId(copy.editionId);
      draft.current = { editionId: copy.editionId, fields: copy.fields };
      if (copy.baseRevisionId === story.revision.id) tell({ text: texts.articles.save.recovered });
      else autosave.goOnFrom(copy.baseRevisionId);
      replaceAll(copy.fields);
    });
  }, []);

  // A story that has no words yet begins with its headline.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (permissions.edit && story.fields.headline === '') document.getElementById('headline')?.focus();
  }, []);

  const conflictWith = autosave.state.kind === 'conflict' ? autosave.state.latestRevisionId : null;
  useEffect(() => {
    if (conflictWith === null) return;
    void actions.getRevision({ revisionId: conflictWith }).then((outcome) => {
      if (!outcome.ok) return tell({ text: outcome.refusal.message, tone: 'danger' });
      names.learnAll(outcome.value.names);
      photos.learn(outcome.value.photos);
      setTheirs(outcome.value);
    });
  }, [conflictWith, actions, names.learnAll, photos.learn, tell]);
  const settle = (chosen: RevisionFields) => {
    if (!theirs) return;
    autosave.goOnFrom(theirs.revision.id);
    setTheirs(null);
    replaceAll(chosen);
    void autosave.flush();
  };

  const credited = useMemo(
    () => new Set(photos.list.filter((photo) => photo.credited).map(({ id }) => id)),
    [photos.list],
  );
  const checks = useMemo(() => {
    const { problems, warnings } = readiness(fields, credited, edition);
    const today = new Date().toISOString().slice(0, 10);
    const ofAgencies = houseRuleWarnings(fields, photos.list, story.ruledAgencies, today);
    return { problems, warnings: [...ofAgencies, ...warnings] };
  }, [fields, credited, edition, photos.list, story.ruledAgencies]);
  const savedAs = autosave.state.kind === 'saved';
  const changed =
    status.status === 'published' && (!savedAs || autosave.acknowledged() !== status.liveRevisionId);

  const move = async (name: MoveName, correction: string) => {
    setMoving(true);
    const revisionId = await autosave.settle();
    const outcome =
      revisionId === null
        ? null
        : await actions[name]({
            articleId: article.id,
            revisionId,
            ...(correction !== '' && { correction }),
          }).catch(() => null);
    setMoving(false);
    if (outcome === null) return tell({ text: texts.offline, tone: 'danger' });
    if (!outcome.ok) {
      const [first] = outcome.refusal.problems ?? [];
      tell({ text: first?.message ?? outcome.refusal.message, tone: 'danger' });
      if (first) goToField(first.field);
      return;
    }
    const { address } = addressOf(outcome.value, status.address);
    setStatus((before) => ({
      ...before,
      address,
      status: name === 'withdraw' ? 'withdrawn' : 'published',
      liveRevisionId: name === 'withdraw' ? null : revisionId,
    }));
    const told = {
      publish: texts.articles.moves.published,
      update: texts.articles.moves.updated,
      withdraw: texts.articles.moves.withdrawn,
    };
    tell({ text: told[name] });
  };

  return (
    <PhotoUsesProvider value={photos.context}>
      <h1 className="sr-only">{fields.headline || texts.articles.untitled}</h1>
      <StoryHeader
        articleId={article.id}
        headline={fields.headline}
        status={status.status}
        changed={changed}
        address={status.address}
        willBeAt={status.address ?? addressToCome(fields, edition)}
        moves={permissions.moves[status.status]}
        save={autosave.state}
        missing={checks.problems.length}
        busy={moving}
        onMove={move}
        onShowProblems={() => goToField('checks')}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="mx-auto w-full max-w-[44rem] px-4 py-6 md:px-8" {...photos.dropTarget}>
          <SaveProblems state={autosave.state} cannotKeep={autosave.cannotKeep} />
          {!permissions.edit && (
            <Notice>
              {permissions.editCredits ? texts.articles.editor.creditsOnly : texts.articles.editor.readOnly}
            </Notice>
          )}
          <StoryHead
            fields={fields}
            language={edition.language}
            readOnly={!permissions.edit}
            onChange={put}
            onLeave={() => editor.current?.commands.focus('start')}
          />
          <BodyEditor
            key={`${surface}.${edition.id}`}
            body={fields.body}
            label={texts.articles.editor.body}
            placeholder={texts.articles.editor.bodyPlaceholder}
            language={edition.language}
            direction={edition.direction}
            readOnly={!permissions.edit}
            onChange={(typed) => {
              const body = bodySchema.safeParse(typed);
              if (body.success) put({ body: body.data });
            }}
            onAddPhoto={photos.choose}
            onFiles={photos.addFiles}
            onReady={(ready) => {
              editor.current = ready;
            }}
          />
          <p className="font-sans text-xs text-muted">
            {printCount(language, texts.articles.editor.words, wordCount(bodyText(fields.body)))}
          </p>
        </div>
        <aside
          aria-label={texts.articles.details.label}
          className="flex flex-col gap-8 border-line p-4 font-sans max-lg:border-t lg:sticky lg:top-13 lg:max-h-[calc(100dvh-3.25rem)] lg:overflow-y-auto lg:border-s"
        >
          <StoryChecks readiness={checks} />
          <CreditsEditor
            credits={fields.credits}
            noByline={fields.noByline}
            readOnly={!permissions.editCredits}
            tools={names.tools}
            onChange={(credits, noByline) => put({ credits, noByline })}
          />
          <StoryDetails
            fields={fields}
            edition={edition}
            editions={editions}
            editionFixed={status.address !== null}
            readOnly={!permissions.edit}
            tools={names.tools}
            onEdition={(id) => {
              setEditionId(id);
              put({ sectionId: null, topicIds: [] }, id);
            }}
            onChange={put}
          />
          <StoryTranslations story={story} editions={editions} editionId={edition.id} actions={actions} />
          <StoryHistory articleId={article.id} events={actions.events} />
        </aside>
      </div>
      {photos.dialogs}
      {theirs && (
        <ConflictScreen
          mine={draft.current.fields}
          theirs={theirs}
          edition={edition}
          nameOf={names.tools.nameOf}
          onSettled={settle}
        />
      )}
    </PhotoUsesProvider>
  );
}

/** Until a story is published and as long as nobody chose one, the address follows the headline. */
function withSlug(before: RevisionFields, change: Partial<RevisionFields>, follows: boolean): RevisionFields {
  const next = { ...before, ...change };
  const wasFollowing = before.slug === '' || before.slug === slugFrom(before.headline);
  if (follows && wasFollowing && change.headline !== undefined && change.slug === undefined) {
    return { ...next, slug: slugFrom(change.headline) };
  }
  return next;
}

/** Where readers would find the story, were it published now. */
function addressToCome(fields: RevisionFields, edition: EditionOption): string {
  const section = edition.sections.find(({ id }) => id === fields.sectionId);
  if (!section) return '';
  return articleAddress({
    edition,
    sectionSlug: section.slug,
    firstPublishedAt: new Date(),
    slug: fields.slug,
  });
}

function addressOf(value: unknown, before: string | null): { address: string | null } {
  const found = typeof value === 'object' && value !== null && 'address' in value ? value.address : null;
  return { address: typeof found === 'string' ? found : before };
}

function SaveProblems({
  state,
  cannotKeep,
}: {
  state: ReturnType<typeof useAutosave>['state'];
  cannotKeep: boolean;
}) {
  const { t: texts } = useMessages();
  const words = texts.articles.save;
  return (
    <>
      {cannotKeep && <Notice tone="warning">{words.cannotKeep}</Notice>}
      {state.kind === 'offline' && <Notice tone="warning">{words.offline}</Notice>}
      {state.kind === 'signed-out' && <Notice tone="warning">{words.signedOut}</Notice>}
      {state.kind === 'refused' && <Notice tone="danger">{state.message}</Notice>}
    </>
  );
}

/** A published story's address says its day; a draft's is today. */
function dayIn(address: string | null): string | null {
  return /\/(\d{4}\/\d\d\/\d\d)\//.exec(address ?? '')?.[1]?.replaceAll('/', '-') ?? null;
}
