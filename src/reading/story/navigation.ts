/** Labels above every story on a web page: navigation, and buttons that have lost their icons. */
const NAVIGATION =
  /^(?:home(?:page)?|main menu|menu|menü|navigation|search|suche|site search|startseite|accueil|inicio|início|buscar|recherche|recherchez?|share|social share|share this(?: \p{L}+)?|prev(?:ious)?(?: ?[/|·]? ?next)?|next|zurück|hauptinhalt|sprungmarken|listen|save|gift|menu mobile)(?: ?[/|>»])?$/iu

/** Whether a line above a story is just a label from the page’s navigation. */
export function isNavigation(line: string): boolean {
  return line.length <= 40 && NAVIGATION.test(line)
}

/** Names of newspaper sections, which web pages print above a story. */
const SECTION =
  /^(?:(?:local |national |world |international |regional |community |u\.?s\.? |uk )?news|local|world|national|international|business|politics|opinions?|editorials?|comment(?:ary)?|(?:news )?analysis|column|features?|lifestyle|entertainment|culture|technology|obituar(?:y|ies)|op-ed|explainer|fact[- ]check|special report|politik|wirtschaft|sports?|kultur|panorama|meinung|kommentar|lokales|aktuelles|nachrichten|gesellschaft|wissenschaft|feuilleton|ausland|inland|region(?:al|ales)?|politique|économie|société|monde|tribune|éditorial|actualités?|política|economía|sociedad|cultura|deportes|mundo|internacional|opinión|nacional(?:es)?|noticias|esportes?|economia|cronaca|mondo)$/iu

/** Whether a line is just the name of a newspaper section. */
export function isSection(line: string): boolean {
  return line.length <= 24 && SECTION.test(line)
}

/** Whether a line is a horizontal rule, “====” or “* * *”, as below a title or between parts. */
export function isHorizontalRule(line: string): boolean {
  return line.length <= 120 && /^[=_*~#·•–—+-](?:[ =_*~#·•–—+-]*[=_*~#·•–—+-]){2}$/u.test(line)
}
