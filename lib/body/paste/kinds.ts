/** What a paste may leave behind, by kind. */
export const leftOutKinds = ['picture', 'embedded', 'comment', 'deleted', 'link'] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];
