/** Editions, sections and topics as readers meet them. */
import type { Direction } from '../language/direction.ts';

export type PrintedSection = { slug: string; name: string; colour: string };
export type PrintedTopic = { slug: string; name: string };
export type PrintedEdition = {
  code: string;
  name: string;
  language: string;
  direction: Direction;
  timeZone: string;
  motto: string;
  sections: PrintedSection[];
};
