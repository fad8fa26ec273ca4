import { looksLikePersonName } from './names.ts'
import { isKnownSource } from './picture-sources.ts'

const MAX_LENGTH = 140

const LEAD =
  /^(?:(?:written |reported |posted |published |story |words |text |analysis |opinion |report |column )?by[ :] ?|(?:author(?:\/byline)?|byline|autor(?:in|a)?|auteur|autore|text|texte?|testo|texto|reporter) ?: ?(?:by )?|(?:(?:eine? )?(?:kolumne|kommentar|gastbeitrag|gastkommentar|analyse|reportage|beitrag|interview) )?von(?: ?: ?| )|par |por |di |door |af |av |τ(?:ου|ης) (?!αγί)|oleh ?:? |автор[: ]|מאת[: ] ?|текст[: ]|بقلم[ :] ?|كتبت?[ :] ?|文・(?:写真[＝=])?|(?:文|作者|撰文|撰稿|采写|采访|採訪|编译|編譯|翻译|翻譯|译者|譯者) ?[／/:：|｜丨] ?|(?:글|기자)[ =:／/])/iu
/** “By Jane Doe, Associated Press”; “By Jane Doe and John Roe | The Times”. */
const SEPARATORS = /\s*(?:,|;|\||•|·|\/|／|、|\s(?:[-–—]|and|und|et|y|e|&|en|og|och|in|with|for)\s)\s*/iu
const ROLE =
  /^(?:(?:the )?(?:associated press|reuters|ap|afp|dpa|bloomberg|upi)|.{0,40}\b(?:staff|writer|correspondent|reporter|editor|editors|columnist|contributor|bureau|news|press|times|post|tribune|journal|service|agency|magazine|guardian|bbc|cnn)\b.{0,30}|@\w+|\S+@\S+)$/iu
/** A byline without a name. */
const ANONYMOUS =
  /^(?:(?:from )?staff(?: and wire)? reports?|wire reports|(?:by )?(?:our )?staff (?:writer|reporter|correspondent)s?|(?:(?:by|von|por|par|door) ?:? ?)?(?:der |la )?(?:redaktion|redacción|redação|rédaction|redazione|redactie)|da redação(?:, (?:em|do|de|no|na) .{2,30})?|নিজস্ব প্রতিবেদক(?:, .{2,30})?)$/iu
/** “Jane Doe, Staff Writer”: a job title that only newspapers use. */
const JOB_TITLE =
  /^(?:staff (?:writer|reporter|correspondent)|(?:special|contributing|senior|chief) (?:writer|reporter|correspondent)|special to \S.{1,40})$/iu
/** A place and date of writing, which may follow the names. */
const WHERE_AND_WHEN =
  /(?: in \p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){0,2})?(?:,? (?:(?:on|[•·|–-]) )?(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?)?$/u
/** “Par Anne Morel (avec AFP)” */
const WITH_AGENCY = /\s[(（](?:avec|with|mit|con|com|und|and|et) [^()]{2,40}[)）]$/iu
/** “By Jane Doe jane@example.org”, “By Jane Doe | Updated: May 13, 2025 9:14 a.m.” */
const TRAILER =
  /[ ,]+(?=[(<]?[^\s@]+@[^\s@]+\.\p{L}{2,}[)>]?$)|\s*[|•·–—-]\s*(?=(?:last )?(?:updated|published|posted)\b)/iu
const DEGREE = /^(?:Ph\.?D|M\.?D|Esq|Jr|Sr|II|III|IV)\.?$/u
const EAST_ASIAN_NAME = /^(?:[\p{Script=Han}]{2,5}|[가-힣]{2,4})$/u
/** A picture credit that names the reporter. */
const PICTURE_CREDIT = /[摄攝]$|^[[(［（【]?(?:사진|그래픽|영상|写真|图|圖)/u
const KOREAN_ROLE = String.raw`(?:[가-힣]{0,4}기자|특파원|통신원|논설위원)`
const CJK_BYLINE = new RegExp(
  String.raw`^[（([【［[]?(?:[\p{Script=Han}]{1,12}[=＝／/ ・]|[\p{Script=Hangul}\p{Lu}\d]{2,10}(?: [\p{Script=Hangul}\p{Lu}\d]{2,10})?[ =＝／/・])?(?:[가-힣]{2,4} ?${KOREAN_ROLE}(?: ?\S+@\S+)?|(?:記者|记者|本報記者|本报记者|見習記者|新华社记者|記者／|记者[：:])[：: ]?[\p{Script=Han}·・、 ]{2,16}|[\p{Script=Han}]{2,8}(?:記者|记者)[：: ][\p{Script=Han}·・、 ]{2,16}|[\p{Script=Han}・ ]{2,8}(?:記者|特派員|编辑|編輯))[）)\]】］]?$`,
  'u',
)

/**
 * The names in a line that is nothing but a byline, without “By”: “By Jane Doe,
 * Associated Press” gives “Jane Doe, Associated Press”. `undefined` for anything
 * that could be prose.
 */
export function bylineOf(line: string): string | undefined {
  if (line.length > MAX_LENGTH) return undefined
  if (PICTURE_CREDIT.test(line)) return undefined
  if (CJK_BYLINE.test(line) || ANONYMOUS.test(line)) return line
  const lead = LEAD.exec(line)?.[0]
  if (lead === undefined) return isNameWithJobTitle(line) ? line : undefined
  const names = line.slice(lead.length).trim()
  const [first = '', ...rest] = names
    .replace(WITH_AGENCY, '')
    .replace(WHERE_AND_WHEN, '')
    .replace(/(?<!\.\p{L}|Jr|Sr)\.$/u, '')
    .split(SEPARATORS)
  const isFirst = looksLikePersonName(first) || EAST_ASIAN_NAME.test(first) || isAgency(first)
  return isFirst && rest.every(isNameOrRole) ? names : undefined
}

/** Splits a line into its byline and what follows it: an e-mail address, or when the story was updated. */
export function splitByline(line: string): readonly [byline: string, behind: string] | undefined {
  const found = line.length <= MAX_LENGTH ? TRAILER.exec(line) : null
  if (!found) return undefined
  const byline = line.slice(0, found.index)
  return bylineOf(byline) === undefined ? undefined : [byline, line.slice(found.index + found[0].length)]
}

/** Whether a line is just the lead of a byline: “By”, “Von:”. */
export function isBylineLead(line: string): boolean {
  return /^(?:(?:written |reported |posted )?by|von|par|por|door|av|af|автор|text|author|autor(?:in)?) ?:?$/iu.test(
    line,
  )
}

/** Whether a line is what follows a name under a byline: a job title, agency or e-mail address. */
export function isJobTitle(line: string): boolean {
  return (
    line.length <= 60 &&
    (JOB_TITLE.test(line) ||
      /^\S+@\S+\.\p{L}{2,}$/u.test(line) ||
      isKnownSource(line) ||
      /^(?:the )?[\p{L} ]{2,30} (?:staff|correspondent|reporter|editor|columnist|bureau)$/iu.test(line))
  )
}

function isNameWithJobTitle(line: string): boolean {
  const [name = '', post = '', ...more] = line.split(/, ?/u)
  return more.length === 0 && looksLikePersonName(name) && JOB_TITLE.test(post)
}

function isNameOrRole(part: string): boolean {
  return looksLikePersonName(part) || EAST_ASIAN_NAME.test(part) || ROLE.test(part) || DEGREE.test(part)
}

/** “By AP”. Must be capitalised: “by land” and “von hier” are ordinary words. */
function isAgency(text: string): boolean {
  return /^\p{Lu}/u.test(text) && isKnownSource(text)
}
