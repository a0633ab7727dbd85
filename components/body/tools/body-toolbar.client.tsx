'use client';
import type { Command, Editor } from '@tiptap/core';
import {
  Bold,
  Heading2,
  Heading3,
  Image as ImageIcon,
  Italic,
  List,
  ListOrdered,
  Quote,
  Redo2,
  Table as TableIcon,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { tableCommands } from '../blocks/table/table-work.client.ts';
import { useReadOfSurface } from '../use-surface.client.ts';
import { LaterLink, LaterTools } from './later.client.tsx';

type Tool = {
  label: string;
  icon: ReactNode;
  active: boolean;
  disabled?: boolean;
  keys?: string;
  run: () => void;
};

type BodyToolbarProps = {
  editor: Editor;
  onAddPhoto: () => void;
  onFiles: (files: File[], position: number | null) => void;
  mode: ReactNode;
};

export function BodyToolbar({ editor, onAddPhoto, onFiles, mode }: BodyToolbarProps) {
  const { t: texts } = useMessages();
  const words = texts.articles.toolbar;
  const state = useReadOfSurface(editor, toolbarState, 'behind the letter');
  const chain = () => editor.chain().focus();
  const tools: Tool[] = [
    {
      label: words.bold,
      icon: <Bold />,
      active: state.bold,
      keys: 'Ctrl B',
      run: () => chain().toggleBold().run(),
    },
    {
      label: words.italic,
      icon: <Italic />,
      active: state.italic,
      keys: 'Ctrl I',
      run: () => chain().toggleItalic().run(),
    },
    {
      label: words.subhead,
      icon: <Heading2 />,
      active: state.subhead2,
      run: () => chain().toggleNode('subhead', 'paragraph', { level: 2 }).run(),
    },
    {
      label: words.smallSubhead,
      icon: <Heading3 />,
      active: state.subhead3,
      run: () => chain().toggleNode('subhead', 'paragraph', { level: 3 }).run(),
    },
    {
      label: words.quote,
      icon: <Quote />,
      active: state.quote,
      run: () => chain().toggleWrap('quote').run(),
    },
    {
      label: words.bulletList,
      icon: <List />,
      active: state.bulletList,
      run: () => chain().toggleBulletList().run(),
    },
    {
      label: words.orderedList,
      icon: <ListOrdered />,
      active: state.orderedList,
      run: () => chain().toggleOrderedList().run(),
    },
    {
      label: words.table,
      icon: <TableIcon />,
      active: state.table,
      run: () =>
        chain()
          .command(tableCommands(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }))
          .run(),
      disabled: state.table,
    },
    { label: words.photo, icon: <ImageIcon />, active: false, run: onAddPhoto },
    {
      label: words.undo,
      icon: <Undo2 />,
      active: false,
      disabled: !state.undo,
      keys: 'Ctrl Z',
      run: () => chain().undo().run(),
    },
    {
      label: words.redo,
      icon: <Redo2 />,
      active: false,
      disabled: !state.redo,
      keys: 'Ctrl Shift Z',
      run: () => chain().redo().run(),
    },
  ];
  return (
    <div className="sticky top-0 z-10 border-b border-line bg-surface font-sans">
      <div
        role="toolbar"
        aria-label={words.label}
        className="flex flex-wrap items-center gap-0.5 py-1 max-sm:gap-0"
      >
        {tools.slice(0, 2).map((tool) => (
          <ToolButton key={tool.label} tool={tool} />
        ))}
        <LaterLink editor={editor} active={state.link} />
        {tools.slice(2).map((tool) => (
          <ToolButton key={tool.label} tool={tool} />
        ))}
        <LaterTools editor={editor} onAddPhoto={onAddPhoto} onFiles={onFiles} />
        {mode}
      </div>
      {state.table && <TableTools editor={editor} />}
    </div>
  );
}

function toolbarState(editor: Editor) {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    link: editor.isActive('link'),
    subhead2: editor.isActive('subhead', { level: 2 }),
    subhead3: editor.isActive('subhead', { level: 3 }),
    quote: editor.isActive('quote'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    table: editor.isActive('table'),
    undo: editor.can().undo(),
    redo: editor.can().redo(),
  };
}

function ToolButton({ tool }: { tool: Tool }) {
  return (
    <IconButton
      label={tool.label}
      icon={tool.icon}
      size="small"
      pressed={tool.active}
      disabled={tool.disabled}
      {...(tool.keys ? { keys: tool.keys } : {})}
      onMouseDown={(event) => event.preventDefault()}
      onClick={tool.run}
    />
  );
}

function TableTools({ editor }: { editor: Editor }) {
  const { t: texts } = useMessages();
  const words = texts.articles.toolbar;
  const commands = tableCommands(editor);
  const run = (command: Command) => editor.chain().focus().command(command).run();
  const tools: [string, () => void][] = [
    [words.addRow, () => run(commands.addRowAfter())],
    [words.addColumn, () => run(commands.addColumnAfter())],
    [words.deleteRow, () => run(commands.deleteRow())],
    [words.deleteColumn, () => run(commands.deleteColumn())],
    [words.headerRow, () => run(commands.toggleHeaderRow())],
    [words.deleteTable, () => run(commands.deleteTable())],
  ];
  return (
    <div role="toolbar" aria-label={words.table} className="flex flex-wrap gap-1 pb-1">
      {tools.map(([label, run]) => (
        <Button key={label} size="small" variant="quiet" onClick={run}>
          {label}
        </Button>
      ))}
    </div>
  );
}
