'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';

type PlaceLinkProps = Omit<ComponentProps<typeof Link>, 'href' | 'prefetch'> & { href: string };

/**
 * A link that stands on every page. Where it leads is asked for when somebody points at it: asked for with every page, all
 * places together would keep the newsroom busy, and whoever opens a story waiting.
 */
export function PlaceLink({ href, onPointerEnter, onFocus, ...rest }: PlaceLinkProps) {
  const router = useRouter();
  return (
    <Link
      {...rest}
      href={href}
      prefetch={false}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        router.prefetch(href);
      }}
      onFocus={(event) => {
        onFocus?.(event);
        router.prefetch(href);
      }}
    />
  );
}
