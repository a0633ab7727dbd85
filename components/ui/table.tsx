import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** Scrolls by itself where it is too wide. */
export function Table({ label, className, ...rest }: ComponentProps<'table'> & { label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className="overflow-x-auto" aria-label={label} tabIndex={0}>
      <table className={classNames('w-full border-collapse text-sm', className)} {...rest} />
    </section>
  );
}

export function HeaderCell({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={classNames(
        'h-8 border-b border-line px-3 text-start text-xs font-medium whitespace-nowrap text-muted first:ps-4 last:pe-4',
        className,
      )}
      {...rest}
    />
  );
}

export function Row({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr className={classNames('border-b border-line hover:bg-hover', className)} {...rest} />;
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={classNames('h-10 px-3 py-1.5 first:ps-4 last:pe-4', className)} {...rest} />;
}
