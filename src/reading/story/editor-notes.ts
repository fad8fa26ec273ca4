/** Longer lines are prose. */
const MAX_LENGTH = 160

/** The heading of a press release. */
const RELEASE =
  /^[-–—*[( ]*(?:(?:for )?immediate release|(?:press|news|media) (?:release|statement|advisory|notice)|pressemitteilung|medienmitteilung|presseinformation|presseaussendung|communiqué de presse|nota de prensa|comunicado de (?:prensa|imprensa)|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|lehdistötiedote|informacja prasowa|tisková zpráva|sajtóközlemény|comunicat de presă|пресс-релиз|прес-реліз|basın bülteni|δελτίο τύπου|siaran pers|thông cáo báo chí|بيان صحفي|הודעה לעיתונות|プレスリリース|報道発表(?:資料)?|보도자료|新闻稿|新聞稿)[-–—*\]):! ]*$/iu

/** When the story may run: “Embargoed until 00:01 Tuesday”. */
const EMBARGO =
  /^[-–—*[( ]*(?:for (?:immediate )?release ?[:：-]|(?:strictly )?embargo(?:ed)?(?: ?[:：]| (?:until|till|for))|not for (?:release|publication) (?:before|until)) ?(?:immediate.{0,40}|further notice|.{0,60}\d.{0,60})$/i

/** Urgency and type in capitals, as wire services print above a story. */
const LABEL =
  /^[-–—*/ ]*(?:URGENT|BULLETIN|FLASH|ALERT|SNAP|BREAKING(?: NEWS)?|DEVELOPING(?: STORY)?|EXCLUSIVE|(?:URGENT|BREAKING|FLASH|EXCLUSIVE) ?[-–—/] ?(?:URGENT|BREAKING|FLASH|EXCLUSIVE|UPDATE))[-–—*/!: ]*$/u

/** “BC-US--Library Vote, 1st Ld-Writethru”, “AM-Library-Vote”. */
const SLUG =
  /^(?:BC-[A-Z].{1,60}|(?:AP|AM|PM|BN|EU|US)-{1,2}[A-Z]{2,3}--.{1,60}|(?:[A-Z][A-Za-z]+-){1,5}[A-Z][A-Za-z]+,? \d(?:st|nd|rd|th) (?:Ld|Lead|Add|Writethru).{0,40})$/u

/** “Eds: UPDATES with quotes.”, “ATTENTION - ADDS details ///” */
const NOTE =
  /^[[(]{0,2}(?:Eds?|EDS?|EDITORS|(?:Note|NOTE|Attention|ATTENTION)(?: to| TO)? (?:editors|EDITORS|Editors))\.?[:：] ?\S.*$|^ATTENTION ?[-–—:] ?\S.*$/u

const CONTACT =
  /^(?:(?:for )?(?:more|further) information,? (?:please )?contact|(?:(?:media|press|news|public relations|pr) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: details| information)?|presse?kontakt|contact presse|contacto de prensa) ?[:：].{0,120}$/i

/**
 * The rule by which a line above a story addresses editors rather than readers:
 * an embargo, an urgency label, a slug, an update note, a press contact.
 * `undefined` when it does not.
 */
export function editorNoteRule(line: string): string | undefined {
  if (line.length > MAX_LENGTH) return undefined
  if (RELEASE.test(line) || EMBARGO.test(line)) return 'release-label'
  if (LABEL.test(line)) return 'label-of-a-wire'
  if (SLUG.test(line)) return 'slug-of-a-wire'
  if (NOTE.test(line)) return 'note-to-editors'
  return isContact(line) ? 'contact-of-a-release' : undefined
}

/** Whether a line is just a release or urgency label, which is never a headline. */
export function isReleaseLabel(line: string): boolean {
  return line.length <= MAX_LENGTH && (RELEASE.test(line) || LABEL.test(line))
}

/** Whether a line opens the contact details of a press office. */
export function isContact(line: string): boolean {
  return CONTACT.test(line)
}
