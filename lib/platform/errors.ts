/** What a command answers when it does not do what was asked. Each is expected, and says so in words for the person who asked. */

/** One thing to put right, with the field it belongs to (`headline`, `credits.2.name`, …). */
export type Problem = { field: string; code: string; params?: Record<string, string | number> };

export abstract class Refusal extends Error {
  abstract readonly kind: 'conflict' | 'not-allowed' | 'wrong-move' | 'not-ready' | 'not-found' | 'invalid';
}

/** Someone saved in between. `theirs` is the revision that is in the way. */
export class Conflict extends Refusal {
  readonly kind = 'conflict';
  readonly latestRevisionId: string;
  constructor(latestRevisionId: string) {
    super('Someone else saved this in the meantime.');
    this.latestRevisionId = latestRevisionId;
  }
}

export class NotAllowed extends Refusal {
  readonly kind = 'not-allowed';
  readonly permission: string;
  constructor(permission: string) {
    super(`Not allowed: ${permission}.`);
    this.permission = permission;
  }
}

export class WrongMove extends Refusal {
  readonly kind = 'wrong-move';
  readonly move: string;
  readonly from: string;
  constructor(move: string, from: string) {
    super(`A story that is ${from} cannot be moved by ${move}.`);
    this.move = move;
    this.from = from;
  }
}

export class NotReady extends Refusal {
  readonly kind = 'not-ready';
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(`Not ready: ${problems.map((problem) => problem.code).join(', ')}.`);
    this.problems = problems;
  }
}

export class NotFound extends Refusal {
  readonly kind = 'not-found';
}

export class Invalid extends Refusal {
  readonly kind = 'invalid';
  readonly problems: Problem[];
  constructor(message: string, problems: Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}
