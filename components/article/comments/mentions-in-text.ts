/** Names in a comment as it is written, and the ids they stand for. */
import { mentionOf, partsOfComment } from '#lib/collaboration/comment.ts';

type Written = { text: string; people: [name: string, id: string][] };

/** What of a name stands between the last @ and the caret; null when none is being typed. */
export function nameBeingTyped(before: string, chosen: Written['people']): string | null {
  const typed = /(?:^|[^A-Za-z0-9_.-])@([\p{L}\p{M}’'.-]{0,40}(?: [\p{L}\p{M}’'.-]{0,40}){0,2})$/u.exec(
    before,
  )?.[1];
  if (typed === undefined) return null;
  return chosen.some(([name]) => typed === name || typed.startsWith(`${name} `)) ? null : typed;
}

/** As it is sent: ids in place of chosen names, the longest first, so that no name is taken for a part of another. */
export function withMentions({ text, people }: Written): string {
  return [...people]
    .sort(([one], [other]) => other.length - one.length)
    .reduce((said, [name, id]) => said.replaceAll(`@${name}`, mentionOf(id)), text);
}

export function readable(text: string, names: Readonly<Record<string, string>>): Written {
  const people: Written['people'] = [];
  const words = partsOfComment(text).map((part) => {
    if ('words' in part) return part.words;
    const name = names[part.userId] ?? '…';
    people.push([name, part.userId]);
    return `@${name}`;
  });
  return { text: words.join(''), people };
}
