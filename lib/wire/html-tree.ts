/** Reads HTML into a light tree. Unlike a browser's parser it takes linear time and memory on hostile input; nothing of it is ever rendered. */
import { type Token, Tokenizer, TokenizerMode } from 'parse5';

export type HtmlElement = {
  tag: string;
  attributes: Map<string, string>;
  children: (HtmlElement | string)[];
  parent: HtmlElement | null;
};

/** Deeper elements hang on the last one that fits: no story is nested like that. */
const depthLimit = 300;

const voidTags = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'image',
  'frame',
  'bgsound',
  'keygen',
]);
const closesParagraph = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'details',
  'div',
  'dl',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'ul',
  'li',
  'dd',
  'dt',
]);
const foreign = new Set(['svg', 'math']);
const breaksOut = new Set([
  'b',
  'big',
  'blockquote',
  'body',
  'br',
  'center',
  'code',
  'dd',
  'div',
  'dl',
  'dt',
  'em',
  'embed',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'hr',
  'i',
  'img',
  'li',
  'listing',
  'menu',
  'meta',
  'nobr',
  'ol',
  'p',
  'pre',
  'ruby',
  's',
  'small',
  'span',
  'strong',
  'strike',
  'sub',
  'sup',
  'table',
  'tt',
  'u',
  'ul',
  'var',
]);
/** An open element of the first kind is closed by a new one, but not beyond the second. */
const impliedEnds: Record<string, { closes: ReadonlySet<string>; within: ReadonlySet<string> }> = {
  li: { closes: new Set(['li']), within: new Set(['ul', 'ol', 'menu']) },
  dt: { closes: new Set(['dt', 'dd']), within: new Set(['dl']) },
  dd: { closes: new Set(['dt', 'dd']), within: new Set(['dl']) },
  tr: { closes: new Set(['tr', 'td', 'th']), within: new Set(['table', 'tbody', 'thead', 'tfoot']) },
  td: { closes: new Set(['td', 'th']), within: new Set(['table', 'tr']) },
  th: { closes: new Set(['td', 'th']), within: new Set(['table', 'tr']) },
  tbody: { closes: new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th']), within: new Set(['table']) },
  option: { closes: new Set(['option']), within: new Set(['select']) },
};
const rawText = new Set(['style', 'xmp', 'iframe', 'noembed', 'noframes']);
const scopes = new Set(['table', 'td', 'th', 'caption', 'html', 'body']);

class TreeBuilder {
  readonly root: HtmlElement = { tag: '#root', attributes: new Map(), children: [], parent: null };
  private readonly stack: HtmlElement[] = [this.root];
  private overflow = 0;
  private foreignDepth = 0;
  readonly tokenizer: Tokenizer;

  constructor() {
    this.tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: false },
      {
        onStartTag: (token) => this.start(token),
        onEndTag: (token) => this.end(token.tagName),
        onCharacter: ({ chars }) => this.text(chars),
        onWhitespaceCharacter: ({ chars }) => this.text(chars),
        onNullCharacter: () => undefined,
        onComment: () => undefined,
        onDoctype: () => undefined,
        onEof: () => undefined,
      },
    );
  }

  private get current(): HtmlElement {
    return this.stack.at(-1) ?? this.root;
  }

  private text(chars: string): void {
    this.current.children.push(chars);
  }

  private start(token: Token.TagToken): void {
    const tag = token.tagName === 'image' && this.foreignDepth === 0 ? 'img' : token.tagName;
    if (this.foreignDepth > 0 && breaksOut.has(tag)) this.leaveForeign();
    if (this.foreignDepth === 0) {
      if (closesParagraph.has(tag)) this.closeParagraph();
      const implied = impliedEnds[tag];
      if (implied) this.closeImplied(implied.closes, implied.within);
      if (/^h[1-6]$/.test(tag) && /^h[1-6]$/.test(this.current.tag)) this.pop();
    }
    const attributes = new Map<string, string>();
    for (const { name, value } of token.attrs.slice(0, 60)) attributes.set(name, value.slice(0, 20_000));
    const element: HtmlElement = { tag, attributes, children: [], parent: this.current };
    const isVoid = voidTags.has(tag) || (this.foreignDepth > 0 && token.selfClosing);
    if (this.stack.length >= depthLimit && !isVoid) {
      this.overflow += 1;
      this.switchTokenizer(tag);
      return;
    }
    this.current.children.push(element);
    if (isVoid) return;
    this.stack.push(element);
    if (foreign.has(tag) && !token.selfClosing) this.foreignDepth += 1;
    this.switchTokenizer(tag);
  }

  private switchTokenizer(tag: string): void {
    if (this.foreignDepth > 0 && !foreign.has(tag)) return;
    if (tag === 'script') this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
    else if (tag === 'title' || tag === 'textarea') this.tokenizer.state = TokenizerMode.RCDATA;
    else if (rawText.has(tag)) this.tokenizer.state = TokenizerMode.RAWTEXT;
  }

  private end(tag: string): void {
    if (this.overflow > 0) {
      this.overflow -= 1;
      return;
    }
    if (tag === 'br') {
      this.current.children.push({ tag: 'br', attributes: new Map(), children: [], parent: this.current });
      return;
    }
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const open = this.stack[at];
      if (!open) return;
      if (open.tag === tag) {
        while (this.stack.length > at) this.pop();
        return;
      }
      if (scopes.has(open.tag) && !/^(?:table|tr|tbody|thead|body|html|td|th|article|main)$/.test(tag))
        return;
    }
  }

  private pop(): void {
    const element = this.stack.length > 1 ? this.stack.pop() : undefined;
    if (element && foreign.has(element.tag)) this.foreignDepth -= 1;
  }

  private leaveForeign(): void {
    while (this.foreignDepth > 0) this.pop();
  }

  private closeParagraph(): void {
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const open = this.stack[at];
      if (!open || (closesParagraph.has(open.tag) && open.tag !== 'p') || scopes.has(open.tag)) return;
      if (open.tag === 'p') {
        while (this.stack.length > at) this.pop();
        return;
      }
    }
  }

  private closeImplied(closes: ReadonlySet<string>, within: ReadonlySet<string>): void {
    let from: number | null = null;
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const tag = this.stack[at]?.tag ?? '';
      if (closes.has(tag)) from = at;
      if (within.has(tag) || (scopes.has(tag) && !closes.has(tag))) break;
    }
    while (from !== null && this.stack.length > from) this.pop();
  }
}

export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder();
  builder.tokenizer.write(html, true);
  return builder.root;
}

/** All text inside an element. */
export function textOf(element: HtmlElement): string {
  const parts: string[] = [];
  const stack: (HtmlElement | string)[] = [element];
  while (stack.length > 0) {
    const node = stack.pop();
    if (typeof node === 'string') parts.push(node);
    else if (node)
      for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at] ?? '');
  }
  return parts.join('');
}

/** Visits elements in document order, without recursion. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const stack: HtmlElement[] = [root];
  while (stack.length > 0) {
    const element = stack.pop();
    if (!element) return;
    yield element;
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (child !== undefined && typeof child !== 'string') stack.push(child);
    }
  }
}
