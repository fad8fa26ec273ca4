/** Words whose full stop does not end a sentence. In lower case, without the last full stop. */
export interface Abbreviations {
  /** “Gen.”, “Corp.”, “Aug.”: with a sentence behind them only where one of `starters` says so. */
  readonly anywhere: ReadonlySet<string>
  /** “No. 5”, “p. 12”: only in front of a number, since “no.” is a word as well. */
  readonly beforeNumber: ReadonlySet<string>
  /** Words that, with a capital, begin a sentence: “in the U.S. The court …”. */
  readonly starters: ReadonlySet<string>
  /** Whether “20.” is an ordinal: “am 20. Juli”. */
  readonly ordinals: boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const ENGLISH: Abbreviations = {
  anywhere: words(
    'mr mrs ms messrs dr prof rev hon gen col lt maj capt cmdr adm brig sgt cpl pvt pfc gov sen sens rep reps pres ' +
      'supt insp det st ste mt ft ave blvd rd hwy jr sr esq inc corp co cos ltd llc bros assn dept univ ed eds trans ' +
      'vs v etc al cf approx est jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ' +
      'sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
      'ore pa tenn tex va vt wash wis wyo',
  ),
  beforeNumber: words('no nos p pp pg fig figs vol vols ch sec art par op ver v c ca b d fl'),
  starters: words(
    'the a an he she it they we you this that these those there here his her its their our my in on at as by for ' +
      'from with without after before since when while where who what why how if although though because but and or ' +
      'so yet however meanwhile moreover some many most all both each no not one two three now then later earlier ' +
      'under over during according officials police last next among about',
  ),
  ordinals: false,
}

const GERMAN: Abbreviations = {
  anywhere: words(
    'hr fr dr prof dipl ing med phil jur st sankt bzw ca vgl usw etc evtl ggf inkl exkl zzgl geb gest verh jh jhd ' +
      'mio mrd mill tsd std min sek str pl abs bd hrsg hg red anm aufl jan feb febr mär apr jun jul aug sept okt nov ' +
      'dez mo di mi do sa so z d u s o v i a b h gmbh co kg nr tel',
  ),
  beforeNumber: words('nr art abs s kap bd abb ziff lfd §'),
  starters: words(
    'der die das ein eine einen einem einer er sie es wir ich ihr dies diese dieser dieses doch aber und oder denn in ' +
      'im am an auf bei mit nach vor seit für von zu zum zur als wenn während weil obwohl dabei damit dann daher auch ' +
      'nur so wie was wer wo warum nun jetzt heute gestern später zudem außerdem allerdings laut',
  ),
  ordinals: true,
}

const FRENCH: Abbreviations = {
  anywhere: words(
    'm mm mme mmes mlle mlles dr pr me mgr st ste cie etc av apr env cf éd vol ann janv févr avr juil sept oct nov déc',
  ),
  beforeNumber: words('no n° p pp art fig vol chap al'),
  starters: words(
    'le la les un une des il elle ils elles on nous vous je ce cet cette ces mais et ou donc car dans en au aux à de du ' +
      'pour par avec sans sur sous après avant depuis quand lorsque si comme selon pendant son sa ses leur leurs ' +
      'plus tout tous toutes cela ainsi alors enfin aussi',
  ),
  ordinals: false,
}

const SPANISH: Abbreviations = {
  anywhere: words(
    'sr sra sres sras srta d dª dña dr dra prof profa lic ing arq gral cnel tte sto sta st av avda cía ee uu ud uds vd ' +
      'etc aprox pág págs ene feb mar abr may jun jul ago sept set oct nov dic',
  ),
  beforeNumber: words('no núm nº art p pág págs vol cap fig'),
  starters: words(
    'el la los las un una unos unas él ella ellos ellas esto esta este estos estas ese esa eso pero y o en de del al a ' +
      'por para con sin sobre tras desde hasta según cuando mientras si como porque aunque no se su sus lo le les ' +
      'también además así entonces después antes ahora ayer hoy',
  ),
  ordinals: false,
}

const BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
}

/** Languages without a list here that write ordinals with a full stop (CLDR, date formats). */
const ORDINALS = words('bs cs da et fi fo hr hu is lb lv nb nn no pl sk sl sr')

/** What is known of a language, given as a BCP 47 tag; English where a story names none. */
export function abbreviationsOf(language: string | undefined): Abbreviations {
  const primary = language?.split('-', 1)[0]?.toLowerCase() ?? 'en'
  const known = BY_LANGUAGE[primary]
  if (known) return known
  return ORDINALS.has(primary) ? OTHER_WITH_ORDINALS : OTHER
}

const OTHER: Abbreviations = {
  anywhere: words('dr prof st etc'),
  beforeNumber: words('no nr art p'),
  starters: new Set(),
  ordinals: false,
}
const OTHER_WITH_ORDINALS: Abbreviations = { ...OTHER, ordinals: true }
