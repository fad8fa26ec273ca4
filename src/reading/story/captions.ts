import { endsSentence } from './sentences.ts'

/** Longer lines are prose. */
const MAX_LENGTH = 320

const anyOf = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`

const LABELLED = new RegExp(
  `^${anyOf(
    '(?:photo |image |picture |video )?caption ?[:：,]',
    '(?:file |undated |handout |archive )?(?:photo|image|picture|pic) ?(?:[:：|]|[—–-] )',
    'file ?[-–—:] ',
    // “[1/2]The library …”, numbered in a gallery
    '\\[\\d{1,2}/\\d{1,2}\\] ?',
    'pictured(?: above| below| here| left| right)?[:：,]',
    '(?:above|below|left|right|top|bottom)[:：]',
    'bild(?:unterschrift|beschreibung)? ?[:：]',
    'légende ?[:：]|legenda(?: da foto)? ?[:：]|pie de foto ?[:：.]|foto ?[:：]|didascalia ?[:：]|фото ?[:：]|подпись к фото',
    '写真説明|画像説明|写真 ?[:：=＝]|資料写真',
    '사진 ?설명|사진 ?[:：=]|자료사진|사진은 ',
    '图像加注文字|图像来源|图为|圖為|图说|圖說|图片说明|資料圖片|资料图',
    'التعليق على الصورة|صورة أرشيفية|صورة من الأرشيف|الصورة ?[:：]|شرح الصورة',
  )}`,
  'iu',
)

const AFTER_SEEN = 'here|in|on|at|during|with|outside|above|below|last|left|right|leaving|arriving'

/** Wording that only describes pictures. */
const PICTURE_WORDS = new RegExp(
  anyOf(
    String.raw`\bin this (?:[\w-]+ ){0,3}(?:photo|image|picture|photograph|still|video|frame|illustration|combination)\b`,
    String.raw`\b(?:file|handout|undated|courtesy|archive) (?:photo|image|picture)\b`,
    String.raw`\b(?:is|are|was|were) (?:seen|pictured|photographed) (?:${AFTER_SEEN})\b`,
    String.raw`, (?:seen|pictured|shown|photographed) (?:${AFTER_SEEN})\b`,
    String.raw`\bposes? (?:for|with|at|on|in|next|beside)\b`,
    String.raw`\b(?:second|third|fourth)? ?from (?:left|right)\b`,
    String.raw`, (?:left|right|cent(?:er|re)),`,
    String.raw`\blooks? on (?:as|during|at)\b`,
    String.raw`^(?:an? )?(?:general |aerial |undated )?(?:view|photo|picture|image|photograph|screen ?shot|screen ?grab|rendering|satellite image|artist['’]s (?:impression|rendering|concept|illustration)) (?:of|from|shows|showing|taken|released|provided)\b`,
    String.raw`^(?:an )?illustration of\b`,
    String.raw`\((?:l|r|c|left|right|cent(?:er|re)|l-r|from left|file|file photo|pictured)\)`,
    String.raw`\((?:左|右|中|中央|왼쪽|오른쪽|가운데|يمين|يسار)\)`,
    String.raw`[＝=](?:\d{4}年|\d{1,2}月|\d{1,2}日)[^。]{0,30}$`,
    String.raw`[（(][^（）()]{0,24}日[^（）()]{0,24}[）)][＝=][\p{L}・]{2,16}$`,
    String.raw`[＝=](?:共同|時事|ロイター|AFP時事|ロイター共同|ゲッティ共同|AP|AFP)$`,
    String.raw`(?:する|した|いる|の)様子$`,
    String.raw`^[^.]{4,80}(?:는|은|한|의|된) 모습\.?$`,
    String.raw`^(?:جانب من|جانب من فعاليات|صورة من) `,
  ),
  'iu',
)

/**
 * Present-tense verbs that describe a scene: “Jane Doe speaks during a rally”.
 * Lower case only: a capitalised “Speaks” belongs to a headline in title case.
 */
const SCENE_VERB =
  /\b(?:attends?|poses?|speaks?|arrives?|walks?|waves?|holds?|stands?|sits?|smiles?|performs?|gestures?|addresses|greets?|watch|watches|carry|carries|looks?|leaves?|embraces?|shakes? hands|hugs?|celebrates?|reacts?|rides?|works? (?:at|on|in)|gathers?|lines? up|takes? (?:part|a|questions|to|photos?)|plays?|runs?|prepares?|inspects?|pass|passes|crosses|visits?|lays?|lights?|sings?|dances?|appears?|listens?|points?|rises?|burns?|billows?|queue|protests?|march|marches|rallies|rally|stars?|battles?|kneels?|jumps?|swims?|climbs?|cheers?|chants?|kisses|waits?|rests?|wears?|fills? (?:out|the)|lies|(?:lifts|blasts) off|soars|floats)\b/u
/** The plural, after a list of names: “A, B and C hold a model above their heads”. */
const PLURAL_SCENE_VERB =
  /(?<=, |\band ).{0,60}?\b(?:attend|pose|speak|arrive|walk|wave|hold|stand|sit|smile|perform|gesture|greet|look|leave|embrace|shake hands|hug|celebrate|react|ride|gather|inspect|cross|visit|lay|sing|dance|appear|listen|point|kneel|jump|swim|climb|cheer|chant|kiss|wait|rest|wear)\b/u
const SCENE_PREPOSITION =
  /\b(?:above|under|around|at|during|outside|in front of|near|after|before|on|in|inside|as|with|for|behind|beside|along|through|past)\b/iu
const REPORTING_VERB = /\b(?:said|says|was|were|had|has|will|would|told|expects?|announced)\b/iu
/** Verbs that make a line a full sentence rather than a caption: “… are getting the chance to fight back”. */
const NARRATIVE_VERB =
  /\b(?:said|says|votes|wins|loses|backs|rejects|approves|agrees|warns|urges|welcomes|announces|launches|was|were|had|has|have|will|would|can|could|may|might|told|is|are|fell|rose|began|met|won|lost|died|went|came|took|made|gave|found|got|held|sold|bought|sent|spent|kept|saw|ran|beat|\p{L}+ed (?:to|by more|the|a|an|that|its|his|her|their|on))\b/iu

const MONTH =
  '(?:jan(?:uary|\\.)|feb(?:ruary|\\.)|mar(?:ch|\\.)|apr(?:il|\\.)|may|june?|july?|aug(?:ust|\\.)|sept?(?:ember|\\.)|oct(?:ober|\\.)|nov(?:ember|\\.)|dec(?:ember|\\.))'
/** Only captions end in “…, Tuesday, March 4, 2025.” */
const ENDS_WITH_WEEKDAY = new RegExp(
  `, (?:mon|tues|wednes|thurs|fri|satur|sun)day, ${MONTH} \\d{1,2}, \\d{4}\\.?$`,
  'iu',
)
/** Agencies end their captions with the full date: “… in Lisbon on May 12, 2025.” */
const ENDS_WITH_DAY = new RegExp(`(?:${MONTH}\\s\\d{1,2}, \\d{4}|\\d{1,2} ${MONTH},? \\d{4})\\.?$`, 'iu')

/** Whether a line is just a caption label, with the caption on the next line. */
export function isCaptionLabel(line: string): boolean {
  return /^(?:image|photo|picture|video)? ?caption ?[,:：]$/i.test(line)
}

/** Labels that never start a headline. */
const UNMISTAKABLE_LABEL =
  /^(?:file (?:photo|image|picture) ?[:：—–-]|file ?[-–—] |image caption|bildunterschrift)/iu

/** Whether a line is a picture caption even in the headline’s place. */
export function isUnmistakableCaption(line: string): boolean {
  return UNMISTAKABLE_LABEL.test(line)
}

/** The rule by which a line is a caption, judged by its wording alone; `undefined` when that does not decide. */
export function captionRule(line: string): string | undefined {
  if (line.length > MAX_LENGTH) return undefined
  if (LABELLED.test(line)) return 'caption-label'
  if (!isOneSentence(line) || (/[“”"「«]/u.test(line) && endsSentence(line))) return undefined
  if (PICTURE_WORDS.test(line)) return 'picture-words'
  if (ENDS_WITH_WEEKDAY.test(line)) return 'scene-with-its-day'
  return ENDS_WITH_DAY.test(line) && SCENE_VERB.test(line) && !REPORTING_VERB.test(line)
    ? 'scene-with-its-day'
    : undefined
}

/**
 * Whether a line without a full stop describes a scene in the present tense, as
 * agency captions do. Weak evidence on its own: many headlines do too.
 */
export function describesScene(line: string): boolean {
  if (line.length > 200 || endsSentence(line) || /[:?!|]/u.test(line) || REPORTING_VERB.test(line))
    return false
  const verb = SCENE_VERB.exec(line) ?? PLURAL_SCENE_VERB.exec(line)
  if (!verb || verb.index === 0) return false
  return SCENE_PREPOSITION.test(line.slice(verb.index + verb[0].length)) && /^\p{Lu}/u.test(line)
}

/** Whether a line has a verb that reports an event, as the sentences of a story do. */
export function hasNarrativeVerb(line: string): boolean {
  return NARRATIVE_VERB.test(line)
}

/** A setting, in West European languages: a preposition with its object, or names in a row. */
const SETTING =
  /\p{L} (?:at|during|outside|in|on|inside|with|behind|beside|near|from|for|of|after|before|by|im|in|am|bei|beim|vor|auf|mit|während|à|au|aux|dans|devant|lors|avec|sur|en|durante|ante|con|frente|na|no|em|com) [\p{L}\d"“‘]|^Inside |^Outside |\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,| and | und | et | y )/u

const JAPANESE_SCENE =
  /^[^。「」、]{2,60}(?:する|した|ている|れる|れた)[\p{Script=Han}\p{Script=Katakana}ー・]{1,12}(?:氏|さん|ら)?(?:ら)?$/u

/**
 * Whether a line’s wording does not rule out a caption: it names a setting and
 * has no narrative verb. Labels, results, addresses and lines in capitals do not
 * qualify. Of East Asian lines only Japanese ones that end in the person doing
 * something do, “会見する市長”; any other could be the second line of a headline.
 */
export function couldBeCaption(line: string): boolean {
  if (JAPANESE_SCENE.test(line)) return true
  return (
    !hasNarrativeVerb(line) &&
    !/[:;|!?]|www\.|\d-\d|^[(#>*•-]|[,–—-]$|^(?:my|our|your) /iu.test(line) &&
    /\p{Ll}/u.test(line) &&
    line.includes(' ') &&
    SETTING.test(line)
  )
}

function isOneSentence(line: string): boolean {
  return !/[.!?]["”’)]? \p{Lu}\p{Ll}+ \p{Ll}/u.test(line)
}
