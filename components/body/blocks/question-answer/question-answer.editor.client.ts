'use client';
import { Node } from '@tiptap/core';

export const QuestionAnswerNode = Node.create({
  name: 'questionAnswer',
  group: 'block',
  content: 'question paragraph+',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'section[data-block="question-answer"]' }],
  renderHTML: () => ['section', { class: 'question-answer', 'data-block': 'question-answer' }, 0],
});

export const QuestionNode = Node.create({
  name: 'question',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-part="question"]', priority: 60 }],
  renderHTML: () => ['p', { class: 'question', 'data-part': 'question' }, 0],
});
