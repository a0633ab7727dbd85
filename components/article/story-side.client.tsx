'use client';
import type { Editor } from '@tiptap/core';
import type { RevisionFields } from '#lib/article/article.ts';
import { fixProblem } from '#lib/article/fix-problem.ts';
import type { Readiness } from '#lib/article/readiness.ts';
import type { FieldChange } from '#lib/collaboration/write-fields.ts';
import { takeOutFile } from '../body/tools/take-out-file.client.ts';
import { CreditsEditor } from './credits-editor.client.tsx';
import { PreviewBeside } from './preview-beside.client.tsx';
import { PreviewLinks } from './preview-links.client.tsx';
import type { EditionOption, Story, StoryActions } from './story.ts';
import { StoryChecks } from './story-checks.client.tsx';
import { StoryDetails } from './story-details.client.tsx';
import { StoryHelp } from './story-help.client.tsx';
import { StoryHistory } from './story-history.client.tsx';
import type { useNames } from './story-names.client.ts';
import { StorySource } from './story-source.client.tsx';
import { StoryTranslations } from './story-translations.client.tsx';

type StorySideProps = {
  story: Story;
  actions: StoryActions;
  fields: RevisionFields;
  edition: EditionOption;
  editions: readonly EditionOption[];
  /** Whether readers know its address. */
  isPublished: boolean;
  readOnly: boolean;
  mayEdit: boolean;
  mayCredit: boolean;
  checks: Readiness;
  /** Of the photos in the library, by id. */
  altTexts: ReadonlyMap<string, string>;
  tools: ReturnType<typeof useNames>['tools'];
  editor: () => Editor | null;
  onChange: (change: FieldChange) => void;
};

/** What is known about a story, beside its text. */
export function StorySide(props: StorySideProps) {
  const { story, actions, fields, edition, editions, readOnly, onChange } = props;
  const { article } = story;
  return (
    <>
      <PreviewBeside articleId={article.id} />
      {story.source && (
        <StorySource
          articleId={article.id}
          source={story.source}
          readOnly={!props.mayEdit}
          follow={actions.follow}
        />
      )}
      <StoryChecks
        readiness={props.checks}
        fixOf={(problem) => {
          if (problem.code === 'file-lost')
            return readOnly ? null : () => takeOutFile(props.editor(), problem.field.slice('files.'.length));
          const change = readOnly ? null : fixProblem(fields, problem, props.altTexts);
          return change && (() => onChange(change));
        }}
      />
      <StoryHelp
        headline={fields.headline}
        standfirst={fields.standfirst}
        body={fields.body}
        language={edition.language}
        readOnly={readOnly}
        editor={props.editor}
        onChange={onChange}
        assigned={article.assignedWords}
        assign={(words) => actions.assignLength({ articleId: article.id, words })}
      />
      <CreditsEditor
        credits={fields.credits}
        noByline={fields.noByline}
        readOnly={!props.mayCredit}
        tools={props.tools}
        work={story.work}
        onChange={(credits, noByline) => onChange({ credits, noByline })}
      />
      <StoryDetails
        fields={fields}
        edition={edition}
        editions={editions}
        editionFixed={props.isPublished}
        readOnly={readOnly}
        tools={props.tools}
        onEdition={(id) => onChange({ editionId: id, sectionId: null, topicIds: [] })}
        onChange={onChange}
      />
      <StoryTranslations story={story} editions={editions} editionId={edition.id} actions={actions} />
      <PreviewLinks articleId={article.id} mayShare={props.mayEdit} actions={actions.previews} />
      <StoryHistory articleId={article.id} events={actions.events} />
    </>
  );
}
