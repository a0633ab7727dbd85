'use client';
import type { Editor } from '@tiptap/core';
import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { pressedKey } from '#components/ui/pressed-key.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import { articleAddress } from '#lib/article/address.ts';
import type { RevisionFields } from '#lib/article/article.ts';
import type { FieldChange } from '#lib/collaboration/write-fields.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { BodyEditor } from '../body/body-editor.client.tsx';
import { CommentOnProvider } from '../body/comment-on.client.tsx';
import { PhotoUsesProvider } from '../body/photo-uses.client.tsx';
import { CommentsSide } from './comments/comments-side.client.tsx';
import { useComments } from './comments/use-comments.client.ts';
import { goToField } from './go-to-field.client.ts';
import { LaterSide } from './later-side.client.tsx';
import type { OpenManuscript } from './open-manuscript.client.ts';
import { SaveProblems } from './save-problems.client.tsx';
import { earlyAttributes } from './stand-early.client.ts';
import type { EditionOption, Story, StoryActions } from './story.ts';
import { useStoryFiles } from './story-files.client.ts';
import { StoryHead } from './story-head.client.tsx';
import { StoryHeader } from './story-header.client.tsx';
import { useNames } from './story-names.client.ts';
import { useStoryPhotos } from './story-photos.client.tsx';
import { SuggestionsSide, WritingMode } from './suggestions/suggestions-side.client.tsx';
import { useSuggestions } from './suggestions/use-suggestions.client.ts';
import { useChecks } from './use-checks.client.ts';
import { useIsAway, useManuscript } from './use-manuscript.client.ts';
import { useMoves } from './use-moves.client.ts';
import { useWhatOthersBring } from './use-what-others-bring.client.ts';

type StoryEditorProps = {
  story: Story;
  /** Whose page it is. */
  userId: string;
  editions: readonly EditionOption[];
  actions: StoryActions;
};

/** The story page: the text in the middle, what is known about it beside it. */
export function StoryEditor({ story, userId, editions, actions }: StoryEditorProps) {
  const { t: texts, language } = useMessages();
  const tell = useToast();
  const { article } = story;
  const [status, setStatus] = useState(article);
  const editor = useRef<Editor | null>(null);
  const currentEditor = useCallback(() => editor.current, []);
  const { manuscript, state } = useManuscript(story, userId, status.address === null);
  const [surface, setSurface] = useState<Editor | null>(null);
  const { fields, editionId } = state;
  const draft = useRef({ fields });
  draft.current = { fields };
  const permissions = { ...story.permissions, ...(state.rights ?? {}) };
  const isReady = manuscript !== null && state.ready;
  const isRead = manuscript !== null && state.isRead;
  const edition = editions.find((choice) => choice.id === editionId) ?? editions[0];
  if (!edition) throw new Error('There is no edition.');

  const put = useCallback(
    (change: FieldChange) => {
      manuscript?.change(change);
      if (manuscript) draft.current = { fields: manuscript.state().fields };
    },
    [manuscript],
  );
  const refuse = useCallback((message: string) => tell({ text: message, tone: 'danger' }), [tell]);
  const names = useNames(story.names, actions, refuse, dayIn(article.address));
  const readOnly = !permissions.edit || !isRead;
  const photos = useStoryPhotos({ story, actions, editor, draft, readOnly, put });
  const addFiles = useStoryFiles({ editor, addPictures: photos.addFiles });
  useWhatOthersBring({ state, actions, known: story.revision.id, names, photos });

  const comments = useComments({
    articleId: article.id,
    userId,
    actions: actions.comments,
    news: state.comments,
    isAway: useIsAway(manuscript),
    editor: surface,
    text: manuscript?.text ?? null,
  });

  const suggestions = useSuggestions({
    articleId: article.id,
    userId,
    isReady,
    editor: surface,
    mayEdit: permissions.edit,
    people: state.people,
    suggesters: state.suggesters,
    clock: state.clock,
  });

  // One of the two stands beside the text.
  const { setOpen: openComments } = comments;
  const { setOpen: openSuggestions } = suggestions;
  useEffect(() => {
    if (suggestions.open) openComments(false);
  }, [suggestions.open, openComments]);
  useEffect(() => {
    if (comments.open) openSuggestions(false);
  }, [comments.open, openSuggestions]);

  useEffect(() => {
    if (surface) void manuscript?.beginReading();
  }, [surface, manuscript]);

  // What others did with the story on their pages.
  const { story: told } = state;
  useEffect(() => {
    if (told) setStatus((before) => ({ ...before, ...told, id: before.id }));
  }, [told]);

  // A story that has no words yet begins with its headline.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the text is there
  useEffect(() => {
    const isWriting = document.activeElement?.closest('#writing-surface');
    if (isReady && permissions.edit && fields.headline === '' && !isWriting)
      document.getElementById('headline')?.focus();
  }, [isReady]);

  const altTexts = useMemo(() => new Map(photos.list.map(({ id, altText }) => [id, altText])), [photos.list]);
  const { checks, words } = useChecks({
    isDue: surface !== null,
    fields,
    edition,
    photos: photos.list,
    ruledAgencies: story.ruledAgencies,
  });
  const latest = told?.latestRevisionId ?? story.revision.id;
  const changed = status.status === 'published' && (state.isAhead || latest !== status.liveRevisionId);
  const { move, moving } = useMoves({
    articleId: article.id,
    manuscript,
    actions,
    address: status.address,
    onMoved: (moved) => setStatus((before) => ({ ...before, ...moved })),
  });

  const begin = useCallback((ready: Editor) => {
    editor.current = ready;
    setSurface(ready);
  }, []);
  const { mode: writingMode, setMode, views } = suggestions;
  const mode = useMemo(
    () => <WritingMode mode={writingMode} setMode={setMode} isThere={views !== null} />,
    [writingMode, setMode, views],
  );
  const early = useMemo(
    () =>
      earlyAttributes({
        articleId: article.id,
        userId,
        editionId: edition.id,
        words: {
          label: texts.articles.editor.body,
          placeholder: texts.articles.editor.bodyPlaceholder,
          language: edition.language,
          direction: edition.direction,
        },
        editable: permissions.edit,
      }),
    [article.id, userId, edition, texts, permissions.edit],
  );
  // What is known about the story is told when the keys leave time for it.
  const late = useDeferredValue(fields);

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
        manuscript={manuscript}
        people={state.people}
        comments={comments}
        suggestions={suggestions}
        missing={checks?.problems.length ?? 0}
        busy={moving}
        onMove={move}
        onShowProblems={() => goToField('checks')}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div
          className="mx-auto w-full max-w-[44rem] px-4 py-6 md:px-8"
          {...photos.dropTarget}
          onKeyDownCapture={(event) => undoInField(event, manuscript)}
        >
          <SaveProblems state={state} manuscript={manuscript} />
          {!permissions.edit && (
            <Notice>
              {permissions.editCredits ? texts.articles.editor.creditsOnly : texts.articles.editor.readOnly}
            </Notice>
          )}
          <StoryHead
            fields={fields}
            language={edition.language}
            readOnly={!permissions.edit || !isReady}
            onChange={put}
            onLeave={() => editor.current?.commands.focus('start')}
          />
          <CommentOnProvider value={comments.photos}>
            <BodyEditor
              key={edition.id}
              manuscript={isReady && !suggestions.isComing ? manuscript : null}
              early={early}
              label={texts.articles.editor.body}
              placeholder={texts.articles.editor.bodyPlaceholder}
              language={edition.language}
              direction={edition.direction}
              readOnly={!permissions.edit}
              mode={mode}
              onAddPhoto={photos.choose}
              onFiles={addFiles}
              onReady={begin}
            />
          </CommentOnProvider>
          <p className="font-sans text-xs text-muted">
            {words === undefined ? '\u00a0' : printCount(language, texts.articles.editor.words, words)}
          </p>
        </div>
        <aside
          aria-label={texts.articles.details.label}
          className={`flex flex-col gap-8 border-line p-4 font-sans max-lg:border-t lg:sticky lg:top-13 lg:max-h-[calc(100dvh-3.25rem)] lg:overflow-y-auto lg:border-s ${comments.open || suggestions.open ? 'lg:hidden' : ''}`}
        >
          <LaterSide
            story={story}
            actions={actions}
            fields={late}
            edition={edition}
            editions={editions}
            isPublished={status.address !== null}
            readOnly={readOnly}
            mayEdit={permissions.edit}
            mayCredit={permissions.editCredits && isRead}
            checks={checks}
            altTexts={altTexts}
            tools={names.tools}
            editor={currentEditor}
            onChange={put}
          />
        </aside>
        <CommentsSide comments={comments} />
        <SuggestionsSide suggestions={suggestions} />
      </div>
      {photos.dialogs}
    </PhotoUsesProvider>
  );
}

/** Takes back in a field, where the browser would only know what was typed by hand. */
function undoInField(event: KeyboardEvent, manuscript: OpenManuscript | null): void {
  const key = pressedKey(event);
  const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
  const field = event.target;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  if (!isUndo || !isField || field.getAttribute('role') === 'combobox') return;
  event.preventDefault();
  manuscript?.undoField(key === 'y' || event.shiftKey);
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

/** A published story's address says its day; a draft's is today. */
function dayIn(address: string | null): string | null {
  return /\/(\d{4}\/\d\d\/\d\d)\//.exec(address ?? '')?.[1]?.replaceAll('/', '-') ?? null;
}
