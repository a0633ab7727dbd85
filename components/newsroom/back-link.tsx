import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';

/** Back to the list one came from. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <Link
      href={href}
      aria-label={label}
      title={label}
      className="-ms-1.5 flex size-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink pointer-coarse:size-10"
    >
      <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
    </Link>
  );
}
