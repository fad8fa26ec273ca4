/**
 * Lower-case month names as written in datelines. A fixed list rather than
 * `Intl`, because the meaning of a file must not depend on the version of a
 * library. An underscore stands for a space inside a name.
 */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari ocak stycznia января январь يناير tammikuuta leden ledna január ianuarie січня كانون_الثاني ιανουαρίου ιανουάριος ינואר มกราคม जनवरी জানুয়ারি جنوری ژانویه',
  'february feb februar februari février févr fevrier febrero febbraio fevereiro şubat lutego февраля февраль فبراير helmikuuta únor února február februarie лютого شباط φεβρουαρίου φεβρουάριος פברואר กุมภาพันธ์ फ़रवरी फरवरी ফেব্রুয়ারি فروری فوریه',
  'march mar märz marz mrz mars marzo março marco maart mart marts marca марта март مارس maaliskuuta březen března március martie березня آذار μαρτίου μάρτιος מרץ มีนาคม मार्च মার্চ مارچ maret',
  'april apr avril avr abril abr aprile nisan kwietnia апреля апрель أبريل ابريل إبريل huhtikuuta duben dubna április aprilie квітня نيسان απριλίου απρίλιος אפריל เมษายน अप्रैल এপ্রিল اپریل آوریل',
  'may mai mayo maggio maio mei maj mayıs maja мая май مايو toukokuuta květen května május травня أيار ايار μαΐου μάιος מאי พฤษภาคม मई মে مئی',
  'june jun juni juin junio giugno junho haziran czerwca июня июнь يونيو يونيه kesäkuuta červen června június iunie червня حزيران ιουνίου ιούνιος יוני มิถุนายน जून জুন جون ژوئن',
  'july jul juli juillet juil julio luglio julho temmuz lipca июля июль يوليو يوليه heinäkuuta červenec července július iulie липня تموز ιουλίου ιούλιος יולי กรกฎาคม जुलाई জুলাই جولائی ژوئیه',
  'august aug août aout agosto ago augustus augusti ağustos sierpnia августа август أغسطس اغسطس elokuuta srpen srpna серпня آب αυγούστου αύγουστος אוגוסט สิงหาคม अगस्त আগস্ট اگست اوت agustus',
  'september sept sep septembre septiembre setiembre settembre setembro eylül września сентября сентябрь سبتمبر syyskuuta září szeptember septembrie вересня أيلول ايلول σεπτεμβρίου σεπτέμβριος ספטמבר กันยายน सितंबर सितम्बर সেপ্টেম্বর ستمبر سپتامبر',
  'october oct oktober okt octobre octubre ottobre outubro ekim października октября октябрь أكتوبر اكتوبر lokakuuta říjen října október octombrie жовтня تشرين_الأول تشرين_الاول οκτωβρίου οκτώβριος אוקטובר ตุลาคม अक्टूबर অক্টোবর اکتوبر اکتبر',
  'november nov novembre noviembre novembro kasım listopada ноября ноябрь نوفمبر marraskuuta listopad listopadu noiembrie листопада تشرين_الثاني νοεμβρίου νοέμβριος נובמבר พฤศจิกายน नवंबर नवम्बर নভেম্বর نومبر نوامبر',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember aralık grudnia декабря декабрь ديسمبر joulukuuta prosinec prosince decembrie грудня كانون_الأول كانون_الاول δεκεμβρίου δεκέμβριος דצמבר ธันวาคม दिसंबर दिसम्बर ডিসেম্বর دسمبر دسامبر',
]

const monthOfName = new Map<string, number>(
  MONTHS.flatMap((names, index) =>
    names.split(' ').map((name) => [name.replace('_', ' '), index + 1] as const),
  ),
)

/** The month number, from 1, for a name or abbreviation in any case, with or without a full stop. */
export function monthNumber(name: string): number | undefined {
  const plain = name.toLowerCase().replace(/\.$/, '').normalize('NFC')
  // In Hebrew, “in May” is one word.
  return monthOfName.get(plain) ?? monthOfName.get(plain.replace(/^ב(?=\p{Script=Hebrew})/u, ''))
}
