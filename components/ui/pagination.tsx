import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { Button } from './button.tsx';

type PaginationProps = {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  texts: { label: string; previous: string; next: string; position: string };
};

/** Nothing where there is one page. */
export function Pagination({ page, pages, hrefOf, texts }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={texts.label} className="flex items-center justify-between gap-3 px-4 py-3">
      <Step href={page > 1 ? hrefOf(page - 1) : null} rel="prev">
        <ChevronLeft aria-hidden className="rtl:-scale-x-100" />
        {texts.previous}
      </Step>
      <span className="text-sm text-muted tabular-nums">{texts.position}</span>
      <Step href={page < pages ? hrefOf(page + 1) : null} rel="next">
        {texts.next}
        <ChevronRight aria-hidden className="rtl:-scale-x-100" />
      </Step>
    </nav>
  );
}

function Step({ href, rel, children }: { href: string | null; rel: string; children: React.ReactNode }) {
  if (href === null) return <Button disabled>{children}</Button>;
  return (
    <Button asChild>
      <Link href={href} rel={rel}>
        {children}
      </Link>
    </Button>
  );
}
