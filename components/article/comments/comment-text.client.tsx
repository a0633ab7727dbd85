'use client';
import { partsOfComment } from '#lib/collaboration/comment.ts';

type CommentTextProps = { text: string; names: Readonly<Record<string, string>>; me: string };

/** The words, with the names of whom they speak to. */
export function CommentText({ text, names, me }: CommentTextProps) {
  return (
    <p dir="auto" className="text-sm whitespace-pre-wrap [overflow-wrap:anywhere]">
      {partsOfComment(text).map((part, index) =>
        'words' in part ? (
          part.words
        ) : (
          <bdi
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text stay in order
            key={index}
            className={`font-medium text-accent-ink ${part.userId === me ? 'rounded-sm bg-accent-soft px-0.5' : ''}`}
          >
            @{names[part.userId] ?? '…'}
          </bdi>
        ),
      )}
    </p>
  );
}
