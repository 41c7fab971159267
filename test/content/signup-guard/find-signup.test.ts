// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { findSignup } from "#content/signup-guard/find-signup";

function show(path: string, html: string): void {
  history.replaceState(null, "", path);
  document.body.innerHTML = html;
}
const birth = `<label>Birthday <input type="date"></label>`;
const selects = (to: number) =>
  [12, 31]
    .map((most) => `<select>${Array.from({ length: most }, (_, at) => `<option>${at + 1}</option>`).join("")}</select>`)
    .join("") +
  `<select>${Array.from({ length: to - 1920 }, (_, at) => `<option>${1920 + at}</option>`).join("")}</select>`;

beforeEach(() => {
  location.href = "https://social.example/";
});

describe("a page makes accounts", () => {
  it.each([
    [
      "with a new password",
      "/",
      `<form><input name="u"><input type="password" autocomplete="new-password"><button>OK</button></form>`,
    ],
    [
      "by its address, button and fields",
      "/register",
      `<form><input name="u"><input type="email"><input type="password"><button>Create account</button></form>`,
    ],
    [
      "by its address and heading, where it asks for little",
      "/signup",
      `<h2>Sign up</h2><input type="email"><input type="password"><button>Next</button>`,
    ],
    [
      "in German",
      "/konto",
      `<h1>Konto erstellen</h1><form><input name="v"><input type="email"><input type="password" name="kennwort"><button>Registrieren</button></form>`,
    ],
    [
      "in Japanese",
      "/a",
      `<h1>アカウントを作成</h1><form><input type="email"><input type="password"><input name="n"><input name="m"><button>登録する</button></form>`,
    ],
    [
      "in Arabic",
      "/a",
      `<h1>إنشاء حساب</h1><form><input type="email"><input type="password"><input name="n"><input name="m"><button>إنشاء حساب</button></form>`,
    ],
    [
      "in a step that asks for the birthday alone",
      "/i/flow/signup",
      `<h1>When is your birthday?</h1>${birth}<button>Next</button>`,
    ],
    ["in a step of selects alone", "/signup", `<h1>Birthday</h1>${selects(2026)}<button>Next</button>`],
    ["without a password", "/join", `<h1>Join us</h1><input type="email"><button>Sign up</button>`],
    [
      "by what its script is asked for",
      "/wp-login.php?action=register",
      `<form name="registerform"><input name="u" autocomplete="username"><input type="email"><button>Register</button></form><a>Log in</a>`,
    ],
    [
      "beside a form for those who come back",
      "/my-account/",
      `<h2>Login</h2><form><input autocomplete="username"><input type="password" autocomplete="current-password"><label><input type="checkbox" name="rememberme"> Remember me</label><button>Log in</button></form><h2>Register</h2><form><input type="email"><input type="password" autocomplete="new-password"><button>Register</button></form>`,
    ],
  ])("%s", (_, path, html) => {
    show(path, html);
    expect(findSignup(document)).toMatchObject({ signup: true });
  });
});

describe("a page makes no account", () => {
  it.each([
    [
      "that lets one come back",
      "/login",
      `<form><input type="email"><input type="password" autocomplete="current-password"><label><input type="checkbox" name="remember"> Remember me</label><a>Forgot password?</a><button>Log in</button></form><a href="/signup">Sign up</a>`,
    ],
    [
      "that lets one come back, with a button to sign up below",
      "/login",
      `<form><input name="username"><input type="password"><button>Log in</button></form><button>Create new account</button>`,
    ],
    [
      "of a profile that is edited",
      "/settings/profile",
      `<h1>Edit profile</h1><input name="displayName">${birth}<button>Save</button>`,
    ],
    [
      "that changes a password",
      "/settings/password",
      `<input type="password" autocomplete="current-password"><input type="password" autocomplete="new-password"><button>Save</button>`,
    ],
    [
      "that takes a payment",
      "/checkout",
      `<input type="email"><input autocomplete="cc-number"><input autocomplete="cc-exp">${birth}<button>Pay</button>`,
    ],
    [
      "of a doctor's appointment, where a number bears the mark of a new password",
      "/appointments",
      `<h1>Make an appointment</h1><input name="patient"><input name="number" autocomplete="new-password"><button>Book</button>`,
    ],
    [
      "that lets one choose another password, and asks for nothing else",
      "/reset",
      `<form><input type="password" autocomplete="new-password" name="password"><input type="password" autocomplete="new-password" name="confirm"><button>Change it</button></form>`,
    ],
    [
      "of a profile with a birth date and a new password",
      "/profile/edit",
      `<input type="tel" name="phone">${birth}<input type="password" name="newPassword"><button>Save</button>`,
    ],
    [
      "of a letter of news",
      "/",
      `<h2>Sign up for our newsletter</h2><form><input type="email" name="email"><button>Sign up</button></form>`,
    ],
    [
      "whose headline speaks of it, in the address too",
      "/r/help/comments/1a2b/how_do_i_register_for_the_new_one/",
      `<h1>How do I register for the new one?</h1><input type="search">`,
    ],
    [
      "of a feed with a button to sign up",
      "/",
      `<article>One</article><article>Two</article><button>Sign up</button><input type="search">`,
    ],
  ])("%s", (_, path, html) => {
    show(path, html);
    expect(findSignup(document)).toMatchObject({ signup: false });
  });
  it("unless it keeps its form in a shadow root", () => {
    show("/", `<x-window></x-window>`);
    const shadow = document.querySelector("x-window")?.attachShadow({ mode: "open" });
    if (shadow !== undefined)
      shadow.innerHTML = `<h2>Sign up</h2><input type="email"><input type="password"><input name="nick"><input name="city"><button>Create account</button>`;
    expect(findSignup(document)).toMatchObject({ signup: true });
  });
  it("and says what it saw", () => {
    show("/login", `<input type="password" autocomplete="current-password">`);
    expect(findSignup(document).evidence).toContain("a password that is there already (-3)");
  });
});
