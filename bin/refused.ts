/** What was asked cannot be done: printed as one line, exit status 1. */
export class Refused extends Error {}
