/**
 * Names of months as datelines in these languages write them, in lower case.
 * A fixed list and not `Intl`: what a file means must not depend on the
 * version of a library.
 */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari ocak stycznia января январь يناير',
  'february feb februar februari février févr fevrier febrero febbraio fevereiro şubat lutego февраля февраль فبراير',
  'march mar märz marz mrz mars marzo março marco maart mart marts marca марта март مارس',
  'april apr avril avr abril abr aprile nisan kwietnia апреля апрель أبريل ابريل إبريل',
  'may mai mayo maggio maio mei maj mayıs maja мая май مايو',
  'june jun juni juin junio giugno junho haziran czerwca июня июнь يونيو يونيه',
  'july jul juli juillet juil julio luglio julho temmuz lipca июля июль يوليو يوليه',
  'august aug août aout agosto ago augustus augusti ağustos sierpnia августа август أغسطس اغسطس',
  'september sept sep septembre septiembre setiembre settembre setembro eylül września сентября сентябрь سبتمبر',
  'october oct oktober okt octobre octubre ottobre outubro ekim października октября октябрь أكتوبر اكتوبر',
  'november nov novembre noviembre novembro kasım listopada ноября ноябрь نوفمبر',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember aralık grudnia декабря декабрь ديسمبر',
]

const monthOfName = new Map<string, number>(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** The number of the month with this name or abbreviation, in any case, with or without its full stop. */
export function monthNumber(name: string): number | undefined {
  return monthOfName.get(name.toLowerCase().replace(/\.$/, '').normalize('NFC'))
}
