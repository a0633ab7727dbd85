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
const counts = { seconds: 2, thirds: 4, briefs: 7, block: 5 };

/**
 * The lead is the newest story with a photo, where one is new enough; no story stands twice.
 * `ofSection` holds further stories of each section, newest first, for blocks that the newest stories cannot fill.
 */
export function arrangeFront(
  newest: readonly Candidate[],
  sectionIds: readonly string[],
  ofSection: ReadonlyMap<string, readonly Candidate[]> = new Map(),
): FrontPlan {
  const left = [...newest];
  const lead = left.slice(0, leadChoice).find((story) => story.hasPhoto) ?? left[0];
  if (!lead) return { lead: null, seconds: [], thirds: [], briefs: [], blocks: [] };
  left.splice(left.indexOf(lead), 1);
  const seconds = left.splice(0, counts.seconds);
  const thirds = left.splice(0, counts.thirds);
  const briefs = left.splice(0, counts.briefs);
  const used = new Set([lead, ...seconds, ...thirds, ...briefs].map((story) => story.id));
  const blocks = sectionIds.map((sectionId) => {
    const candidates = [...left, ...(ofSection.get(sectionId) ?? [])];
    const ids = candidates
      .filter((story) => story.sectionId === sectionId && !used.has(story.id))
      .map((story) => story.id);
    return { sectionId, ids: [...new Set(ids)].slice(0, counts.block) };
  });
  const ids = (stories: Candidate[]) => stories.map((story) => story.id);
  return {
    lead: lead.id,
    seconds: ids(seconds),
    thirds: ids(thirds),
    briefs: ids(briefs),
    blocks: blocks.filter((block) => block.ids.length > 0),
  };
}

/** Sections whose block the newest stories leave short. */
export function shortSections(newest: readonly Candidate[], sectionIds: readonly string[]): string[] {
  const enough = counts.block + 1 + counts.seconds + counts.thirds + counts.briefs;
  return sectionIds.filter(
    (id) => newest.filter((story) => story.sectionId === id).length < Math.min(enough, counts.block * 2),
  );
}

/** How many stories of a section are sure to fill its block, whatever stands above. */
export const enoughForBlock = 1 + counts.seconds + counts.thirds + counts.briefs + counts.block;
