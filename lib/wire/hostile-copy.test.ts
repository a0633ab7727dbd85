import { describe, expect, it, vi } from 'vitest';
import { bodySchema } from '../body/body.ts';
import { Invalid } from '../platform/errors.ts';
import type { Copy } from './copy.ts';
import { readCopy } from './read-copy.ts';

const edition = { language: 'en', timeZone: 'Asia/Shanghai' };
const read = (text: string): Copy => readCopy(new TextEncoder().encode(text), { edition });

/** Reads or refuses; time that grows with the square of the input would pass the time limit of the test. */
function survives(text: string): void {
  let refusal: unknown = null;
  try {
    read(text);
  } catch (problem) {
    refusal = problem;
  }
  expect(refusal === null || refusal instanceof Invalid).toBe(true);
}

const size = 200_000;
const repeated = [
  '(',
  '（记者',
  ' ',
  'By ',
  '[(',
  '【',
  'a',
  '、',
  '张',
  'و ',
  '2026-',
  '1:',
  'Source: ',
  '来源：',
  '||',
  '\u3000',
  '. ',
  '”',
  'x@',
  '——',
  '&',
  '#',
  '图',
  '摄',
  '« ',
  '12/',
  ', and ',
  '年',
  'http://a.',
  '\u200d',
  'By A, ',
  '(Photo by ',
  'contributed to ',
  '-- ',
  '责编：',
  '\t',
  'A ',
];

vi.setConfig({ testTimeout: 60_000 });

describe('copy that means harm', () => {
  it.each(repeated.map((part) => [part]))('reads %j over and over in one line', (part) => {
    const line = part.repeat(Math.ceil(size / part.length));
    survives(line);
    survives(`Headline of a story\n\n${line}\n\nEnd of it.`);
  });

  it.each(repeated.map((part) => [part]))('reads %j over and over in short lines', (part) => {
    const line = `${part.repeat(Math.ceil(90 / part.length))}\n`;
    survives(line.repeat(3000));
  });

  it('reads a line of a million characters', () => {
    survives('word '.repeat(200_000));
    survives('字'.repeat(330_000));
  });

  it.each([
    ['<div>', 50_000],
    ['<b>', 50_000],
    ['<table><tr><td>', 20_000],
    ['<ul><li>', 20_000],
    ['<font color=a>x<p>', 20_000],
    ['<svg><math>', 20_000],
    ['<a href=x>', 20_000],
    ['<blockquote><p>deep', 20_000],
    ['</p>', 50_000],
    ['<p>x', 50_000],
    ['<i><b><u><p>x', 20_000],
    ['<select><option>', 20_000],
    ['<template>', 20_000],
    ['<!--', 50_000],
    ['<img src=a.jpg>', 50_000],
    ['<time class=date>1</time>', 30_000],
    ['<h1>', 50_000],
  ])('reads %s nested or repeated', (tag, times) => {
    survives(`<html><body><p>Some text of a story.</p>${tag.repeat(times)}text`);
  });

  it('refuses too many parts, a large file, nothing, and binary data', () => {
    const refuse = (bytes: Uint8Array, code: string) => {
      try {
        readCopy(bytes, { edition });
        expect.unreachable();
      } catch (problem) {
        expect(problem).toBeInstanceOf(Invalid);
        if (problem instanceof Invalid) expect(problem.problems[0]?.code).toBe(code);
      }
    };
    const text = (value: string) => new TextEncoder().encode(value);
    refuse(text(''), 'empty');
    refuse(text(' \n\u3000\n'), 'empty');
    refuse(text('x'.repeat(2_000_001)), 'too-large');
    refuse(text('A line.\n'.repeat(9000)), 'copy-too-long');
    refuse(
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
      'binary',
    );
    refuse(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'other-format');
    refuse(text('%PDF-1.7 and so on'), 'other-format');
    refuse(text('{"uri":"urn:x","headline":"A","body_text":"B"}'), 'other-format');
    refuse(text('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'), 'other-format');
    refuse(
      text('<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"></newsItem>'),
      'other-format',
    );
    refuse(text('<html><body><script>alert(1)</script></body></html>'), 'empty');
    refuse(
      text(
        'KILL KILL KILL\n\nEditors: please kill the story slugged river-bridge. A substitute will follow.',
      ),
      'notice',
    );
  });

  it('lets nothing executable through', () => {
    const copy = read(
      `<h1>A headline</h1><p>One <a href="javascript:alert(1)">link</a> and <a href="https://example.org/">another</a>.</p>
       <p onclick="alert(1)">Two <img src=x onerror=alert(1)><img src="data:text/html,x"><img src="javascript:alert(1)"></p>
       <svg><script>alert(1)</script><p>Three stays.</p></svg><iframe src="https://evil.example"></iframe>
       <template><p>hidden</p></template><style>p{}</style><form action="https://evil.example"><input name=q></form>`,
    );
    const story = JSON.stringify(copy.stories);
    for (const bad of ['javascript:', 'onclick', 'onerror', 'data:text', 'evil.example', '<script', 'hidden'])
      expect(story).not.toContain(bad);
    for (const good of ['link', 'https://example.org/', 'Three stays.']) expect(story).toContain(good);
    expect(bodySchema.safeParse(copy.stories[0]?.body).success).toBe(true);
  });
});
