'use client';

import { useEffect, useRef, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { classNames } from '#components/ui/class-names.ts';

const widths = { phone: 390, desktop: 1280 };
type Width = keyof typeof widths;

type Props = {
  frontId: string;
  /** Loads anew when it changes; null while a draft is being stored. */
  version: string | null;
  className?: string;
};

/** The stored draft, by the readers' own page, at the width of a phone or of a desk. */
export function FrontPreviewPane({ frontId, version, className }: Props) {
  const { t } = useAllMessages();
  const words = t.fronts.desk;
  const [width, setWidth] = useState<Width>('phone');
  const [shown, setShown] = useState(version);
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });

  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (version !== null) setShown(version);
  }, [version]);

  const scale = size.width > 0 ? Math.min(1, size.width / widths[width]) : 1;
  const query = shown === null ? 'frame' : `frame&v=${shown}`;
  return (
    <section
      aria-label={words.preview}
      className={classNames(
        'flex shrink-0 flex-col border-s border-line bg-sunken max-lg:w-full',
        width === 'phone' ? 'lg:w-[24.5rem]' : 'lg:w-[40rem]',
        className,
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no set of fields */}
      <div
        role="group"
        aria-label={words.preview}
        className="flex items-center gap-1 border-b border-line px-2 py-1"
      >
        {(['phone', 'desktop'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={width === name}
            onClick={() => setWidth(name)}
            className="h-7 rounded-md px-2 text-sm text-muted hover:bg-hover aria-pressed:bg-hover aria-pressed:font-medium aria-pressed:text-ink pointer-coarse:h-9"
          >
            {words[name]}
          </button>
        ))}
      </div>
      <div ref={room} className="relative min-h-0 flex-1 overflow-hidden">
        {size.width > 0 && (
          <iframe
            key={query}
            title={words.previewTitle}
            src={`/newsroom/front-pages/${frontId}/preview?${query}`}
            style={{
              width: widths[width],
              height: size.height / scale,
              transform: `scale(${scale})`,
            }}
            className="absolute start-0 top-0 origin-top-left border-0 bg-surface rtl:origin-top-right"
          />
        )}
      </div>
    </section>
  );
}
