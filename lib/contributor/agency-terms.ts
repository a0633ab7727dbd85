/** House rules of an agency: how it is credited, until when its material may be used, and whether it may be passed on. */

export type AgencyTerms = {
  /** What must be printed wherever its material is; empty: its name is enough. */
  creditAs: string;
  /** The last day on which its material may be published anew, `2026-12-31`; empty where nothing runs out. */
  licensedUntil: string;
  maySyndicate: boolean;
  /** A desk of the house itself. */
  isDesk: boolean;
};

export const usualTerms: AgencyTerms = { creditAs: '', licensedUntil: '', maySyndicate: true, isDesk: false };

/** An agency whose rules an editor must know of when a story is let out. */
export type RuledAgency = Pick<AgencyTerms, 'creditAs' | 'licensedUntil' | 'maySyndicate'> & {
  id: string;
  name: string;
  /** Every form in which its name is printed. */
  printed: string[];
};
