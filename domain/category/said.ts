/** What somebody wrote. Either part may be empty. */
export interface Said {
  readonly subject: string;
  readonly body: string;
}

/** A message whose label a person decided. */
export interface Example extends Said {
  readonly label: string;
}
