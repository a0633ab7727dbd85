'use client';
import { Node } from '@tiptap/core';
import type { FoundFile } from '#components/file/find-files.client.ts';
import { fileAddress } from '#lib/file/file.ts';
import { fileFacts } from '#lib/file/print-file.ts';
import { type BlockWords, blockWords } from '#lib/language/block-words.ts';

/** A file under its title, with what it holds; its kind, size and name are those of the file and cannot be typed into. */
export const FileNode = Node.create<{ language: string; words: BlockWords }>({
  name: 'file',
  group: 'block',
  content: 'fileTitle fileNote',
  defining: true,
  isolating: true,
  addOptions: () => ({ language: 'en', words: blockWords('en') }),
  addAttributes: () => ({
    file: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-file') ?? '',
      renderHTML: ({ file }) => ({ 'data-file': String(file) }),
    },
  }),
  parseHTML: () => [{ tag: 'section[data-block="file"]', contentElement: '.file-words' }],
  renderHTML: ({ HTMLAttributes }) => [
    'section',
    { ...HTMLAttributes, class: 'file-in-editor', 'data-block': 'file' },
    ['div', { class: 'file-words' }, 0],
  ],
  addNodeView() {
    const { language, words } = this.options;
    return ({ node }) => {
      const dom = document.createElement('section');
      dom.className = 'file-in-editor';
      dom.dataset.block = 'file';
      dom.dataset.file = String(node.attrs.file);
      const facts = document.createElement('p');
      facts.className = 'file-facts';
      facts.contentEditable = 'false';
      const contentDOM = document.createElement('div');
      contentDOM.className = 'file-words';
      dom.append(facts, contentDOM);
      const tell = (file: FoundFile | null) => showFacts(facts, file, language, words.file.lost);
      import('#components/file/find-files.client.ts')
        .then(({ fileById }) => fileById(String(node.attrs.file)))
        .then(tell, () => tell(null));
      return {
        dom,
        contentDOM,
        // Another file is another view.
        update: (next) => next.type === node.type && next.attrs.file === node.attrs.file,
        ignoreMutation: (mutation) => facts.contains(mutation.target),
      };
    };
  },
});

function showFacts(line: HTMLElement, file: FoundFile | null, language: string, lost: string): void {
  line.classList.toggle('file-lost', file === null);
  if (!file) {
    line.textContent = lost;
    return;
  }
  const link = document.createElement('a');
  link.href = fileAddress(file);
  link.download = file.name;
  link.dir = 'auto';
  link.textContent = file.name;
  line.replaceChildren(`${fileFacts(file, { language })} `, link);
}

export const FileTitleNode = Node.create({
  name: 'fileTitle',
  content: 'text*',
  marks: 'inserted deleted',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-part="file-title"]', priority: 60 }],
  renderHTML: () => ['p', { class: 'file-title', 'data-part': 'file-title' }, 0],
});

export const FileNoteNode = Node.create({
  name: 'fileNote',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-part="file-note"]', priority: 60 }],
  renderHTML: () => ['p', { class: 'file-note', 'data-part': 'file-note' }, 0],
});
