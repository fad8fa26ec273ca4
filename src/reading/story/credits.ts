import { looksLikeProperName } from './names.ts'
import { isKnownSource, isPictureSource } from './picture-sources.ts'
import { isSource, isSourceChain, countLowerCaseWords } from './source-chain.ts'

/** A line recognised as a picture credit. */
export interface Credit {
  readonly rule: string
  /** Whether it is a credit in any position; otherwise only above a story or next to a caption. */
  readonly certain: boolean
}

/** Longer lines are never just a credit. */
const MAX_LENGTH = 160

/** “© Martin Weber | hn”. Longer ones are copyright notices in a page footer. */
const MAX_OWNER_LENGTH = 50

/** A credit that ends in a full stop contains one of these, and most sentences do not. */
const CREDIT_HINT =
  /[/／|:：＝=©ⓒ]|photo|image|pictureLabel|courtesy|credit|handout|\b(?:by|via)\b|reuters|afp|getty/iu

/** “Photo provided by the family of …” has a few lower-case words; a sentence has more. */
const MAX_LOWER_CASE_WORDS = 8

/** Labels that only introduce a credit, in the languages the rules were tested on. */
const CREDIT_LABEL = new RegExp(
  `^(?:${[
    String.raw`(?:\w+ )?(?:photo|photograph|pictureLabel|image|illustration|graphic|artwork|video)s?(?: credits?| courtesy(?: of)?| source| copyright)(?: ?[:：,，|/-] ?| (?=\S))`,
    String.raw`(?:(?:official|u\.s\.|us|army|navy|air|force|white|house|nasa|police|courtesy|staff|file|ap|afp|reuters|epa|getty) ){0,4}(?:photo|photograph|pictureLabel|image|illustration|graphic)s? (?:supplied |provided |submitted |contributed |taken |courtesy )?by `,
    String.raw`(?:file |staff |stock |handout )?(?:photo|photograph|image|pictureLabel|pic|illustration|graphic|composite) ?[:：|] ?(?:by )?`,
    String.raw`(?:photography|photo illustration|(?:contributed |submitted )?(?:photo|image)s?) by |(?:provided|supplied|submitted|contributed) by |mandatory credit ?[:：] ?`,
    String.raw`(?:visual |video )?credits?(?: ?[:：|] ?|\.\.\.|…)(?:by )?`,
    String.raw`[【[](?:写真|画像|사진)[】\]] ?`,
    String.raw`(?:photographed|pictured|illustrated) by `,
    String.raw`courtesy(?: of |[:：/] ?| (?=nasa|netflix|hbo|photo|disney|universal|warner|spacex))`,
    String.raw`(?:[©ⓒ]|\(c\)|copyright ?(?:©|\d{4}|:|by)) ?(?:\d{4}(?:[-–]\d{4})? ?)?(?:by )?`,
    String.raw`(?:foto|bildquelle|bildnachweis|fotografie|fotograf[ií]a|crédits?|créditos?|crédit photos?|photographie|kuva|kép|zdjęcie|fot\.|fotó|fotoğraf|φωτο(?:γραφία)?|צילום|عکس|ảnh|ภาพ|फोटो|фото|автор фото) ?[:：/,] ?`,
    String.raw`(?:foto|fotografie|photographie|fotografía) (?:von|di|de|par|por|door|av) `,
    String.raw`(?:bild|imagen|imagem) ?[:：] ?`,
    String.raw`(?:写真|画像|撮影|提供|写真提供|画像提供|摄影|攝影|图片来源|圖片來源|图源|圖源|图片|圖片|图|圖|照片|资料图|資料照片|供图) ?[:：=＝／/|｜丨,，、・] ?`,
    String.raw`(?:사진|사진 ?제공|사진 출처|자료사진|그래픽) ?[:：=＝/|,，] ?`,
    String.raw`(?:الصورة|صورة|صور|تصوير|مصدر الصورة|صدر الصورة) ?[:：،,-] ?`,
    String.raw`(?:image source|fuente de la imagen|legenda|görüntü kaynağı|источник изображения|图像来源|圖像來源)[,，:：] ?`,
  ].join('|')})`,
  'iu',
)

/** Labels that introduce either a credit or a gallery: an agency or newspaper must follow. */
const PICTURE_LABEL =
  /^(?:photos?|pictures?|images?|videos?|graphics?|fotos?|bilder|source|quelle|来源|المصدر)(?: ?[:：|] ?| (?:from|via) )|^(?:photo|foto|bild|archives?|archivo) |^(?:사진|写真|图片|照片|الصورة من|صورة من|الصورة) /iu

/** A licence, or the social media account that a picture is from. */
const LICENCE_OR_ACCOUNT =
  /^(?:cc(?:0|[ -]by(?:-(?:nc|nd|sa))*(?:[ -]\d(?:\.\d)?)?)|(?:instagram|twitter|facebook|tiktok|telegram)(?: ?[:/] ?@|\/)\w[\w.]*)$/iu

/**
 * Recognises a line that is nothing but a picture credit: “Getty Images”, “Photo
 * by Jane Doe/AFP via Getty Images”, “REUTERS/Jane Doe”, “Courtesy of the family”,
 * “写真：共同”. `undefined` for anything else, including sentences and headlines
 * about an agency. Linear in the length of the line; never throws.
 */
export function creditOf(line: string): Credit | undefined {
  if (line.length > MAX_LENGTH || countLowerCaseWords(line) > MAX_LOWER_CASE_WORDS) return undefined
  if (/[.!?。！？]$/u.test(line) && !CREDIT_HINT.test(line)) return undefined
  const bare = /^[（([［【「](.*)[)）\]］】」][.。]?$/u.exec(line)?.[1]?.trim()
  const text = (bare ?? line).replace(/[.。]$/u, '').trim()
  if (text === '') return undefined
  if (isKnownSource(text)) {
    return { rule: 'agency-alone', certain: isPictureSource(text) || bare !== undefined }
  }
  if (LICENCE_OR_ACCOUNT.test(text)) return { rule: 'photographer-and-agency', certain: true }
  const label = CREDIT_LABEL.exec(text)?.[0]
  if (label !== undefined && namesSource(text.slice(label.length).trim(), label, bare !== undefined)) {
    return { rule: 'credit-label', certain: true }
  }
  const pictureLabel = PICTURE_LABEL.exec(text)?.[0]
  const chain = pictureLabel === undefined ? text : text.slice(pictureLabel.length).trim()
  if (pictureLabel !== undefined && isKnownSource(chain)) return { rule: 'credit-label', certain: true }
  return isSourceChain(chain) ? { rule: 'photographer-and-agency', certain: true } : eastAsianCredit(text)
}

function namesSource(rest: string, label: string, bracketed: boolean): boolean {
  // “Contributed by Jane Doe #52190” is from a changelog.
  if (rest === '' || /#\d/.test(rest)) return false
  // “Courtesy of the rain, a wet Sunday” is a sentence.
  const isFree =
    bracketed ||
    (/^[©ⓒ]/u.test(label) && rest.length <= MAX_OWNER_LENGTH) ||
    (/courtesy|(?:photo|image|pictureLabel|graphic)s? (?:supplied|provided|submitted|contributed) by/i.test(
      label,
    ) &&
      !/, \p{Ll}/u.test(rest))
  return (
    looksLikeProperName(rest) ||
    isSource(rest) ||
    isSourceChain(rest) ||
    (isFree && rest.split(' ').length <= 12)
  )
}

/** The index where a credit at the end of a line starts, after a sentence or in brackets. */
export function trailingCreditStart(line: string): number | undefined {
  if (/[.!?。！？…:”"]$/u.test(line)) return undefined
  const from = Math.max(1, line.length - MAX_LENGTH)
  const tail = line.slice(from)
  for (const found of tail.matchAll(/(?<=[\p{Ll}\p{Lo}\d)”"’][.!?。] ?)(?=\p{L})|(?=[(（[［])/gu)) {
    const credit = creditOf(tail.slice(found.index))
    if (credit?.certain === true && credit.rule !== 'agency-alone') return from + found.index
  }
  return undefined
}

/** “新华社记者 王明 摄”, “本报记者王明摄”, “김민수 기자 photo@news.kr 제공”. */
function eastAsianCredit(text: string): Credit | undefined {
  const found =
    text.length <= 40 &&
    (/^[\p{Script=Han}\s、·（）()]{2,30}\s?(?:摄|攝)$/u.test(text) ||
      /^(?:新华社|新華社|中新社)(?:记者|記者|发|發)[\p{Script=Han}\s、（()）]{0,24}(?:摄|攝)?$/u.test(text) ||
      /^[\p{Script=Hangul}\p{L}\d ]{2,20} 제공$/u.test(text) ||
      /^[\p{Script=Han}A-Za-z]{2,16}(?:供图|供圖)$/u.test(text) ||
      /^[\p{Script=Han}\p{Script=Katakana}ー・]{2,20}(?:撮影|提供)$/u.test(text))
  return found ? { rule: 'photographer-and-agency', certain: true } : undefined
}
