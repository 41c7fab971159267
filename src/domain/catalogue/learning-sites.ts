/** A site for learning; each of its hosts covers its subdomains. `source` says who calls it so. */
export type LearningSite = { readonly name: string; readonly hosts: readonly string[]; readonly source: string };

/** The Ministry of Education of Singapore: sites that teachers may put into the lessons of its Student Learning Space (2025). */
const SINGAPORE = "https://github.com/isomerpages/moe-sls/blob/0a7b83bf/_teacher-user-guide/Discover";
/** UNESCO's platforms for distance learning (2020-03-12), as told there. */
const UNESCO =
  "https://librarylearningspace.com/unesco-guide-distance-learning-solutions-mitigate-covid-19-school-closures/";
/** The same list by UNESCO, recalled. */
const UNESCO_RECALLED = "UNESCO, distance learning solutions (2020), recalled";
const IN_SCHOOLS = "https://www.k12dive.com/news/lms-increasingly-important-in-k-12-as-schools-go-digital/399572";

const by = (source: string, sites: Readonly<Record<string, string>>): readonly LearningSite[] =>
  Object.entries(sites).map(([name, hosts]) => ({ name, hosts: hosts.split(" "), source }));

/**
 * Sites on which players of other sites are for learning: where lessons, courses and schools' own platforms are. Left out is
 * where anybody writes for anybody (Padlet, Wakelet, Google Sites), where a player would be one more way to any video, and
 * hosts that hold much else (a newspaper's, a broadcaster's, Google Docs). A school's own site is added by the family.
 */
export const LEARNING_SITES: readonly LearningSite[] = [
  ...by(SINGAPORE, {
    "Khan Academy": "khanacademy.org",
    "CK-12": "ck12.org",
    Desmos: "desmos.com",
    Edpuzzle: "edpuzzle.com",
    Educaplay: "educaplay.com",
    "Education.com": "education.com",
    Gapminder: "gapminder.org",
    GeoGebra: "geogebra.org",
    "Kahoot!": "kahoot.com kahoot.it",
    "Learn.Genetics": "learn.genetics.utah.edu",
    MakeCode: "makecode.com makecode.microbit.org",
    Mathigon: "mathigon.org",
    "National Geographic Kids": "kids.nationalgeographic.com",
    Nearpod: "nearpod.com",
    "Pear Deck": "peardeck.com",
    Perusall: "perusall.com",
    PhET: "phet.colorado.edu",
    PlayPosit: "playposit.com",
    Quizizz: "quizizz.com",
    Quizlet: "quizlet.com",
    Scootle: "scootle.edu.au",
    Seesaw: "seesaw.me",
    Socrative: "socrative.com",
    "Storyline Online": "storylineonline.net",
    "Student Learning Space": "learning.moe.edu.sg",
    "TED-Ed": "ed.ted.com",
    "The Physics Classroom": "physicsclassroom.com",
    Topmarks: "topmarks.co.uk",
    Tynker: "tynker.com",
    Wizer: "wizer.me",
  }),
  ...by(UNESCO, { ClassDojo: "classdojo.com", Edraak: "edraak.org", edX: "edx.org", EkStep: "ekstep.org" }),
  ...by("https://www.tellerreport.com/news/2020-03-17 (UNESCO)", { Madrasa: "madrasa.org" }),
  ...by(UNESCO_RECALLED, {
    "Code.org": "code.org",
    Coursera: "coursera.org",
    Duolingo: "duolingo.com",
    FutureLearn: "futurelearn.com",
    Nafham: "nafham.com",
    Siyavula: "siyavula.com",
    Smarthistory: "smarthistory.org",
  }),
  ...by(IN_SCHOOLS, {
    Blackboard: "blackboard.com",
    Brightspace: "brightspace.com",
    "Google Classroom": "classroom.google.com",
    MoodleCloud: "moodlecloud.com",
    Schoology: "schoology.com",
  }),
  ...by("https://www.sjpl.org/blog/learning-virtual-world-learning-management-systems", { Canvas: "instructure.com" }),
  ...by("Spain's ministry of education and that of Madrid, recalled", {
    EducaMadrid: "educa.madrid.org",
    Procomún: "procomun.intef.es",
  }),
  ...by("https://wikimediafoundation.org/about/mission/ (recalled)", {
    Wikipedia: "wikipedia.org wikiversity.org wikibooks.org",
  }),
];
