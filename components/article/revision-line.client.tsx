'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { When } from '#components/newsroom/when.client.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.client.tsx';
import { Popover } from '#components/ui/popover.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { ListedRevision } from '#lib/article/revisions.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { RevisionActions } from './revision-list.tsx';

type Props = RevisionActions & {
  articleId: string;
  revision: ListedRevision;
  previousId: string | null;
  latestRevisionId: string;
  address: string;
  before: number | null;
  isLatest: boolean;
  isLive: boolean;
  chosen: { from: string; to: string };
  language: string;
  mayEdit: boolean;
};

/** Who saved what, when and why; the two marks before it say which sides of the comparison it is on. */
export function RevisionLine(props: Props) {
  const { revision, previousId, address, before, chosen, isLatest } = props;
  const { t } = useAllMessages();
  const words = t.writing.revisions;
  const { id, number } = revision;
  const page = before === null ? '' : `&before=${before}`;
  return (
    <li className="flex gap-2 py-2.5 text-sm">
      <span className="flex shrink-0 gap-1 pt-1">
        <input
          type="radio"
          name="from"
          value={id}
          defaultChecked={chosen.from === id}
          aria-label={fillIn(words.older, { number })}
          className="size-4"
        />
        <input
          type="radio"
          name="to"
          value={id}
          defaultChecked={chosen.to === id}
          aria-label={fillIn(words.newer, { number })}
          className="size-4"
        />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium">{fillIn(words.number, { number })}</span>
          {revision.name !== null && (
            <span dir="auto" className="font-medium">
              “{revision.name}”
            </span>
          )}
          {isLatest && <Badge>{words.latest}</Badge>}
          {props.isLive && <Badge tone="success">{words.live}</Badge>}
        </p>
        <p className="text-muted">
          <bdi className="text-ink">{revision.author}</bdi> <When at={revision.createdAt} />
          {revision.restoredNumber !== null &&
            ` · ${fillIn(words.restoredFrom, { number: revision.restoredNumber })}`}
        </p>
        {revision.turns.length > 0 && (
          <ul className="text-muted">
            {revision.turns.map((turn) => (
              <li key={`${turn.type}${turn.at.toISOString()}`}>
                <bdi className="text-ink">{turn.who}</bdi> {words.turns[turn.type]} <When at={turn.at} />
                {turn.correction && (
                  <q dir="auto" lang={props.language} className="block ps-3">
                    {turn.correction}
                  </q>
                )}
              </li>
            ))}
          </ul>
        )}
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {previousId !== null && (
            <Link
              href={`${address}?from=${previousId}&to=${id}${page}#comparison`}
              className="text-accent-ink underline"
            >
              {words.compareWithBefore}
            </Link>
          )}
          <a
            href={`/newsroom/articles/${props.articleId}/preview?revision=${id}`}
            className="text-accent-ink underline"
          >
            {words.show}
          </a>
          {props.mayEdit && <RevisionNaming {...props} />}
          {props.mayEdit && !isLatest && <RevisionRestoring {...props} />}
        </p>
      </div>
    </li>
  );
}

function RevisionNaming({ articleId, revision, name }: Props) {
  const { t } = useAllMessages();
  const words = t.writing.revisions;
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(revision.name ?? '');
  const naming = useAction(name);
  const keep = async () => {
    await naming.run({ articleId, revisionId: revision.id, name: text });
    setOpen(false);
    router.refresh();
  };
  return (
    <Popover
      label={words.name}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className="text-accent-ink underline">
          {words.name}
        </button>
      }
    >
      <div className="flex flex-col gap-2">
        <TextField
          label={fillIn(words.nameLabel, { number: revision.number })}
          hint={words.nameHint}
          error={naming.refusal?.message ?? null}
          value={text}
          maxLength={100}
          dir="auto"
          onValueChange={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void keep();
          }}
        />
        <Button size="small" variant="primary" busy={naming.busy} className="self-end" onClick={keep}>
          {t.actions.save}
        </Button>
      </div>
    </Popover>
  );
}

function RevisionRestoring({ articleId, revision, latestRevisionId, restore }: Props) {
  const { t } = useAllMessages();
  const words = t.writing.revisions;
  const { id: revisionId, number } = revision;
  const router = useRouter();
  const tell = useToast();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-accent-ink underline" onClick={() => setOpen(true)}>
        {words.restore}
      </button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={fillIn(words.restoreTitle, { number })}
        lead={words.restoreLead}
        doLabel={words.restore}
        cancelLabel={t.actions.cancel}
        onConfirm={async () => {
          const outcome = await restore({ articleId, revisionId, latestRevisionId }).catch(() => null);
          if (outcome?.ok) tell({ text: fillIn(words.restored, { number }) });
          else tell({ text: outcome?.refusal.message ?? t.offline, tone: 'danger' });
          router.refresh();
        }}
      />
    </>
  );
}
