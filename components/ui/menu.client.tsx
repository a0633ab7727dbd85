'use client';

import {
  type ComponentProps,
  cloneElement,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from 'react';
import { loadLater } from './load-later.client.ts';
import type { MenuItemProps } from './open-menu.client.tsx';

/** What a menu is made of comes when one is first opened: until then its button is a button. */
const OpenMenu = loadLater(async () => (await import('./open-menu.client.tsx')).OpenMenu);
const Item = loadLater(async () => (await import('./open-menu.client.tsx')).MenuItem);
const Label = loadLater(async () => (await import('./open-menu.client.tsx')).MenuLabel);
const Separator = loadLater(async () => (await import('./open-menu.client.tsx')).MenuSeparator);

export type MenuProps = {
  trigger: ReactElement<ComponentProps<'button'>>;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  children: ReactNode;
};

export function Menu(props: MenuProps) {
  const [isWanted, setWanted] = useState(false);
  const { trigger } = props;
  const button = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    'aria-busy': isWanted || undefined,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      trigger.props.onClick?.(event);
      setWanted(true);
    },
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      trigger.props.onKeyDown?.(event);
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setWanted(true);
    },
  });
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <OpenMenu {...props} />
    </Suspense>
  );
}

export function MenuItem(props: MenuItemProps) {
  return <Item {...props} />;
}

export function MenuLabel(props: { children: ReactNode }) {
  return <Label {...props} />;
}

export function MenuSeparator() {
  return <Separator />;
}
