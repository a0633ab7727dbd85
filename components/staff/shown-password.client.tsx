'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';

type ShownPasswordProps = { title: string; password: string | null; onClose: () => void };

/** A password that is shown this once. */
export function ShownPassword({ title, password, onClose }: ShownPasswordProps) {
  const { t } = useAllMessages();
  const [copied, setCopied] = useState(false);
  async function copy() {
    if (!password) return;
    try {
      await navigator.clipboard.writeText(password);
      setCopied(true);
    } catch {
      // Without leave to write to the clipboard it can still be read and selected.
      setCopied(false);
    }
  }
  return (
    <Dialog
      open={password !== null}
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={t.staff.password.lead}
      closeLabel={t.actions.close}
      size="small"
      footer={
        <Button variant="primary" onClick={onClose}>
          {t.actions.done}
        </Button>
      }
    >
      <div className="flex items-center justify-between gap-3 rounded-lg bg-sunken px-3 py-2">
        <output className="font-mono text-lg select-all">{password}</output>
        <Button
          size="small"
          icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          onClick={copy}
          aria-live="polite"
        >
          {copied ? t.actions.copied : t.actions.copy}
        </Button>
      </div>
    </Dialog>
  );
}
