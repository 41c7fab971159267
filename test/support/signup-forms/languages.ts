/** What forms say in a language, as native sites write it: a birth date, a birthday, and dates that are none. */
export type FormLanguage = {
  readonly code: string;
  readonly birth: readonly string[];
  readonly parts: { readonly day: string; readonly month: string; readonly year: string };
  readonly expiry: string;
  readonly departure: string;
};

/** The twenty largest languages and more. */
export const FORM_LANGUAGES: readonly FormLanguage[] = [
  row("en", "Date of birth|Birthday|When were you born?", "Day|Month|Year", "Card expiration date", "Departure date"),
  row("zh", "出生日期|生日", "日|月|年", "信用卡有效期", "出发日期"),
  row("zh-TW", "出生日期|您的生日", "日|月|年", "信用卡有效期限", "出發日期|去程"),
  row("hi", "जन्म तिथि|जन्मदिन", "दिन|महीना|साल", "कार्ड समाप्ति तिथि", "प्रस्थान तिथि"),
  row(
    "es",
    "Fecha de nacimiento|Cumpleaños|¿Cuándo naciste? (nacimiento)",
    "Día|Mes|Año",
    "Vencimiento de la tarjeta",
    "Fecha de salida",
  ),
  row(
    "fr",
    "Date de naissance|Anniversaire|Né(e) le",
    "Jour|Mois|Année",
    "Date d'expiration de la carte",
    "Date de départ",
  ),
  row("ar", "تاريخ الميلاد|تاريخ الولادة|عيد ميلادك", "اليوم|الشهر|السنة", "تاريخ انتهاء البطاقة", "تاريخ المغادرة"),
  row("bn", "জন্ম তারিখ|জন্মদিন", "দিন|মাস|বছর", "কার্ডের মেয়াদ", "যাত্রার তারিখ"),
  row("pt", "Data de nascimento|Aniversário", "Dia|Mês|Ano", "Validade do cartão", "Data de partida"),
  row(
    "ru",
    "Дата рождения|День рождения|Когда вы родились (дата рождения)",
    "День|Месяц|Год",
    "Срок действия карты",
    "Дата вылета",
  ),
  row("ur", "تاریخ پیدائش", "دن|مہینہ|سال", "کارڈ کی میعاد", "روانگی"),
  row("id", "Tanggal lahir|Ulang tahun", "Hari|Bulan|Tahun", "Masa berlaku kartu", "Tanggal berangkat"),
  row("de", "Geburtsdatum|Geburtstag|Wann bist du geboren?", "Tag|Monat|Jahr", "Karte gültig bis", "Hinreise am"),
  row("ja", "生年月日|誕生日", "日|月|年", "カードの有効期限", "出発日"),
  row("mr", "जन्मतारीख|वाढदिवस जन्म", "दिवस|महिना|वर्ष", "कार्ड समाप्ती", "प्रस्थान"),
  row("te", "పుట్టిన తేదీ", "రోజు|నెల|సంవత్సరం", "card expiry", "departure"),
  row("tr", "Doğum tarihi|Doğum günü", "Gün|Ay|Yıl", "Kart son kullanma tarihi", "Gidiş tarihi"),
  row("ta", "பிறந்த தேதி|பிறந்தநாள்", "நாள்|மாதம்|ஆண்டு", "card expiry", "departure"),
  row("vi", "Ngày sinh|Ngày, tháng, năm sinh|Sinh nhật", "Ngày|Tháng|Năm", "Ngày hết hạn thẻ", "Ngày đi"),
  row("fil", "Petsa ng kapanganakan|Kaarawan", "Araw|Buwan|Taon", "Card expiry", "Departure"),
  row("ko", "생년월일|생일", "일|월|년", "카드 유효기간", "가는 날"),
  row("fa", "تاریخ تولد", "روز|ماه|سال", "تاریخ انقضای کارت", "تاریخ رفت"),
  row("sw", "Tarehe ya kuzaliwa", "Siku|Mwezi|Mwaka", "Card expiry", "Departure"),
  row("it", "Data di nascita|Compleanno", "Giorno|Mese|Anno", "Scadenza della carta", "Data di partenza"),
  row("pa", "ਜਨਮ ਮਿਤੀ", "ਦਿਨ|ਮਹੀਨਾ|ਸਾਲ", "card expiry", "departure"),
  row("gu", "જન્મ તારીખ", "દિવસ|મહિનો|વર્ષ", "card expiry", "departure"),
  row("kn", "ಹುಟ್ಟಿದ ದಿನಾಂಕ", "ದಿನ|ತಿಂಗಳು|ವರ್ಷ", "card expiry", "departure"),
  row("ml", "ജനനത്തീയതി", "ദിവസം|മാസം|വർഷം", "card expiry", "departure"),
  row("th", "วันเกิด|วันเดือนปีเกิด", "วัน|เดือน|ปี", "วันหมดอายุบัตร", "ขาไป"),
  row("am", "የትውልድ ቀን|የልደት ቀን", "ቀን|ወር|ዓመት", "card expiry", "departure"),
  row("my", "မွေးသက္ကရာဇ်|မွေးနေ့", "ရက်|လ|နှစ်", "card expiry", "departure"),
  row("km", "ថ្ងៃខែឆ្នាំកំណើត", "ថ្ងៃ|ខែ|ឆ្នាំ", "card expiry", "departure"),
  row("pl", "Data urodzenia|Data ur.|Urodziny", "Dzień|Miesiąc|Rok", "Data ważności karty", "Data wylotu"),
  row("uk", "Дата народження|День народження", "День|Місяць|Рік", "Термін дії картки", "Дата вильоту, туди"),
  row("nl", "Geboortedatum|Verjaardag", "Dag|Maand|Jaar", "Vervaldatum kaart", "Heenreis"),
  row("ro", "Data nașterii|Ziua de naștere", "Zi|Lună|An", "Data expirării cardului", "Data plecării, retur"),
  row("cs", "Datum narození|Narozeniny", "Den|Měsíc|Rok", "Platnost karty", "Datum odletu, return"),
  row("sk", "Dátum narodenia|Narodeniny", "Deň|Mesiac|Rok", "Platnosť karty", "Dátum odletu, return"),
  row("hu", "Születési dátum|Születésnap", "Nap|Hónap|Év", "Kártya lejárata", "Departure"),
  row("sv", "Födelsedatum|Födelsedag", "Dag|Månad|År", "Kortets utgångsdatum", "Avresa, return"),
  row("da", "Fødselsdato|Fødselsdag", "Dag|Måned|År", "Kortets udløbsdato", "Afrejse, return"),
  row("nb", "Fødselsdato|Bursdag (fødselsdag)", "Dag|Måned|År", "Kortets utløpsdato", "Avreise, return"),
  row("fi", "Syntymäaika|Syntymäpäivä", "Päivä|Kuukausi|Vuosi", "Card expiry", "Departure"),
  row("el", "Ημερομηνία γέννησης|Γενέθλια", "Ημέρα|Μήνας|Έτος", "Ημερομηνία λήξης κάρτας", "departure"),
  row("he", "תאריך לידה|יום הולדת", "יום|חודש|שנה", "תוקף כרטיס אשראי", "תאריך הלוך"),
  row("bg", "Дата на раждане|Рожден ден", "Ден|Месец|Година", "Срок на картата", "departure"),
  row("hr", "Datum rođenja|Rođendan", "Dan|Mjesec|Godina", "Istek kartice", "departure"),
  row("sr", "Датум рођења|Рођендан", "Дан|Месец|Година", "card expiry", "departure"),
  row("sl", "Datum rojstva|Rojstni dan", "Dan|Mesec|Leto", "card expiry", "departure"),
  row("lt", "Gimimo data|Gimtadienis (gimimo diena)", "Diena|Mėnuo|Metai", "card expiry", "departure"),
  row("lv", "Dzimšanas datums|Dzimšanas diena", "Diena|Mēnesis|Gads", "card expiry", "departure"),
  row("et", "Sünniaeg|Sünnikuupäev", "Päev|Kuu|Aasta", "card expiry", "departure"),
  row("ca", "Data de naixement|Aniversari", "Dia|Mes|Any", "Caducitat de la targeta", "departure"),
  row("hy", "Ծննդյան ամսաթիվ|Ծննդյան օր", "Օր|Ամիս|Տարի", "card expiry", "departure"),
  row("ka", "დაბადების თარიღი|დაბადების დღე", "დღე|თვე|წელი", "card expiry", "departure"),
  row("az", "Doğum tarixi|Ad günü (doğum)", "Gün|Ay|İl", "card expiry", "departure"),
  row("kk", "Туған күні|Туған күн", "Күн|Ай|Жыл", "card expiry", "departure"),
  row("ms", "Tarikh lahir|Hari lahir", "Hari|Bulan|Tahun", "card expiry", "departure"),
];

function row(code: string, birth: string, parts: string, expiry: string, departure: string): FormLanguage {
  const [day = "", month = "", year = ""] = parts.split("|");
  return { code, birth: birth.split("|"), parts: { day, month, year }, expiry, departure };
}
