/**
 * Names that different stories use for different things: “Finance Ministry”, “High Court”. They make no
 * page unless an editor says so.
 */
const INSTITUTION =
  `ministry|department|court|bank|council|committee|commission|office|exchange|parliament|assembly|
  senate|congress|cabinet|treasury|embassy|federation|association|union|government|army|navy|air force|police|
  university|college|school|hospital|group|company|corporation|board|trust|society|institute|academy|centre|center|
  club|team|league|press|church|museum|library|campaign|service|agency|authority|house|force|bureau|fund|station|
  airport|society|chamber|district|region|county|city|town|state|street|road|avenue|park|river|lake|island|bay|sea|gulf|strip|coast|hill|valley|bridge|
  stadium|arena|hall|square|palace`.replaceAll(/\n\s*/g, '')
const QUALIFIER =
  `supreme|high|appeals?|crown|county|district|circuit|federal|state|city|town|central|foreign|finance|
  interior|defen[cs]e|health|trade|education|justice|transport|agriculture|energy|oil|home|national|public|local|
  commerce|labou?r|planning|environment|culture|executive|budget|prime|security|general|magistrates?'?|royal|first|
  new|stock|reserve|savings|steering|technical|working|special|interest|advisory|standing|select|
  joint|core|editorial|organi[sz]ing|review|ethics|oversight|support|users?|certificate|certification|olympic|civic|
  municipal|police|superior|appellate|juvenile|contact|admin|data|help|call|visitors?|resource|commercial|investment|news|elementary|middle|senior|junior|fire|sheriff's?|the|main|lower|upper`.replaceAll(
    /\n\s*/g,
    '',
  )
const GENERIC = new RegExp(`^(?:(?:${QUALIFIER}) )*(?:${INSTITUTION})$`)

/** Ends of names that may mean what is done as well as who does it. */
const UNDERTAKING =
  /\b(?:program(?:me)?|project|initiative|campaign|community|framework|platform|portal|challenge|registry)s?$/

/** Whether a name, folded, may be that of something that is done rather than of those who do it. */
export function isUndertaking(folded: string): boolean {
  return UNDERTAKING.test(folded)
}

const DIRECTION = /^(?:(?:north|south)[ -]?)?(?:north|south|east|west|central|upper|lower)(?:ern)?$/

/** “Trust Co”, “Group Ltd”: the end of a longer name. */
const LEGAL_FORM = /(?: (?:co|corp|ltd|inc|plc))+$/

/** Whether a name, folded, could be that of many. */
export function isGeneric(folded: string): boolean {
  const name = folded.replace(LEGAL_FORM, '')
  return GENERIC.test(name) || DIRECTION.test(folded) || /^(?:ministry|department|board) of \w+$/.test(folded)
}
