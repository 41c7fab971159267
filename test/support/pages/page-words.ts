type Words = {
  readonly labels: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly sentences: readonly string[];
  readonly titles: readonly string[];
};

const of = (labels: string, names: string, sentences: string, titles: string): Words => {
  const [
    like = "",
    reply = "",
    share = "",
    save = "",
    menu = "",
    follow = "",
    home = "",
    search = "",
    write = "",
    next = "",
  ] = labels.split("|");
  return {
    labels: {
      like,
      reply,
      share,
      save,
      menu,
      follow,
      home,
      search,
      write,
      next,
      cart: save,
      quote: reply,
      archive: save,
      star: like,
      edit: menu,
    },
    names: names.split("|"),
    sentences: sentences.split("|"),
    titles: titles.split("|"),
  };
};

/** A little of seven languages: words that no detector may know. */
export const PAGE_WORDS: Readonly<Record<string, Words>> = {
  en: of(
    "Like|Reply|Share|Save|More|Follow|Home|Search|What's happening?|Next",
    "Nora Field|Sam Okoye|Priya N.|Tom Weaver|Lia Brandt|Max Stone",
    "Took the long way home today and the light over the canal was unreal, everyone should see it once.|Does anybody else think the new timetable is worse than the old one? Waited forty minutes this morning.|Finally finished the bookshelf. It leans a bit, but it is ours.|Reminder that the library is open late on Thursdays now.|Three weeks of practice and I can almost play the second movement without stopping.",
    "Council votes to rebuild the old bridge by spring|Seven quiet walks within an hour of the city|How the harbour got its lights back after the storm|A slow cooker stew for the first cold week|What the new rules mean for small shops",
  ),
  de: of(
    "Gefällt mir|Antworten|Teilen|Merken|Mehr|Folgen|Start|Suche|Was gibt's Neues?|Weiter",
    "Jonas Vogt|Mia Krüger|Ayşe Demir|Lukas Braun|Hanna Pohl|Emil Sauer",
    "Heute den Umweg über den Fluss genommen, und das Licht war kaum zu glauben, das muss man gesehen haben.|Findet noch jemand den neuen Fahrplan schlechter als den alten? Vierzig Minuten gewartet heute früh.|Endlich ist das Regal fertig. Es steht ein wenig schief, aber es steht.|Die Bücherei hat donnerstags jetzt länger offen.|Drei Wochen geübt, und der zweite Satz geht fast ohne Pause.",
    "Stadtrat stimmt für den Neubau der alten Brücke|Sieben stille Wege, eine Stunde von der Stadt|Wie der Hafen sein Licht zurückbekam|Ein Eintopf für die erste kalte Woche|Was die neuen Regeln für kleine Läden heißen",
  ),
  es: of(
    "Me gusta|Responder|Compartir|Guardar|Más|Seguir|Inicio|Buscar|¿Qué está pasando?|Siguiente",
    "Lucía Romero|Mateo Gil|Carla Núñez|Hugo Vidal|Inés Soler|Pau Ferrer",
    "Hoy volví a casa por el camino largo y la luz sobre el canal era increíble, hay que verla una vez.|¿A alguien más le parece peor el horario nuevo? Esperé cuarenta minutos esta mañana en la parada.|Por fin terminé la estantería. Se inclina un poco, pero es nuestra.|La biblioteca abre hasta tarde los jueves.|Tres semanas de práctica y casi toco el segundo movimiento sin parar.",
    "El pleno aprueba reconstruir el puente viejo|Siete paseos tranquilos a una hora de la ciudad|Cómo recuperó el puerto sus luces|Un guiso lento para la primera semana fría|Qué cambian las nuevas normas para el comercio",
  ),
  ja: of(
    "いいね|返信|共有|保存|その他|フォロー|ホーム|検索|いまどうしてる？|次へ",
    "佐藤みなと|田中ゆい|鈴木はる|高橋りく|伊藤さな|渡辺そら",
    "今日は遠回りして帰ったら、運河の光がとてもきれいで、みんなに一度は見てほしいと思いました。写真より本物のほうがずっといいです。どうぞ。|新しい時刻表は前より悪くなったと思う人はほかにもいますか。今朝は駅で四十分も待ちましたし、帰りもまた同じだけ待つことになりそうで困っています。|やっと本棚ができました。|図書館は木曜日だけ遅くまで開いています。|三週間練習して、第二楽章がほとんど止まらずに弾けるようになりました。来週は人前で弾くので緊張しますが、聞きに来てくださると嬉しいです。",
    "市議会、古い橋の建て替えを春までに決定へ、住民説明会も開催|街から一時間以内の静かな散歩道を七つ紹介します、週末にどうぞ|嵐のあとに港の明かりが戻るまでの長い道のりを追いました|寒くなった週にゆっくり煮込む一皿、家にあるものだけで作る|新しい規則が小さな店にもたらすものとは何か、専門家に聞く",
  ),
  ar: of(
    "إعجاب|رد|مشاركة|حفظ|المزيد|متابعة|الرئيسية|بحث|ماذا يحدث؟|التالي",
    "ليلى حداد|سامي نور|هند صالح|كريم عواد|ريم قاسم|يوسف داود",
    "عدت اليوم إلى البيت من الطريق الطويل وكان الضوء فوق القناة لا يصدق، يجب أن يراه الجميع مرة واحدة.|هل يرى أحد غيري أن الجدول الجديد أسوأ من القديم؟ انتظرت أربعين دقيقة هذا الصباح في المحطة.|أخيرا انتهيت من رف الكتب. يميل قليلا لكنه لنا.|المكتبة مفتوحة حتى وقت متأخر يوم الخميس.|ثلاثة أسابيع من التمرين وأكاد أعزف الحركة الثانية بلا توقف.",
    "المجلس يصوت على إعادة بناء الجسر القديم|سبع نزهات هادئة على بعد ساعة من المدينة|كيف عادت الأضواء إلى الميناء بعد العاصفة|يخنة على نار هادئة لأول أسبوع بارد|ماذا تعني القواعد الجديدة للمتاجر الصغيرة",
  ),
  pt: of(
    "Curtir|Responder|Compartilhar|Salvar|Mais|Seguir|Início|Buscar|O que está acontecendo?|Próxima",
    "Ana Lobo|Rui Castro|Bia Moura|Caio Reis|Davi Prado|Zoe Pires",
    "Hoje voltei para casa pelo caminho longo e a luz sobre o canal estava incrível, todo mundo devia ver.|Mais alguém acha o horário novo pior que o antigo? Esperei quarenta minutos hoje cedo no ponto.|Terminei a estante. Está um pouco torta, mas é nossa.|A biblioteca abre até tarde às quintas.|Três semanas de treino e quase toco o segundo movimento sem parar.",
    "Câmara aprova reconstruir a ponte velha até a primavera|Sete caminhos calmos a uma hora da cidade|Como o porto recuperou as luzes depois da tempestade|Um ensopado lento para a primeira semana fria|O que as novas regras mudam para lojas pequenas",
  ),
};
