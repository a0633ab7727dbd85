'use client';

import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useSearch } from '#components/ui/use-search.client.ts';
import { fillIn } from '#lib/language/fill-in.ts';

export type Proposal = { name: string; by: 'pinyin' | 'arabic' };

type ProposedNameProps = {
  name: string;
  propose: (name: string) => Promise<Proposal | null>;
  onUse: (name: string) => void;
};

/** How a name in another script may be written in Latin letters; for somebody to take or to leave. */
export function ProposedName({ name, propose, onUse }: ProposedNameProps) {
  const { t } = useAllMessages();
  const texts = t.personDetails;
  const wanted = name.trim();
  const { hits } = useSearch(
    /[\p{Script=Han}\p{Script=Arabic}]/u.test(wanted) ? wanted : null,
    async (text) => {
      const proposal = await propose(text);
      return proposal ? [proposal] : [];
    },
    350,
  );
  const [proposal] = hits;
  if (!proposal) return null;
  return (
    <Notice tone="info" title={fillIn(texts.proposed, { name: proposal.name })}>
      <p className="mb-2">{texts.proposedHint[proposal.by]}</p>
      <Button size="small" onClick={() => onUse(proposal.name)}>
        {texts.useProposed}
      </Button>
    </Notice>
  );
}
