/** What a tab of ours is called. */
export const pageTitles = {
  popup: "Porchlight",
  closed: "Closed for now",
  dashboard: "Porchlight: the plan",
  record: "My record",
  welcome: "Porchlight: set-up",
} as const;
