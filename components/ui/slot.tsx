import { type ComponentProps, cloneElement, isValidElement, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

type SlotProps = ComponentProps<'button'> & { children: ReactNode };

/** Gives its look and its manners to the one child: a link that looks like a button, for example. */
export function Slot({ className, children, ...rest }: SlotProps) {
  if (!isValidElement<ComponentProps<'button'>>(children)) return children;
  return cloneElement(children, {
    ...rest,
    ...children.props,
    className: classNames(className, children.props.className),
  });
}
