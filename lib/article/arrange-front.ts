/** Places the newest stories on a front page until an editor arranges one by hand. */

/** A live story, newest first. */
export type Candidate = { id: string; sectionId: string | null; hasPhoto: boolean };

export type FrontPlan = {
  lead: string | null;
  seconds: string[];
  thirds: string[];
  briefs: string[];
  blocks: { sectionId: string; ids: string[] }[];
};

/** How far down the newest stories one looks for a lead with a picture. */
const leadChoice = 6;
const secondChoice = 4;
const counts = { seconds: 3, thirds: 4, briefs: 8, block: 5 };

/**
 * The lead is the newest story with a photo, where one is new enough, and the first of the seconds too;
 * a block begins with its newest photo. No story stands twice.
 * `ofSection` holds further stories of each section, newest first, for blocks that the newest stories cannot fill.
 */
export function arrangeFront(
  newest: readonly Candidate[],
  sectionIds: readonly string[],
  ofSection: ReadonlyMap<string, readonly Candidate[]> = new Map(),
): FrontPlan {
  const left = [...newest];
  const lead = takePictured(left, leadChoice);
  if (!lead) return { lead: null, seconds: [], thirds: [], briefs: [], blocks: [] };
  const second = takePictured(left, secondChoice);
  const seconds = second ? [second, ...left.splice(0, counts.seconds - 1)] : [];
  const thirds = left.splice(0, counts.thirds);
  const briefs = left.splice(0, counts.briefs);
  const used = new Set([lead, ...seconds, ...thirds, ...briefs].map((story) => story.id));
  const blocks = sectionIds.map((sectionId) => {
    const candidates = [...left, ...(ofSection.get(sectionId) ?? [])];
    const free = candidates.filter((story) => story.sectionId === sectionId && !used.has(story.id));
    const unique = free.filter((story, index) => free.findIndex(({ id }) => id === story.id) === index);
    const block = unique.slice(0, counts.block);
    const first = takePictured(block, block.length);
    return { sectionId, ids: first ? ids([first, ...block]) : [] };
  });
  return {
    lead: lead.id,
    seconds: ids(seconds),
    thirds: ids(thirds),
    briefs: ids(briefs),
    blocks: blocks.filter((block) => block.ids.length > 0),
  };
}

/** Takes the newest story with a photo out of the first `choice`; without one, the newest. */
function takePictured(stories: Candidate[], choice: number): Candidate | undefined {
  const pictured = stories.slice(0, choice).findIndex((story) => story.hasPhoto);
  return stories.splice(Math.max(0, pictured), 1)[0];
}

function ids(stories: readonly Candidate[]): string[] {
  return stories.map((story) => story.id);
}

/** How many stories of a section are sure to fill its block, whatever stands above. */
export const enoughForBlock = 1 + counts.seconds + counts.thirds + counts.briefs + counts.block;

/** Sections whose block the newest stories may leave short. */
export function shortSections(newest: readonly Candidate[], sectionIds: readonly string[]): string[] {
  return sectionIds.filter((id) => newest.filter((story) => story.sectionId === id).length < enoughForBlock);
}
