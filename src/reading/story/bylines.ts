import { looksLikePerson } from './names.ts'

const LONGEST = 140

const LEADS =
  /^(?:(?:written |reported |story |words |text |analysis |opinion |report |column )?by[ :] ?|von |par |por |di |door |af |av |автор[: ]|текст[: ]|بقلم[ :]|كتبت?[ :]|文[／/:：]|文・|作者[：:]|撰文[：:]|글[ =:／/])/iu
/** “By Jane Doe, Associated Press”; “By Jane Doe and John Roe | The Times”. */
const BETWEEN = /\s*(?:,|;|\||•|·|\/|／|、|\s(?:and|und|et|y|e|&|en|og|och|in|with|for)\s)\s*/iu
const ROLE =
  /^(?:(?:the )?(?:associated press|reuters|ap|afp|dpa|bloomberg|upi)|.{0,40}\b(?:staff|writer|correspondent|reporter|editor|editors|columnist|contributor|bureau|news|press|times|post|tribune|journal|service|agency|magazine|guardian|bbc|cnn)\b.{0,30}|@\w+|\S+@\S+)$/iu
/** What stands for a name where there is none. */
const NOBODY =
  /^(?:(?:from )?staff(?: and wire)? reports?|wire reports|(?:our )?staff (?:writer|reporter|correspondent)s?)$/iu
const KOREAN_ROLE = String.raw`(?:[가-힣]{0,4}기자|특파원|통신원|논설위원)`
const CJK_BYLINE = new RegExp(
  String.raw`^[（([【［[]?(?:[\p{Script=Han}]{1,12}[=＝／/ ・]|[\p{Script=Hangul}\p{Lu}\d]{2,10}(?: [\p{Script=Hangul}\p{Lu}\d]{2,10})?[ =＝／/・])?(?:[가-힣]{2,4} ?${KOREAN_ROLE}(?: ?\S+@\S+)?|(?:記者|记者|本報記者|本报记者|見習記者|新华社记者|記者／|记者[：:])[：: ]?[\p{Script=Han}·・、 ]{2,16}|[\p{Script=Han}・ ]{2,8}(?:記者|特派員|编辑|編輯))[）)\]】］]?$`,
  'u',
)

/**
 * The names in a line that is a byline and nothing else, without “By”: “By Jane
 * Doe, Associated Press” gives “Jane Doe, Associated Press”. `undefined` for
 * anything that could be prose.
 */
export function bylineOf(line: string): string | undefined {
  if (line.length > LONGEST) return undefined
  if (CJK_BYLINE.test(line) || NOBODY.test(line)) return line
  const lead = LEADS.exec(line)?.[0]
  if (lead === undefined) return undefined
  const names = line.slice(lead.length).trim()
  const [first = '', ...rest] = names.replace(/\.$/u, '').split(BETWEEN)
  return isPerson(first) && rest.every((part) => isPerson(part) || ROLE.test(part)) ? names : undefined
}

function isPerson(text: string): boolean {
  return looksLikePerson(text)
}
