import { makeWordTest } from "./make-word-test.ts";

/** Does a plain text speak of coming back to an account that is there already? */
export const saysLogin = makeWordTest(
  "log ?in,sign ?in,forgot,remember me,stay signed,keep me,iniciar sesión,olvidaste,entrar,connexion,se connecter,oublié,anmelden,vergessen,accedi,inloggen,vergeten,zaloguj,войти,вход,забыли,giriş yap,masuk,đăng nhập,เข้าสู่ระบบ,登录,登入,ログイン,로그인,تسجيل الدخول,ورود,התחבר,लॉग इन,লগ ইন",
);
