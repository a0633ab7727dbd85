'use client';

import {
  type ComponentProps,
  cloneElement,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from './kbd.tsx';
import { besideAnchor, type Side } from './tooltip-place.ts';

/** Milliseconds that a pointer rests before the words come; while others were just shown, they come at once. */
const delay = 500;
const skipDelay = 200;
/** How long the pointer may be on its way from the child to the words. */
const grace = 150;

let lastShown = Number.NEGATIVE_INFINITY;

type Child = ReactElement<ComponentProps<'button'>>;

type TooltipProps = {
  text: string;
  keys?: string | undefined;
  side?: Side;
  children: Child;
};

/** Repeats or shortens what the child already says to a screen reader; never the only place of a fact. */
export function Tooltip({ text, keys, side = 'top', children }: TooltipProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isOpen = anchor !== null;
  useEffect(() => {
    if (!anchor) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setAnchor(null);
    };
    // A button that is out of use tells nobody that the pointer has left it.
    const move = ({ target }: globalThis.PointerEvent) => {
      if (anchor.matches(':disabled') && !(target instanceof Node && anchor.contains(target)))
        setAnchor(null);
    };
    document.addEventListener('keydown', press, true);
    document.addEventListener('pointermove', move);
    return () => {
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('pointermove', move);
      lastShown = performance.now();
    };
  }, [anchor]);
  const soon = (pause: number, next: Element | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setAnchor(next), pause);
  };
  const hide = () => {
    clearTimeout(timer.current);
    setAnchor(null);
  };
  const own = children.props;
  const enter = (event: PointerEvent<HTMLButtonElement>) => {
    own.onPointerEnter?.(event);
    if (event.pointerType === 'touch') return;
    soon(performance.now() - lastShown < skipDelay ? 0 : delay, event.currentTarget);
  };
  return (
    <>
      {cloneElement(children, {
        'aria-describedby': isOpen ? id : own['aria-describedby'],
        onPointerEnter: enter,
        onPointerLeave: (event) => {
          own.onPointerLeave?.(event);
          soon(grace, null);
        },
        onPointerDown: (event) => {
          own.onPointerDown?.(event);
          hide();
        },
        onFocus: (event) => {
          own.onFocus?.(event);
          if (event.currentTarget.matches(':focus-visible')) setAnchor(event.currentTarget);
        },
        onBlur: (event) => {
          own.onBlur?.(event);
          hide();
        },
      })}
      {anchor &&
        createPortal(
          <Bubble
            id={id}
            anchor={anchor}
            side={side}
            onEnter={() => clearTimeout(timer.current)}
            onLeave={() => soon(grace, null)}
          >
            {text}
            {keys && <Kbd inverse>{keys}</Kbd>}
          </Bubble>,
          document.body,
        )}
    </>
  );
}

type BubbleProps = Pick<ComponentProps<'div'>, 'id' | 'children'> & {
  anchor: Element;
  side: Side;
  onEnter: () => void;
  onLeave: () => void;
};

function Bubble({ id, anchor, side, onEnter, onLeave, children }: BubbleProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const { offsetWidth: width, offsetHeight: height, style } = box.current;
    const room = {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    };
    const { left, top } = besideAnchor(anchor.getBoundingClientRect(), { width, height }, room, side);
    style.left = `${left}px`;
    style.top = `${top}px`;
  }, [anchor, side]);
  return (
    <div
      ref={box}
      id={id}
      role="tooltip"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      className="fixed z-50 flex max-w-[calc(100vw-1rem)] animate-appear items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-surface"
    >
      {children}
    </div>
  );
}
