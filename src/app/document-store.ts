/** The stores whose documents are put and got by a name. */
export type DocumentStore = "meta" | "lock" | "tightenings";
