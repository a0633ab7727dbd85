/** Editions, sections and topics as readers meet them. */
import type { Direction } from '../language/direction.ts';

export type PrintedSection = { slug: string; name: string; colour: string };
export type PrintedTopic = { slug: string; name: string };
/** What is said at the head of every page, and the story it leads to. */
export type PrintedBanner = { text: string; address: string | null };
export type PrintedEdition = {
  code: string;
  name: string;
  language: string;
  direction: Direction;
  timeZone: string;
  motto: string;
  /** Forms of its own, where it prints otherwise than its language does. */
  style?: Readonly<Record<string, string>>;
  sections: PrintedSection[];
  /** Where the edition's own pages are printed, and there is one. */
  banner?: PrintedBanner | null;
};
