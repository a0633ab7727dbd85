import type { ImportedStory } from './imported-story.ts';

/** Every person and agency a story names, each once, in the order of naming. */
export function namesInStory(story: ImportedStory): { people: string[]; agencies: string[] } {
  const people = [
    ...story.credits.map((credit) => credit.name),
    ...story.photos.map((photo) => photo.creator),
  ];
  const agencies = [
    story.source,
    ...story.credits.map((credit) => credit.agency),
    ...story.photos.map((photo) => photo.agency),
  ];
  return { people: unique(people), agencies: unique(agencies) };
}

function unique(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
