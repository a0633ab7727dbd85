'use client';

import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import type { MenuProps } from './menu.client.tsx';

/** Open from the beginning: it comes when its button is pressed. */
export function OpenMenu({ trigger, side = 'bottom', align = 'end', children }: MenuProps) {
  return (
    <Radix.Root defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 min-w-48 animate-appear rounded-lg bg-raised p-1 shadow-high"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export type MenuItemProps = {
  icon?: ReactNode;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  /** Shows a tick where it is true; leave out where nothing is chosen. */
  checked?: boolean;
  onSelect?: () => void;
  /** The one child, a link for example, becomes the item. */
  asChild?: boolean;
  children: ReactNode;
};

const look =
  'flex h-8 w-full items-center gap-2 rounded-md px-2 text-start text-sm outline-none select-none data-disabled:opacity-50 pointer-coarse:h-10 [&_svg]:size-4 [&_svg]:shrink-0';

export function MenuItem({
  icon,
  keys,
  danger,
  disabled,
  checked,
  onSelect,
  asChild,
  children,
}: MenuItemProps) {
  const tone = danger
    ? 'text-danger-ink data-highlighted:bg-danger-soft'
    : 'data-highlighted:bg-hover [&_svg]:text-muted';
  if (asChild) {
    return (
      <Radix.Item asChild onSelect={onSelect} disabled={disabled} className={classNames(look, tone)}>
        {children}
      </Radix.Item>
    );
  }
  return (
    <Radix.Item onSelect={onSelect} disabled={disabled} className={classNames(look, tone)}>
      {icon}
      <span className="flex-1 truncate">{children}</span>
      {checked && <Check aria-hidden />}
      {keys && <Kbd>{keys}</Kbd>}
    </Radix.Item>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 py-1.5 text-xs text-muted">{children}</Radix.Label>;
}

export function MenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />;
}
