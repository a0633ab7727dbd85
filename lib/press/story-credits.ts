/** Who did what for a story, for programs: bare names, one entry each, whatever the printed line makes of them. */
import type { PrintedPhoto, PrintedStory } from '../article/printed.ts';
import type { CreditRole, PrintableCredit, PrintedName } from '../credit/credit.ts';

export type Named = { kind: 'person' | 'agency'; name: string; address: string | null };
export type StoryCredit = Named & {
  role: CreditRole;
  /** The organisation a person is credited with. */
  agency: Named | null;
};

type Edition = { code: string; name: string };

/** The credits of the text, in the order of print. A story that runs without a byline names nobody at its top. */
export function storyCredits(story: PrintedStory, edition: Edition): StoryCredit[] {
  const shown = story.credits.filter(({ position }) => position !== 'top' || !story.noByline);
  const credits = shown.flatMap((credit) => toCredit(credit, edition));
  const writers = credits.filter(({ role }) => role === 'writer');
  if (!story.storyAgency || writers.some(({ kind, agency }) => kind === 'agency' || agency !== null)) {
    return credits;
  }
  // Writers whose credits name no agency at all wrote for the organisation the story came from.
  const agency = toNamed('agency', story.storyAgency, edition);
  return credits.map((credit) => (credit.role === 'writer' ? { ...credit, agency } : credit));
}

export function photoCredits(photo: PrintedPhoto, edition: Edition): StoryCredit[] {
  return photo.credits.flatMap((credit) => toCredit(credit, edition));
}

/** Whom a story is by: its writers, else the organisation it came from, else the edition. */
export function storyAuthors(story: PrintedStory, edition: Edition): Named[] {
  const writers = storyCredits(story, edition).filter(({ role }) => role === 'writer');
  if (writers.length > 0) return writers;
  if (story.storyAgency) return [toNamed('agency', story.storyAgency, edition)];
  return [{ kind: 'agency', name: edition.name, address: `/${edition.code}` }];
}

/** Whoever has a hand in the text besides writing it. */
export function otherCredits(story: PrintedStory, edition: Edition): StoryCredit[] {
  return storyCredits(story, edition).filter(({ role }) => role !== 'writer');
}

function toCredit({ role, name, agency }: PrintableCredit, edition: Edition): StoryCredit[] {
  if (name) {
    return [
      { role, ...toNamed('person', name, edition), agency: agency && toNamed('agency', agency, edition) },
    ];
  }
  return agency ? [{ role, ...toNamed('agency', agency, edition), agency: null }] : [];
}

function toNamed(kind: Named['kind'], { text, slug }: PrintedName, { code }: Edition): Named {
  const folder = kind === 'person' ? 'people' : 'agencies';
  return { kind, name: text, address: slug === null ? null : `/${code}/${folder}/${slug}` };
}
