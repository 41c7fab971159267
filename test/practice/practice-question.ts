/** A request, read once and normalised, so that nobody else parses a host or a path. */
export type PracticeQuestion = {
  /** Lower case, without port and final dot. */
  readonly host: string;
  /** `:8443`, or nothing on 443: links to other hosts carry it on. */
  readonly portSuffix: string;
  readonly url: URL;
  readonly method: string;
  readonly range: string | undefined;
};
