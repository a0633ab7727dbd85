import { ArrowLeftRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';

type Half = { id: string; name: string; slug: string };
type MergedPairProps = { folder: string; survivor: Half; merged: Half; children: ReactNode };

/** Who stays and who goes, side by side over what is chosen of each, and the way to turn them round. */
export function MergedPair({ folder, survivor, merged, children }: MergedPairProps) {
  const { t } = useAllMessages();
  const texts = t.peopleDesk.merge;
  return (
    <>
      <div className="overflow-hidden rounded-lg border border-line">
        <div className="grid grid-cols-2 border-b border-line bg-sunken sm:grid-cols-[9rem_1fr_1fr]">
          <span className="p-3 max-sm:hidden" />
          {[survivor, merged].map((half, index) => (
            <span key={half.id} className="min-w-0 p-3">
              <span className="block text-xs text-muted">{index === 0 ? texts.keeps : texts.goes}</span>
              <span className="block truncate font-semibold" dir="auto">
                {half.name}
              </span>
              <span className="block truncate text-xs text-muted" dir="ltr">
                {half.slug}
              </span>
            </span>
          ))}
        </div>
        {children}
      </div>
      <p>
        <Button asChild variant="quiet" size="small" className="-ms-2">
          <Link href={`${folder}/${merged.id}/merge?with=${survivor.id}`}>
            <ArrowLeftRight aria-hidden />
            {texts.swap}
          </Link>
        </Button>
      </p>
    </>
  );
}
