'use client';
import { Node } from '@tiptap/core';

export const TimelineNode = Node.create({
  name: 'timeline',
  group: 'block',
  content: 'timelineEntry+',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'section[data-block="timeline"]' }],
  renderHTML: () => ['section', { class: 'timeline', 'data-block': 'timeline' }, 0],
});

export const TimelineEntryNode = Node.create({
  name: 'timelineEntry',
  content: 'timelineWhen paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-part="timeline-entry"]' }],
  renderHTML: () => ['div', { class: 'timeline-entry', 'data-part': 'timeline-entry' }, 0],
});

export const TimelineWhenNode = Node.create({
  name: 'timelineWhen',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-part="timeline-when"]', priority: 60 }],
  renderHTML: () => ['p', { class: 'timeline-when', 'data-part': 'timeline-when' }, 0],
});
