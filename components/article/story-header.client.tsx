'use client';
import { ChevronDown, CloudOff, CloudUpload, ExternalLink, Eye, LoaderCircle } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { PlaceLink } from '#components/newsroom/place-link.client.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.client.tsx';
import { Menu, MenuItem } from '#components/ui/menu.client.tsx';
import { TextArea } from '#components/ui/text-area.client.tsx';
import type { ArticleStatus } from '#lib/article/article.ts';
import type { MoveName } from '#lib/article/workflow.ts';
import type { Present } from '#lib/collaboration/presence.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellTime } from '#lib/language/moments.ts';
import { CommentsButton } from './comments/comments-side.client.tsx';
import type { Comments } from './comments/use-comments.client.ts';
import type { OpenManuscript } from './open-manuscript.client.ts';
import { People } from './people.client.tsx';
import { StoryBadge } from './story-badge.client.tsx';
import { SuggestionsButton } from './suggestions/suggestions-side.client.tsx';
import type { Suggestions } from './suggestions/use-suggestions.client.ts';
import { useSave } from './use-manuscript.client.ts';

type StoryHeaderProps = {
  articleId: string;
  headline: string;
  status: ArticleStatus;
  changed: boolean;
  address: string | null;
  /** Where readers find the story once it is published. */
  willBeAt: string;
  moves: readonly MoveName[];
  manuscript: OpenManuscript | null;
  /** Who else is at the story. */
  people: readonly Present['user'][];
  comments: Comments;
  suggestions: Suggestions;
  missing: number;
  busy: boolean;
  /** @param correction what was wrong, when an update puts it right */
  onMove: (move: MoveName, correction: string) => void;
  onShowProblems: () => void;
};

/** Where the story stands, whether it is saved, and the one thing to do next. */
export function StoryHeader(props: StoryHeaderProps) {
  const { t: texts } = useMessages();
  const words = texts.articles;
  const [asking, setAsking] = useState<MoveName | null>(null);
  const next = props.moves.find((move) => move === 'publish' || (move === 'update' && props.changed));
  const ask = (move: MoveName) =>
    props.missing > 0 && move !== 'withdraw' ? props.onShowProblems() : setAsking(move);
  return (
    <header className="sticky top-0 z-20 flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-surface px-4 py-2">
      <nav aria-label={words.title} className="flex min-w-0 items-center gap-1.5 text-sm">
        <PlaceLink href="/newsroom/articles" className="text-muted hover:text-ink">
          {words.title}
        </PlaceLink>
        <span aria-hidden className="text-muted">
          /
        </span>
        <span className="max-w-48 truncate md:max-w-72">{props.headline || words.untitled}</span>
      </nav>
      <StoryBadge status={props.status} changed={props.changed} />
      <SaveNote manuscript={props.manuscript} />
      <div className="ms-auto flex items-center gap-2">
        <People people={props.people} />
        <SuggestionsButton suggestions={props.suggestions} />
        <CommentsButton comments={props.comments} />
        <Button asChild variant="quiet">
          <Link href={`/newsroom/articles/${props.articleId}/preview`} target="_blank" prefetch={false}>
            <Eye aria-hidden />
            <span className="max-sm:sr-only">{words.moves.preview}</span>
          </Link>
        </Button>
        {next && (
          <Button variant="primary" busy={props.busy} onClick={() => ask(next)}>
            {next === 'update'
              ? words.moves.update
              : props.status === 'withdrawn'
                ? words.moves.again
                : words.moves.publish}
          </Button>
        )}
        <MoreMoves {...props} onAsk={ask} />
      </div>
      {asking && (
        <ConfirmMove
          move={asking}
          address={props.willBeAt}
          suggestions={props.suggestions.count}
          onCancel={() => setAsking(null)}
          onConfirm={(correction) => props.onMove(asking, correction)}
        />
      )}
    </header>
  );
}

function MoreMoves({
  status,
  address,
  moves,
  onAsk,
}: StoryHeaderProps & { onAsk: (move: MoveName) => void }) {
  const { t: texts } = useMessages();
  const words = texts.articles.moves;
  if (status !== 'published' || address === null) return null;
  return (
    <Menu
      trigger={
        <Button>
          <span className="sr-only">{words.moreMoves}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <MenuItem asChild>
        <a href={address} target="_blank" rel="noreferrer">
          <ExternalLink aria-hidden />
          {words.view}
        </a>
      </MenuItem>
      {moves.includes('withdraw') && (
        <MenuItem danger onSelect={() => onAsk('withdraw')}>
          {words.withdraw}
        </MenuItem>
      )}
    </Menu>
  );
}

function ConfirmMove(props: {
  move: MoveName;
  address: string;
  suggestions: number;
  onCancel: () => void;
  onConfirm: (correction: string) => void;
}) {
  const { t: texts, language } = useMessages();
  const words = texts.articles.moves;
  const [correction, setCorrection] = useState('');
  const told = {
    publish: {
      title: words.publishTitle,
      lead: fillIn(words.publishLead, { address: props.address }),
      confirm: words.publish,
    },
    update: { title: words.updateTitle, lead: words.updateLead, confirm: words.update },
    withdraw: { title: words.withdrawTitle, lead: words.withdrawLead, confirm: words.withdraw },
  }[props.move];
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && props.onCancel()}
      title={told.title}
      lead={told.lead}
      doLabel={told.confirm}
      cancelLabel={texts.actions.cancel}
      danger={props.move === 'withdraw'}
      onConfirm={() => props.onConfirm(correction.trim())}
    >
      {props.move !== 'withdraw' && props.suggestions > 0 && (
        <p className="text-sm text-warning-ink">
          {printCount(language, texts.suggestions.notPublished, props.suggestions)}
        </p>
      )}
      {props.move === 'update' && (
        <TextArea
          label={words.correction}
          hint={words.correctionHint}
          dir="auto"
          maxLength={2000}
          value={correction}
          onValueChange={setCorrection}
        />
      )}
    </ConfirmDialog>
  );
}

/** Says in words whether the text is safe, and where. */
function SaveNote({ manuscript }: { manuscript: OpenManuscript | null }) {
  const state = useSave(manuscript);
  const { t: texts, language } = useMessages();
  const words = texts.articles.save;
  const time = state.kind === 'saved' && state.at ? tellTime(state.at, language) : null;
  const spinner = <LoaderCircle aria-hidden className="size-3.5 animate-spin" />;
  const away = <CloudOff aria-hidden className="size-3.5" />;
  const told = {
    opening: { text: words.opening, icon: spinner },
    saved: { text: time ? fillIn(words.savedAt, { time }) : words.saved, icon: null },
    // Nothing turns while one types: the browser would draw the page anew for it, again and again.
    saving: { text: words.saving, icon: <CloudUpload aria-hidden className="size-3.5" /> },
    offline: {
      text:
        state.kind === 'offline' && state.changes > 0
          ? printCount(language, words.offlineChanges, state.changes)
          : words.offlineShort,
      icon: away,
    },
    'signed-out': { text: words.signedOutShort, icon: away },
    refused: { text: words.refused, icon: null },
  }[state.kind];
  const bad = state.kind === 'refused' || state.kind === 'offline' || state.kind === 'signed-out';
  return (
    <span role="status" className="text-sm text-muted" data-save-state={state.kind}>
      {bad ? (
        <Badge tone="warning">{told.text}</Badge>
      ) : (
        <span className="inline-flex items-center gap-1">
          {told.icon}
          {told.text}
        </span>
      )}
    </span>
  );
}
