import { attributeOf } from "./attribute-of.ts";
import type { Lexicon } from "./lexicon.ts";
import { plainText } from "./plain-text.ts";
import { textOf } from "./text-of.ts";
import { visitElements } from "./visit-elements.ts";

/** One observation, with what it speaks for (above zero) or against. */
export type Evidence = { readonly says: string; readonly points: number };

const SIGNUP_PATH =
  /(?:^|[/_.-])(?:sign-?up|register|registration|registrieren|registro|create-?account|createaccount|new-?account|join|enroll?|account\/(?:new|create)|users\/new|emailsignup|r\.php|reg|cadastro|inscription|iscriviti|anmeldung|kayit|daftar|signon\/new|zhuce)(?:[/_.-]|$)/i;
/** The page that a script with one address for all of them is asked for: `wp-login.php?action=register`. */
const SIGNUP_QUERY =
  /[?&](?:action|area|do|mode|p|page|r|step|title|view)=[^&]*(?:sign-?up|regist|create-?account|join)/i;
const OTHER_PATH =
  /(?:^|[/_.-])(?:login|signin|sign-in|checkout|pay|payment|billing|settings|(?:account|profile|users?)\/edit|edit-?profile|password)(?:[/_.-]|$)/i;
/** Six words or more in one piece of a path are a headline, which may speak of anything. */
const HEADLINE = /(?:[^/_-]+[_-]){5}[^/]*/g;
const LETTER = /news ?letter|subscri|mailing list|boletin|rundbrief|nieuwsbrief|рассылк|ニュースレター|メルマガ/;
const BUTTONS = "button,input[type=submit],input[type=button],[role=button]";
const TITLES = "h1,h2,h3,[role=heading],legend,title";

/** What on a page speaks for a form that makes an account, and what against it; the birth date aside. */
export function gatherSignupEvidence(root: Document, { saysSignup, saysLogin }: Lexicon): readonly Evidence[] {
  const trees: ParentNode[] = [root];
  visitElements(root, ({ shadowRoot }) => void (shadowRoot !== null && trees.push(shadowRoot)));
  const every = (selector: string) => trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
  const has = (selector: string) => trees.some((tree) => tree.querySelector(selector) !== null);
  const passwords = every("input[type=password]");
  const named = (one: Element) =>
    plainText(["name", "id", "placeholder", "aria-label"].map((name) => attributeOf(one, name)).join(" "));
  const around = passwords[0]?.closest("form,[role=dialog],dialog") ?? null;
  const scope = around ?? root.body ?? root;
  const count = (selector: string) => (around === null ? every(selector) : around.querySelectorAll(selector)).length;
  // Other fields bear it too, to keep a browser from filling them.
  const isNew = every("[autocomplete~=new-password]").some(
    (one) => one.getAttribute("type") === "password" || /pass|pwd|kennwort|senha|contras/.test(named(one)),
  );
  const found: Evidence[] = [];
  const note = (is: boolean, says: string, points: number) => void (is && found.push({ says, points }));

  const asksAccount =
    passwords.length > 0 || has("input[type=email],[autocomplete=email],[autocomplete=username],[autocomplete=tel]");
  const path = (root.location?.pathname ?? "").replace(HEADLINE, "");
  const isAddressed = SIGNUP_PATH.test(path) || SIGNUP_QUERY.test(root.location?.search ?? "");
  note(isAddressed, "the address is one of signing up", 2);
  note(OTHER_PATH.test(path), "the address is one of something else", -2);
  note(isNew, "a new password", 3);
  // A page may have both, side by side: then what is asked of those who come back says nothing of the other form.
  const newForm = root.querySelector("[type=password][autocomplete~=new-password]")?.closest("form");
  const isApart = (one: Element) => newForm !== undefined && newForm !== null && !newForm.contains(one);
  const hasHere = (selector: string) => every(selector).some((one) => !isApart(one));
  note(hasHere("[autocomplete~=current-password]"), "a password that is there already", -3);
  note(
    passwords.some((one) => /new|reg|create|choose|confirm|repeat|retype|signup|2$/.test(named(one))),
    "a password to choose",
    2,
  );
  const typed = count("input[type=password]");
  note(typed === 2, "a password typed twice", 1);
  note(has("[autocomplete^=cc-]"), "a card", -4);
  const fields = count(
    "input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button]),select",
  );
  note(passwords.length > 0 && fields >= 4, "a password among other fields", 1);
  note(passwords.length === 1 && fields <= 2 && !isNew && !isAddressed, "a password and hardly more", -1);
  note(typed >= 2 && fields === typed && !isAddressed, "nothing but passwords", -4);
  const buttons = every(BUTTONS)
    .slice(0, 120)
    .map((one) => plainText(`${textOf(one)} ${attributeOf(one, "value")} ${attributeOf(one, "name")}`).slice(0, 60));
  const titles = every(TITLES)
    .slice(0, 60)
    .map((one) => textOf(one).slice(0, 80));
  note(asksAccount && buttons.some((text) => saysSignup(text)), "a button that makes an account", 2);
  note(
    titles.some((text) => saysSignup(text)),
    "a heading of making an account",
    1,
  );
  const forms = every("form").map((one) =>
    plainText(["id", "name", "class", "action", "data-testid"].map((name) => attributeOf(one, name)).join(" ")),
  );
  note(
    forms.some((text) => saysSignup(text)),
    "a form that says so in its name",
    1,
  );
  note(
    every("input[type=checkbox]").some((one) => !isApart(one) && /remember/.test(named(one))),
    "an offer to be remembered",
    -2,
  );
  const isReturning = passwords.length > 0 && saysLogin(textOf(scope)) && !saysSignup(textOf(scope));
  note(isReturning && !isApart(scope), "words of coming back", -2);
  note(
    passwords.length === 0 && !isAddressed && [...forms, ...titles].some((text) => LETTER.test(text)),
    "a letter to read",
    -3,
  );
  note(
    has(
      "[autocomplete=given-name],[autocomplete=family-name],[autocomplete=name],[name*=firstn],[name*=firstN],[name*=first_n]",
    ),
    "a name",
    1,
  );
  return found;
}
