/** What pages carry above every story: their navigation, and buttons without their pictures. */
const NAVIGATION =
  /^(?:home(?:page)?|main menu|menu|menü|navigation|search|suche|site search|startseite|accueil|inicio|início|buscar|recherche|recherchez?|share|social share|share this(?: \p{L}+)?|prev(?:ious)?(?: ?[/|·]? ?next)?|next|zurück|hauptinhalt|sprungmarken|listen|save|gift|menu mobile)(?: ?[/|>»])?$/iu

/** Whether a line above a story is a word of the page’s navigation and nothing else. */
export function isNavigation(line: string): boolean {
  return line.length <= 40 && NAVIGATION.test(line)
}

/** Whether a line is drawn: “====”, “* * *”, as below a title or between parts. */
export function isRule(line: string): boolean {
  return line.length <= 120 && /^[=_*~#·•–—+-](?:[ =_*~#·•–—+-]*[=_*~#·•–—+-]){2}$/u.test(line)
}
