/** Longer lines are prose. */
const MAX_LENGTH = 200
const MAX_ADDRESS_LENGTH = 2_000

interface Rule {
  readonly rule: string
  readonly pattern: RegExp
  /** Longer lines never match. Rules out most paragraphs without running the pattern. */
  readonly maxLength?: number
}

const anyOf = (...patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'iu')

/** A numeric date, optionally followed by a time, a second date or a few words. */
const DAY_AND_TIME = String.raw`\d{1,4}[\d\s.,:/|·()~年月日时分時년월일–-]{3,40}(?:\p{L}(?:[^.,!?。、，]|\.\d){0,40})?`

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`

/** “13 mai 2025 à 9h14” */
const DAY_IN_WORDS = String.raw`\d{1,2}(?:er|º|\.)? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}(?:[ ,][^.!?]{0,30})?`

/** What may follow an invitation on its line: a few words, but no further sentence. */
const FEW_WORDS = String.raw`[^.!?。！？؟]{0,120}[.!»”"’)\]]{0,2}`

const RULES: readonly Rule[] = [
  {
    rule: 'advertisement',
    maxLength: 120,
    pattern: anyOf(
      String.raw`[-–—*\[( ]*(?:(?:paid |sponsored )?advertisements?|advertising|adverts?|(?:sponsored|paid)(?: content| post)?|promoted|promotion|story continues below(?: this)?(?: advertisement| ad)?|article continues (?:below|after)(?: this)?(?: advertisement| ad)?|continue reading(?: below)?(?: ?(?:\.{3}|[…→»]))?|continue reading the main story|(?:advertisement ?[-–—·•|] ?)?(?:scroll (?:down )?to continue(?: with content)?|continue reading below|(?:story|article) continues below)|skip (?:past )?(?:advertisement|ad|to content|to main content)|loading\.*|ad)[-–—*\]): ]*`,
      String.raw`[-–—*\[( ]*(?:anzeige|werbung|publicité|publicidade|publicidad|anuncios?|pubblicità|advertentie|annons|annonse|annonce|reklam[ae]?|реклама|إعلان(?:ات)?|اعلان|広告|スポンサーリンク|\[?pr\]?|광고|廣告|广告|广告时间)[-–—*\]) ]*`,
      String.raw`zum (?:haupt)?inhalt (?:springen|wechseln)|springe zum inhalt|pasar al contenido(?: principal)?|aller au contenu(?: principal)?|(?:saltar|ir|pular|passa|vai) (?:al|ao|para o) (?:contenido|conteúdo|contenuto)(?: principale?)?|본문 바로가기|跳(?:转|轉)?(?:到|至)(?:主要)?(?:内容|內容)|(?:メイン)?コンテンツ(?:へ|に)(?:スキップ|移動)`,
      String.raw`(?:click|tap)(?: (?:on )?(?:the )?(?:image|photo|picture))? to enlarge|(?:enlarge|expand|view) (?:this )?(?:image|photo|picture)|(?:(?:hide|toggle|show) caption(?: |$)){1,2}|(?:bild )?(?:zum vergrößern (?:klicken|anklicken)|vergrößern)`,
      String.raw`(?:weiter|la suite|sigue leyendo|continúa leyendo|el artículo continúa|la suite après (?:cette|la)) .{0,20}(?:anzeige|publicité|publicidad|abajo)`,
    ),
  },
  {
    rule: 'more-to-read',
    pattern: anyOf(
      String.raw`(?:read|see|watch|listen)(?: it)?(?: also| more| next| now| here| this)?(?: on this story)?(?: ?[:：»>|](?![\w:])| - | – | — ) ?.{0,160}`,
      String.raw`(?:also read|also see|also on|must read|more|more(?: (?:news|stories|from|on|coverage|reading)(?: [^:.]{1,40})?(?= ?[:：»>|](?:\s|$)))?|related(?: (?:articles?|stor(?:y|ies)|content|coverage|links?|news|posts?|topics?|video))?|recommended(?: for you| reading| stories|(?!.*\.$))|see also|up next|next article|previous article|in case you missed it|icymi|you may (?:also )?(?:like|be interested in)|you might (?:also )?(?:like|be interested in)|don['’]t miss|trending(?: now| stories)?|most (?:read|popular|viewed)|editor['’]s picks?|top stories|latest (?:news|stories)|explore more|further reading|best of)(?: ?[:：»>|] ?.{0,160}|\.{0,3})`,
      String.raw`(?:read more|read next|read the full (?:story|article|report)(?: here)?|read on|more here|more on this(?: story| topic)?|more from (?:the )?\p{L}+(?: \p{L}+)?|also on \p{L}+|click (?:here )?(?:to|for) (?:read|see|view|watch|more|subscribe|sign|listen|get|download|follow|join|the|our)${FEW_WORDS}|click here\.?|tap (?:here )?to ${FEW_WORDS})`,
      String.raw`(?:lesen sie (?:auch|mehr|dazu)(?: dazu)?|mehr (?:zum thema|dazu|lesen)|lesen sie mehr (?:zum thema|dazu)|auch interessant|siehe auch|(?:à|a) lire(?: aussi| également)?|lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)|lea también|leer más|lee también|te puede interesar|ver también|(?:noticias|notas) relacionadas?|leia (?:mais|também|ainda)|veja (?:também|mais)|leggi anche|leggi di più|lees ook|lees meer|läs (?:också|mer|även)|les også|læs også|czytaj (?:także|też|więcej)|читайте также|смотрите также|по теме)(?: ?[:：»>|] ?.{0,160}|\.{0,3})`,
      String.raw`(?:xem thêm|đọc thêm|baca (?:juga|lagi)|lue (?:myös|lisää)|kapcsolódó(?: cikkek)?|čtěte (?:také|více)|přečtěte si (?:také|více)|[iİ]lgili haber(?:ler)?|ayrıca okuyun|citește și|vezi și|διαβάστε (?:επίσης|ακόμη|ακόμα)|δείτε επίσης|читайте також|дивіться також|за темою|קראו (?:גם|עוד)|לקריאה נוספת|بیشتر بخوانید|مطالب مرتبط|مزید پڑھیں|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|আরও পড়ুন|আরো পড়ুন|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง)(?: ?[:：»>|–-] ?.{0,160}|\.{0,3})`,
      String.raw`(?:اقرأ(?: أيض(?:ا|اً|ًا))?|إقرأ أيضا(?:ً)?|اقرأ المزيد|مواضيع ذات صلة|موضوعات ذات صلة|للمزيد|شاهد(?: أيض(?:ا|اً|ًا))?|قد يهمك(?: أيض(?:ا|اً|ًا))?)(?: ?[:：»>|-] ?.{0,160}|\.{0,3})`,
      String.raw`(?:関連記事|関連ニュース|関連リンク|あわせて読みたい|合わせて読みたい|続きを読む|もっと読む|こちらもおすすめ|おすすめ記事|[▶▼■◆▲☞→＞]?\s?관련 ?(?:기사|뉴스|글)|함께 보면 좋은 기사|더 ?보기|기사 더보기|相关(?:阅读|新闻|报道|文章|链接)|相關(?:閱讀|新聞|報導|文章)|延伸阅读|延伸閱讀|更多(?:精彩)?(?:新闻|内容|報導|報道)?|阅读更多|閱讀更多|推荐阅读|點擊閱讀.{0,20}|点击(?:查看|阅读).{0,20})(?: ?[:：»>|／] ?(?:[^。]|。[》」』）”]){0,160}。?|…?)`,
    ),
  },
  {
    rule: 'invitation',
    pattern: anyOf(
      String.raw`(?:please )?(?:sign up|subscribe|register)(?: [^.!?]{0,80}\b(?:newsletters?|e-?mails?|alerts?|updates|podcasts?|channel|digest|briefing|inbox|list|youtube|now|today|here|free|delivery|app|account|subscription)\b[^.!?]{0,60})?[.!]?`,
      String.raw`(?:get|have|receive) (?:the |our |your |all the )?(?:latest|daily|best|top|free|breaking|morning|news|stories|updates|day['’]s)[^.!?]{0,100} (?:inbox|newsletter|email|e-mail|app|alerts?)[^.!?]{0,30}[.!]?`,
      String.raw`(?:our |the |daily |free |email )*newsletters?(?: sign-?up)?`,
      String.raw`(?:view|read|open) (?:this )?(?:e-?mail |newsletter |message )?(?:online|in (?:your |a )?(?:web )?browser)(?: ?[|·] ?[^.!?]{0,60})?\.?|(?:you(?:['’]re| are) receiv(?:ing|ed)|you received) this (?:e-?mail|newsletter|message) because [^!?]{0,120}|unsubscribe(?: (?:here|now|from [^.!?]{1,60}))?(?: ?[|·] ?[^.!?]{0,80})?\.?|(?:manage|update) (?:your )?(?:e-?mail |subscription )?(?:preferences|settings|subscriptions?)\.?|forward (?:this )?to a friend\.?|was this (?:e-?mail )?forwarded to you\?.{0,60}|sent from my [\p{L}\d ]{2,30}\.?`,
      String.raw`(?:this|the full) (?:article|story|content) is (?:only )?(?:for|available (?:only )?to|reserved for) (?:our )?(?:paying |registered )?(?:subscribers|members)(?: only)?\.?|(?:to (?:continue|keep) reading|to read (?:the full|this) (?:article|story))[^.!?]{0,20}(?:log ?in|sign in|subscribe|register)[^.!?]{0,60}[.!]?|already a (?:member|subscriber)\?.{0,40}|(?:article )?réservé aux abonnés\.?|exclusivo para (?:suscriptores|assinantes)\.?|(?:listen|subscribe)(?: to (?:this|the|our) (?:episode|podcast|show))? (?:on|via|in) (?:apple podcasts?|spotify|google podcasts)[^.!?]{0,80}\.?`,
      String.raw`(?:want|enjoying|like|love)[^.?!]{1,60}\? ?(?:sign up|subscribe|follow|click)[^.?!]{0,80}[.!]?`,
      String.raw`(?:share|tweet|email|e-mail|print|pin|save|bookmark|comment on)(?: (?:this|the)(?: (?:article|story|page|post|link))?)?[:.]?(?: (?:(?:on|via|with|to|by) )?(?:facebook|twitter|x|email|whatsapp|linkedin|reddit|telegram|friends|your friends|social media|and|or|,)[,.!]?)*`,
      String.raw`(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|copy link|print|comments?|leave a comment|\d+ comments?|comments? \(\d+\)|\d[\d.,]{0,8}[km]? (?:shares?|views|likes)|纠错|我要纠错|already a subscriber\?.{0,40}|thank(?:s| you) for reading[!.]?|listen to this (?:article|story)|(?:photo|view|image|picture) gallery|\d{1,2}[ -]min(?:ute)?s? read|show comments|view comments|join the conversation|leave a reply|log ?in|sign in|create (?:an )?account)`,
      String.raw`(?:follow|find|like|join|connect with) (?!(?:the|these|those|this|an?)\b)(?:us|me|our|@?\w+)(?: [\w@]+){0,2}(?: (?:on|at|via)(?: (?:social media|facebook|twitter|x|instagram|google news|google|youtube|linkedin|telegram|tiktok|whatsapp|threads|bluesky|mastodon|flipboard|@\w+|and|or|,|&)[,.!]?)+)(?: [^.!?]{0,60})?[.!]?`,
      String.raw`join (?:us|our|the conversation)(?: [^.!?]{0,30}\b(?:whatsapp|telegram|channel|newsletter|community|mailing list))?[^.!?]{0,20}[.!]?`,
      String.raw`(?:download|get|try) (?:the|our) [^.!?]{0,40}\bapp\b[^.!?]{0,40}[.!]?`,
      String.raw`(?:support|donate to|become a member of) (?:our |us |independent |quality |local )(?:journalism|newsroom|work|reporting|news|today)[^.!?]{0,60}[.!]?|donate(?: now| today)?`,
      String.raw`(?:jetzt )?(?:newsletter (?:abonnieren|bestellen)|abonnieren sie [^.!?]{0,80}|hier (?:abonnieren|anmelden)|melden sie sich [^.!?]{0,40}newsletter[^.!?]{0,40} an|artikel teilen|(?:(?:kommentare?|drucken|teilen|merken|vorlesen|feedback|mailen)(?: |$)){2,6}|folgen sie uns [^.!?]{0,60})[.!]?`,
      String.raw`(?:clique (?:aqui|no link)|(?:haga|haz) clic (?:aquí|en)|cliquez ici|klick(?:en)? (?:sie )?hier|clicca qui|klik (?:hier|her|di sini)|點我|点我)${FEW_WORDS}`,
      String.raw`(?:(?:abonnez|inscrivez)-vous[^.!?]{0,100}|s['’]abonner(?: [^.!?]{0,60})?|partager(?: (?:cet |l['’])article)?|suivez-nous[^.!?]{0,60}|recevez [^.!?]{0,60}newsletter[^.!?]{0,40})[ .!]{0,2}`,
      String.raw`(?:suscr[ií]bete[^.!?]{0,100}|suscríbase[^.!?]{0,100}|compartir(?: (?:este artículo|esta nota|en \w+))?|síguenos[^.!?]{0,60}|regístrate[^.!?]{0,60}|inscreva-se[^.!?]{0,60}|assine [^.!?]{0,60}newsletter[^.!?]{0,40}|compartilhe?(?: [^.!?]{0,40})?|siga-nos[^.!?]{0,60}|iscriviti[^.!?]{0,80}|condividi(?: [^.!?]{0,40})?|seguici[^.!?]{0,60}|deel dit artikel|abonneer je[^.!?]{0,60}|подписывайтесь[^.!?]{0,80}|подпишитесь[^.!?]{0,80}|поделиться)[.!]?`,
      String.raw`(?:اشترك(?:وا)? (?:الآن|في|معنا)[^.!؟]{0,80}|تابعونا[^.!؟]{0,60}|تابعنا[^.!؟]{0,60}|شارك(?:وا)?(?: (?:هذا )?(?:المقال|الخبر))?|انقر هنا[^.!؟]{0,60}|اضغط هنا[^.!؟]{0,60}|سجل(?:وا)? [^.!؟]{0,60}النشرة[^.!؟]{0,40})[.!]?`,
      String.raw`(?:メールマガジン[^。]{0,40}|メルマガ[^。]{0,40}|ニュースレター[^。]{0,40}|(?:無料)?会員登録[^。]{0,30}|無料登録[^。]{0,30}|この記事をシェア(?:する)?|シェア(?:する)?|ツイート(?:する)?|フォローする|公式(?:twitter|x|line)[^。]{0,30}|ログイン|有料(?:会員)?記事|会員限定(?:記事)?)[。！]?`,
      String.raw`(?:뉴스레터[^.]{0,40}|(?:[A-Z]{2,8}\d? ?)?(?:[\p{Script=Hangul}\d「“'"‘(][^.]{0,40})?구독(?:하기|하세요|해 ?주세요)?|기사 ?공유(?:하기)?|공유하기|이 기사를 공유[^.]{0,20}|팔로우[^.]{0,20}|로그인|회원가입)[.!]?`,
      String.raw`(?:订阅[^。]{0,40}(?:通讯|邮件|新闻|频道|我们)[^。]{0,20}|訂閱[^。]{0,40}(?:電子報|通訊|頻道|我們)[^。]{0,20}|电子报[^。]{0,20}|分享(?:本文|文章|到[^。]{0,20})?|关注我们[^。]{0,30}|關注我們[^。]{0,30}|扫码[^。]{0,30}|扫一扫[^。]{0,30}|欢迎关注[^。]{0,40}|追蹤我們[^。]{0,30}|点击这里[^。]{0,30}|點擊這裡[^。]{0,30}|点击订阅[^。]{0,30})[。！]?`,
    ),
  },
  {
    rule: 'embedded-post',
    maxLength: 160,
    pattern: anyOf(
      String.raw`view (?:this (?:post|profile) )?on (?:instagram|twitter|x|facebook|threads|tiktok)|(?:a|ein) (?:post|beitrag) (?:shared by|geteilt von) .{1,80}|sieh dir diesen beitrag auf instagram an|voir cette publication sur instagram|ver esta publicación en instagram|この投稿をinstagramで見る`,
    ),
  },
  {
    rule: 'cookie-notice',
    pattern: anyOf(
      String.raw`(?:we|this (?:web)?site|our (?:web)?site) uses? cookies[^?]{0,160}|(?:accept|allow|reject)(?: all)? cookies`,
      String.raw`(?:wir (?:verwenden|nutzen|benutzen)|diese (?:web)?seite (?:verwendet|nutzt|benutzt)) cookies.{0,160}|(?:nous utilisons|ce site utilise) des cookies.{0,160}|(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)) cookies.{0,160}`,
    ),
  },
  {
    rule: 'program-of-the-page',
    maxLength: 140,
    pattern: anyOf(
      String.raw`(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)(?: [^!?]{0,100})?|your browser (?:does not|doesn['’]t) support [^!?]{0,100}|(?:this (?:site|page)|javascript) (?:requires?|is required|must be enabled)(?: (?:javascript|to|for|in)[^!?]{0,100})?|(?:the )?video player is loading\.?|(?:play|pause|watch)(?: this)? video|this is a modal window\.?|the wayback machine - https?:\/\/\S{4,160}|unmute|current time \d[\d: ]{0,12}|javascript (?:ist|est|está) [^!?]{0,60}`,
    ),
  },
  {
    rule: 'mark-of-a-page',
    maxLength: 100,
    pattern: anyOf(
      String.raw`[-–—*\[( ]*(?:continued (?:on|from|at)|see [\p{L} ]{2,30},|turn to|fortsetzung (?:auf|von)|suite (?:en )?page|sigue en) ?(?:page|pg?\.?|seite|p[áa]g(?:ina)?\.?)? ?\p{L}{0,2}-?\d{1,3}(?:, ?(?:column|col\.) ?\d)?[-–—*\]). ]*`,
      String.raw`[-–—*\[( ]*(?:page|seite|página|pagina|pág\.|страница|стр\.)[ -](?:\p{L}?\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:of|von|de|di|sur|из) \d{1,3})?[-–—*\]). ]*|\d{1,3} (?:of|von|sur) \d{1,3}`,
      String.raw`${MONTH} \d{1,2}, \d{4}, section \w{1,12}, page \w{1,6}(?: of the .{2,30} edition)?`,
      String.raw`[-–—(\[ ]*(?:more(?: to come)?|mehr|suite|sigue|segue)[-–—)\]]+`,
    ),
  },
  {
    rule: 'sign-off-of-a-wire',
    maxLength: 190,
    pattern: anyOf(
      String.raw`\(?(?:(?:additional |with additional )?(?:reporting|writing|editing|compiled|translated|(?:re)?written|edited|produced)(?: (?:and|&) (?:writing|editing))? by [^.!?]{2,160})\.?\)`,
      String.raw`\(\([^()]{2,150}\)\)|(?:upi|ap|afp|reuters?)[- ](?:[a-z]{2}-)?\d\d-\d\d-\d\d[ \w]{0,14}|endit(?:em)?\.?`,
      String.raw`(?:pewarta|redaktur|penulis|editor|editing): \p{Lu}[\p{L}.’' ]{2,40}`,
    ),
  },
  {
    // “jd/ab/rl”: the initials of the writer and editors.
    rule: 'sign-off-of-a-wire',
    maxLength: 190,
    pattern: /^[a-z]{2,3}(?:\/[a-z]{2,3}){2,4}$/,
  },
  {
    // “THE ELM TIMES, WEDNESDAY, MAY 13, 1925.”
    rule: 'mark-of-a-page',
    maxLength: 100,
    pattern:
      /^[\p{Lu}.'’& -]{4,60}, (?:[A-Z]{3,6}DAY(?: MORNING| EVENING)?,? )?[A-Z]{3,9}\.? \d{1,2}, \d{4}[.,]?(?: PAGE \w{1,6}\.?)?$/u,
  },
  {
    rule: 'foot-of-a-feed',
    pattern: anyOf(
      String.raw`the post .{1,150} (?:first appeared|appeared first) on .{1,60}|\[(?:\.{3}|…)\]|about the archive|this is a digitized version of an article from [^!?]{2,140}|to preserve these articles as they originally appeared[^!?]{0,120}|occasionally the digitization process [^!?]{2,160}|see the article in its original context from.{0,60}|(?:this (?:article|story|post) (?:was )?(?:originally|first)|originally) (?:published|appeared) (?:on|in|at) [^!?]{2,60}\.?`,
    ),
  },
  {
    rule: 'tags-of-the-page',
    maxLength: 160,
    pattern: anyOf(String.raw`(?:filed under|posted in)(?: ?: ?| ).{1,100}|(?:post )?tags: [^.!?]{1,140}`),
  },
  {
    rule: 'reading-time',
    maxLength: 80,
    pattern: anyOf(
      String.raw`(?:(?:estimated )?reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|время чтения|阅读时间|閱讀時間)(?: ?[:：]| von)? ?(?:ca\.? ?|约|約)?\d{1,3} ?(?:m(?:in(?:ute[ns]?|utos?|uti|uten)?)?|мин|分钟|分鐘)?\.?`,
      String.raw`\d{1,2} min|(?:この記事は)?約?\d{1,3}分で読め(?:ます|る)。?|\d{1,3} ?(?:min(?:ute[ns]?|utos?|uti)?) (?:lesezeit|de lecture|de lectura|de leitura|di lettura)`,
    ),
  },
  {
    rule: 'breadcrumbs',
    pattern: anyOf(
      String.raw`(?:home(?:page)?|start(?:seite)?|accueil|inicio|início|главная|首页|首頁|ホーム|トップ|홈)(?: ?[»>›→] ?[^.!?»>›→]{1,60}){1,6}`,
    ),
  },
  {
    rule: 'end-mark',
    maxLength: 40,
    pattern: anyOf(
      String.raw`\((?:ends?|fin|ende|끝|完|终|終|了)\)|（(?:完|终|終|了|끝)）|[-–—]{1,2} ?(?:30|ends?|fin|ende|完|끝) ?[-–—]{1,2}|#(?: ?#){2,9}|ends|end of (?:story|text|release|message)|(?:انتهای|پایان) پیام`,
    ),
  },
  {
    rule: 'name-of-a-picture-file',
    maxLength: 120,
    // A lookbehind, so that the search starts at the extension, which nearly every line lacks.
    pattern: /(?<=^[^\s.,;:!?"“”][^,;:!?"“”]{0,100})\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp)$/i,
  },
  {
    rule: 'rights-notice',
    pattern: anyOf(
      String.raw`(?:(?:©|\(c\)|copyright)[^!?]{0,120}[.,]? ?)?all rights reserved(?:[.,] ?[^!?]{0,140}|[.。]?)`,
      String.raw`(?:©|\(c\) ?|copyright ?(?:©|\(c\))?) ?\d{4}(?:[-–]\d{4})?,? [^!?]{0,100}`,
      String.raw`(?:first |last |originally )?(?:updated|published|posted|modified|submitted)(?: (?:on|at))?(?:: ?| )(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[^.!?]|[ap]\.m\.){0,90}`,
      String.raw`\d{4}[/.-]\d{1,2}[/.-]\d{1,2} \d{1,2}:\d{2} ?송고|(?:(?:기사)?(?:입력|수정|등록|승인|최종수정) ?:? ?\d{4}[.-]\d{2}[.-]\d{2}\.? ?(?:오전|오후)? ?\d{1,2}:\d{2} ?){1,3}`,
      String.raw`(?:published|updated|posted)|\d{1,2} ?(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?) ago|${MONTH} \d{1,2}, \d{4}\d{1,2}:\d{2} [AP]M [A-Z]{3}(?:updated .{1,40})?`,
      String.raw`publié (?:aujourd['’]hui|hier) à \d{1,2}h\d{2}.{0,60}|原(?:标题|標題)[：:].{2,60}`,
      String.raw`(?:copyright ?)?(?:©|ⓒ|\(c\)).{0,60}(?:무단 ?전재|재배포 ?금지|無断転載|禁無断|版权所有|版權所有|翻印必究).{0,40}`,
      String.raw`(?:zuletzt )?(?:veröffentlich(?:t|ung)|aktualisiert|erstellt|publiziert|stand|publié|mis à jour|modifié|publicado|actualizado|última actualización|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|опубликовано|обновлено|نُ?شر(?: في)?|تاريخ النشر|آخر تحديث)(?: am| le| el| em| il| op)? ?[:：]? ?(?:\p{L}{2,12},? ){0,2}(?:${DAY_AND_TIME}|${DAY_IN_WORDS})`,
      String.raw`(?:(?:发布|發布|發佈|发表|發表|更新)(?:时间|時間|日期|于|於)?|(?:公開|更新|掲載|投稿|配信)(?:日時|日)?|(?:기사)?(?:입력|수정|등록|승인|최종수정|송고)(?:일시?|시간)?) ?[:：]? ?${DAY_AND_TIME}`,
      String.raw`(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|来源|來源) ?[:：|｜丨]? ?[\p{Script=Han}、 ]{2,16}`,
      String.raw`this (?:material|article|story|content) (?:may not be|cannot be|is protected by|is copyright)[^!?]{0,140}`,
      String.raw`our standards: ?[^.!?]{0,60}\.?`,
      String.raw`(?:terms of (?:use|service)|privacy policy|cookie policy|contact us|about us)(?: ?[|·/] ?[\p{L} ]{2,30}){0,5}`,
      String.raw`(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|все права защищены|جميع الحقوق محفوظة|無断転載(?:を)?(?:禁|・)[^。]{0,30}|無断転載禁止|全著作権所有|무단 ?전재[^가]{0,40}|저작권자[^가]{0,60}|版权所有[^。]{0,60}|版權所有[^。]{0,60}|未经(?:授权|许可)[^。]{0,40}|未經授權[^。]{0,40})[^!?]{0,60}`,
    ),
  },
]

/** Whether a line is nothing but a URL. */
export function isAddress(line: string): boolean {
  return /^<?(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S{3,}$/i.test(line.slice(0, MAX_ADDRESS_LENGTH))
}

/** The rule by which a whole line is boilerplate: neither the story nor about it. `undefined` for prose. */
export function boilerplateRule(line: string): string | undefined {
  if (line.length > MAX_LENGTH) return undefined
  const words = /^[【[［(（<＜](.{1,100})[】\]］)）>＞]$/u.exec(line)?.[1] ?? line
  return RULES.find(
    ({ pattern, maxLength = MAX_LENGTH }) =>
      line.length <= maxLength && (pattern.test(words) || (words !== line && pattern.test(line))),
  )?.rule
}
