import type { Plugin } from "vite";

const oneOf = (folder: string, names: string): RegExp => new RegExp(`/src/${folder}/(?:${names})\\.tsx?$`);

/** What every page of ours draws itself with. */
const KIT: readonly RegExp[] = [
  /node_modules\/preact\//,
  oneOf("ui", "begin-page"),
  oneOf("ui/components", "avatar|button|field|lamp"),
  oneOf("ui/hooks", "use-heading-focus"),
  oneOf("messages", "client"),
  oneOf("platform", "browser|storage-language"),
  oneOf("domain", "assert-never|language"),
  oneOf("locales", "speak"),
  oneOf("locales/(?:en|spoken)", "common-words"),
  oneOf("locales/en", "break-words|days-words|format|hours-words|is-one|list-words|surface-names|day-names"),
  oneOf("locales/shared", "capitalise|clock|hours-and-rest|kind-of-days|plural|seen-from-now|whole-minutes|zoned"),
];

/** How a plan is said, in the popup and in the dashboard. */
const PLAN: readonly RegExp[] = [
  oneOf("domain/catalogue", "thing"),
  oneOf("domain/plan", "rule-parts|usual-requests-a-day"),
  oneOf("locales/en", "and-of|bedtime-sentence|budget-sentences|child-state-words|less-words|minutes-by-day"),
  oneOf("locales/en", "page-name|part-sentences|plan-sentences|say-override|say-part|scope-name|spent-line"),
  oneOf("locales/shared", "budgets-alike|group-days|thing-said|tonight"),
  oneOf("locales/spoken", "format|less-words|plan-sentences"),
];

/**
 * Puts what popup and dashboard both load into two chunks. Left to itself the bundler makes one of each module that some other
 * page shares as well: some thirty of them, whose names for each other weigh more than a kilobyte of the popup's seventy.
 */
export function gatherShared(): Plugin {
  return {
    name: "porchlight-gather-shared",
    outputOptions(options) {
      // A script alone is one piece already.
      if (options.format !== "es" || options.codeSplitting === false || options.inlineDynamicImports === true)
        return null;
      const groups = [
        { name: "kit", test: (id: string) => KIT.some((one) => one.test(id)) },
        { name: "plan-said", test: (id: string) => PLAN.some((one) => one.test(id)) },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}
