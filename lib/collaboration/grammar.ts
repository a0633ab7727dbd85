/**
 * What may stand in what, taken from the body's schema. Unlike the schema it asks nothing that two people together could
 * break: whether anything is missing is not its question, only whether what is there is a story's at all.
 */
import { z } from 'zod';
import { markSchema } from '../body/blocks/text.ts';
import { blockSchema } from '../body/body.ts';
import type { PlainNode } from './body-nodes.ts';
import { saysSame } from './says-same.ts';
import { settled } from './settled.ts';
import { withoutNotes } from './suggestion.ts';

type Rule = { attrs: z.ZodType | null; children: ReadonlySet<string> };

const rules = new Map<string, Rule>();
const topmost = learn(blockSchema);

function unwrapped(schema: unknown): unknown {
  const isWrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodLazy;
  return isWrapped ? schema.unwrap() : schema;
}

/** The kinds of node that a schema is made of; each is learned on the way. */
function learn(schema: unknown): Set<string> {
  if (schema instanceof z.ZodObject) return learnNode(schema.shape);
  if (schema instanceof z.ZodArray) return learn(schema.element);
  const inside = unwrapped(schema);
  if (inside !== schema) return learn(inside);
  if (schema instanceof z.ZodUnion) return new Set(schema.options.flatMap((option) => [...learn(option)]));
  if (schema instanceof z.ZodTuple)
    return new Set([...schema.def.items, schema.def.rest].flatMap((part) => [...learn(part)]));
  if (schema instanceof z.ZodPipe) return learn(schema.def.in);
  return new Set();
}

function learnNode(shape: Readonly<Record<string, unknown>>): Set<string> {
  const { type, attrs, content } = shape;
  if (!(type instanceof z.ZodLiteral)) return new Set();
  const name = String(type.value);
  if (rules.has(name)) return new Set([name]);
  // Known before it is learned: lists hold lists.
  const children = new Set<string>();
  rules.set(name, { attrs: attrs instanceof z.ZodType ? attrs : null, children });
  for (const child of learn(content)) children.add(child);
  return new Set([name]);
}

/** Whether words stand in blocks of that name themselves, and not in blocks inside them. */
export function holdsWords(name: string): boolean {
  return rules.get(name)?.children.has('text') === true;
}

/** Suggestions may stand in it, each as one has to look; without them it is a story's, and so is what was before them. */
export function isLawfulBlock(node: PlainNode): boolean {
  const bare = withoutNotes(node);
  if (!bare || !isLawfulTop(bare)) return false;
  return saysSame(bare, node) || settled([node], 'rejected').every(isLawfulTop);
}

function isLawfulTop(node: PlainNode): boolean {
  return topmost.has(node.type) && isLawful(node);
}

function isLawful(node: PlainNode): boolean {
  if (node.type === 'text') return (node.marks ?? []).every((mark) => markSchema.safeParse(mark).success);
  const rule = rules.get(node.type);
  if (!rule || !hasLawfulAttributes(node, rule)) return false;
  return (node.content ?? []).every((child) => rule.children.has(child.type) && isLawful(child));
}

/** An attribute that says nothing is not written down, and stands for null. */
function hasLawfulAttributes({ attrs }: PlainNode, rule: Rule): boolean {
  if (rule.attrs === null) return attrs === undefined;
  const schema = rule.attrs instanceof z.ZodOptional ? rule.attrs.unwrap() : rule.attrs;
  const names = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const nothing = Object.fromEntries(names.map((name) => [name, null]));
  return [attrs, { ...nothing, ...attrs }].some((said) => rule.attrs?.safeParse(said).success);
}
