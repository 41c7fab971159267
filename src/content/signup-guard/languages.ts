/** The languages whose words for days, months and years are asked of the browser, beside the page's own. */
export const LANGUAGES =
  "en zh hi es fr ar bn pt ru ur id de ja mr te tr ta vi fil ko fa ha sw jv it pa kn gu th am pl uk nl ro cs hu sv el he da nb fi sk bg hr sr ca lt lv et sl ms my km ka hy az kk uz ne si ml sq is ga cy af eu".split(
    " ",
  );
