/** The first run's page where the database is gone, though there was a household: what holds, and the ways back. */
export const lostWords = {
  headline: "The lamp needs a parent.",
  lead: "What Porchlight kept in this browser is gone: the plan, the PINs and the record. Social sites stay closed until it is back.",
  theirs: "It must be of the family that was here, and opens with a PIN or the recovery code of that time.",
  kept: "Kept in this browser",
  without: "Without a backup: remove Porchlight from this browser and install it anew. Everything begins again then.",
  back: {
    headline: "The plan is back.",
    paused: "What wasn't in the backup is lost, today's minutes too. So everything is paused until you end the pause.",
    codes: "Phone codes are gone as well. New ones are made under Family.",
    go: "Go on",
  },
} as const;
