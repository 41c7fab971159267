import { makeWordTest } from "./make-word-test.ts";

/** Does a plain text, of a button, a heading or a form's name, speak of making an account? */
export const saysSignup = makeWordTest(
  "sign ?up,signing up,create ?a?n? ?account,create my account,create your account,creating your account,new account,regist,enrol,get started," +
    "crear? ?u?n?a? ?cuenta,crea tu cuenta,inscri,cadastr,criar conta,criar uma conta,créer un compte,créer mon compte,créer votre compte,konto erstellen,konto anlegen,neues konto,crea account,crea un account,iscri," +
    "account aanmaken,account maken,załóż konto,rejestr,utwórz konto,регистр,создать аккаунт,создание аккаунт,создать учетн,реєстр,створити обліков,kaydol,kayıt ol,üye ol,hesap oluştur,daftar,buat akun,buat akaun,đăng ký,tạo tài khoản," +
    "สมัคร,ลงทะเบียน,สร้างบัญชี,注册,註冊,创建账,建立帳,创建帐,登録,アカウントを作成,アカウント作成,가입,계정 만들기,إنشاء حساب,أنشئ حساب,التسجيل,ثبت نام,ثبتنام,ساخت حساب,הרשמ,הירשם,יצירת חשבון,साइन अप,खाता बना,पंजीक,रजिस्टर,নিবন্ধন,সাইন আপ,অ্যাকাউন্ট তৈরি," +
    "பதிவு செய்,கணக்கை உருவா,నమోదు,ఖాతా,εγγραφ,δημιουργία λογαρ,vytvořit účet,creează cont,creează un cont,skapa konto,opret,opprett konto,luo tili,rekisteröi,fiók létrehoz,gumawa ng account,jisajili,fungua akaunti,اکاؤنٹ بنائیں,سائن اپ",
  "join",
);
