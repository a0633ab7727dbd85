'use client';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { printList } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { OpenManuscript } from './open-manuscript.client.ts';
import { SignInAgain } from './sign-in-again.client.tsx';
import { useSave } from './use-manuscript.client.ts';
import type { WritingState } from './writing-state.ts';

/** What keeps the text from being saved, and what there is to do about it. */
export function SaveProblems({
  state,
  manuscript,
}: {
  state: Pick<WritingState, 'unfit' | 'cannotKeep'>;
  manuscript: OpenManuscript | null;
}) {
  const { t: texts, language } = useMessages();
  const words = texts.articles.save;
  const { unfit, cannotKeep } = state;
  const save = useSave(manuscript);
  const fieldNames: Record<string, string> = texts.articles.fields;
  const nameOf = (field: string) => fieldNames[field] ?? field;
  return (
    <div className="flex flex-col gap-3 not-empty:mb-4">
      {cannotKeep && <Notice tone="warning">{words.cannotKeep}</Notice>}
      {unfit.length > 0 && (
        <Notice tone="warning">
          {fillIn(words.cannotRevise, {
            fields: printList(language, unfit.map(nameOf)),
          })}
        </Notice>
      )}
      {save.kind === 'offline' && <Notice tone="warning">{words.offline}</Notice>}
      {save.kind === 'signed-out' && (
        <>
          <Notice tone="warning">{words.signedOut}</Notice>
          <SignInAgain onSignedIn={() => manuscript?.comeBack()} />
        </>
      )}
      {save.kind === 'refused' && (
        <Notice tone="danger">
          {words.reasons[save.reason]}
          <span className="mt-2 flex flex-wrap gap-2">
            <Button size="small" onClick={() => location.reload()}>
              {words.reload}
            </Button>
            {save.reason !== 'outdated' && (
              <Button
                size="small"
                variant="danger"
                onClick={() => void manuscript?.leaveOut().then(() => location.reload())}
              >
                {words.leaveOut}
              </Button>
            )}
          </span>
        </Notice>
      )}
    </div>
  );
}
