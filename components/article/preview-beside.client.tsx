'use client';
import { PanelRightOpen, X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { storyById } from '#components/newsroom/find-stories.client.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';

const shapes = ['phone', 'tablet', 'desktop', 'print', 'feed', 'card'] as const;
type Shape = (typeof shapes)[number];

/** How wide readers' paper is; a sheet of A4 in CSS pixels for print. */
const widths: Record<Exclude<Shape, 'card'>, number> = {
  phone: 390,
  tablet: 820,
  desktop: 1280,
  print: 794,
  feed: 600,
};

/** The story as readers will get it, beside the text, following each save. */
export function PreviewBeside({ articleId }: { articleId: string }) {
  const { t } = useAllMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-expanded={open}>
        <PanelRightOpen aria-hidden className="size-4 rtl:-scale-x-100" />
        {t.writing.beside.open}
      </Button>
      {open && createPortal(<Panel articleId={articleId} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}

function Panel({ articleId, onClose }: { articleId: string; onClose: () => void }) {
  const { t } = useAllMessages();
  const words = t.writing.beside;
  const [shape, setShape] = useState<Shape>('phone');
  const version = useVersion(articleId);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    document.documentElement.dataset.beside = '';
    close.current?.focus();
    return () => {
      delete document.documentElement.dataset.beside;
    };
  }, []);
  return (
    <section
      aria-label={words.label}
      className="fixed inset-y-0 end-0 z-30 flex w-full flex-col border-s border-line bg-sunken font-sans md:w-(--beside)"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className="flex items-center gap-1 border-b border-line bg-surface p-2">
        <div role="radiogroup" aria-label={words.label} className="flex flex-1 flex-wrap gap-1">
          {shapes.map((name) => (
            <label
              key={name}
              className="cursor-pointer rounded-md px-2.5 py-1 text-sm has-checked:bg-accent-soft has-checked:text-accent-ink has-focus-visible:outline-2"
            >
              <input
                type="radio"
                name="preview-shape"
                className="sr-only"
                checked={shape === name}
                onChange={() => setShape(name)}
              />
              {words.shapes[name]}
            </label>
          ))}
        </div>
        <IconButton ref={close} label={t.actions.close} icon={<X />} size="small" onClick={onClose} />
      </header>
      {shape === 'card' ? (
        <div className="p-4">
          <img
            key={version}
            src={`/newsroom/articles/${articleId}/card?v=${version}`}
            alt={words.cardAlt}
            width={1200}
            height={630}
            className="h-auto w-full border border-line"
          />
        </div>
      ) : (
        <Paper articleId={articleId} shape={shape} version={version} />
      )}
    </section>
  );
}

/** The reader's page on paper of its width, made small enough for the panel. */
function Paper({
  articleId,
  shape,
  version,
}: {
  articleId: string;
  shape: Exclude<Shape, 'card'>;
  version: string;
}) {
  const { t } = useAllMessages();
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const scroll = useRef(0);
  const [room, setRoom] = useState({ width: widths[shape], height: 600 });
  const measure = useCallback((element: HTMLDivElement | null) => {
    box.current = element;
    if (!element) return;
    const look = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // A save shows the new text at the place that was being looked at.
  const shown = useRef(version);
  useEffect(() => {
    if (shown.current === version) return;
    shown.current = version;
    const page = frame.current?.contentWindow;
    scroll.current = page?.scrollY ?? 0;
    page?.location.reload();
  }, [version]);
  const width = widths[shape];
  const scale = Math.min(1, room.width / width);
  return (
    <div ref={measure} className="min-h-0 flex-1 overflow-hidden" dir="ltr">
      <iframe
        ref={frame}
        key={shape}
        title={t.writing.beside.shapes[shape]}
        src={`/newsroom/articles/${articleId}/preview?as=${shape === 'feed' ? 'feed' : 'page'}`}
        className="mx-auto block border-0 bg-white"
        style={{
          width,
          height: room.height / scale,
          transform: `scale(${scale})`,
          transformOrigin: scale < 1 ? '0 0' : 'top center',
        }}
        onLoad={(event) => {
          const page = event.currentTarget.contentWindow;
          if (shape === 'print' && page) asPrinted(page.document);
          page?.scrollTo(0, scroll.current);
        }}
      />
    </div>
  );
}

/** Sets a page on the screen by the rules for paper. The rules are another window's, so that they are known by their shape. */
function asPrinted(page: Document): void {
  const MediaRule = page.defaultView?.CSSMediaRule;
  if (!MediaRule) return;
  for (const sheet of page.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof MediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
    }
  }
}

/** Which revision is the latest; asked again every two seconds while the window is looked at. */
function useVersion(articleId: string): string {
  const [version, setVersion] = useState('');
  useEffect(() => {
    let gone = false;
    const look = async () => {
      if (document.hidden) return;
      const story = await storyById(articleId).catch(() => null);
      if (!gone && story?.latestRevisionId) setVersion(story.latestRevisionId);
    };
    void look();
    const timer = setInterval(look, 2000);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [articleId]);
  return version;
}
