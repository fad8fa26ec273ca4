import { countScripts, type Script } from './scripts.ts'

/** Enough text to tell a language by; more would cost time and change little. */
const SCOPE = 1_200

/** Different words that a language must be told by. */
const FEWEST_WORDS = 3

/** The commonest small words of languages in Latin script. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with he it as at by his from has have are this but they be an said not who will their which were been more after about',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'le la les de des du et en un une que qui dans pour sur est pas au par avec plus ce il se sont aux a été cette ne mais ont son sa ses leur nous vous elle selon après entre',
  es: 'el la los las de del y en que un una por con para se es al lo su no como más fue ha sus este pero sobre entre también han años desde cuando según tras hasta muy está son',
  it: 'il la le i gli di del della dei che e un una per con non in è da si al nel sono alla anche come più ha dal delle ma su lo della questo stato dalla tra dopo essere hanno degli',
  pt: 'o a os as de do da dos das e em que um uma para com por não no na se mais ao foi como é mas são sua seu pela pelo ou também até anos entre segundo ter já depois está nos',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er ook als maar om bij door naar wordt uit hij heeft over werd nog dan worden ze deze was meer hebben tot kan jaar',
  sv: 'och att det i som en på är av för med den till inte har de ett om var han men sig från så vi nu också ska när vid under efter mot sin mer kan',
  da: 'og at det i som en på er af for med den til ikke har de et om var han men sig fra så vi nu også skal når ved under efter mod sin mere kan blev være være siger',
  nb: 'og at det i som en på er av for med den til ikke har de et om var han men seg fra så vi nå også skal når ved under etter mot sin mer kan ble være sier',
  fi: 'ja on ei se että oli hän mutta kun ovat myös sen mukaan joka olla vuoden kuin tai jos mitä ole noin nyt vain jo tämä sekä siitä niin vuonna mutta kertoo',
  pl: 'w i na z się nie do to że jest o od za po jak ale przez co dla są był tego oraz tym było być może już przed który które ma ze roku także',
  cs: 'a v se na je že to s z do o i ve za pro po jako by ale který které podle jsou byl už od při bude jeho jsem nebo také které roku než ještě',
  ro: 'și de în a la cu pe din care pentru să nu că este o un mai fost au fi sunt după sau prin iar al ale lui dar anul între până',
  hu: 'a az és hogy nem is egy volt meg már csak de mint ez azt még el ha szerint is vagy után lesz majd amely között aki nagy kell lehet',
  tr: 've bir bu da de için ile olarak daha çok olan gibi kadar sonra en ne var ise değil ancak dedi oldu olduğunu tarafından göre her yeni büyük ya mı',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak akan juga ke oleh telah karena sebagai adalah ada bahwa tersebut dia mereka lebih kata para saat bisa sudah',
  vi: 'và của là có được cho không trong một với các này đã những người khi tại để từ năm cũng đến về ra sẽ như ông theo nhiều vào',
  ca: 'el la els les de del i en que un una per amb es al no com més ha dels va però són aquest aquesta també ser seva seu fins perquè any anys',
}

const LANGUAGES: readonly string[] = Object.keys(SMALL_WORDS)

/** A small word: the places in `LANGUAGES` of those that have it, and what it tells of each. */
interface SmallWord {
  readonly languages: readonly number[]
  /** A word that several languages share tells less. */
  readonly weight: number
}

const WORDS: ReadonlyMap<string, SmallWord> = smallWords()
/** Lower-case letters of Latin script: by their code points, it takes a third of the time of `\p{L}`. */
const LATIN_WORDS = /[a-zªµºß-öø-\u02c1\u1e00-\u1eff]+/g
const LONGEST_WORD = Math.max(...WORDS.keys().map(({ length }) => length))

/**
 * BCP 47 tag of the language a text is written in, by its script and, in Latin
 * script, its commonest small words. `undefined` when that does not decide.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SCOPE)
  const script = scriptOf(sample)
  if (script === 'Latin') return latinLanguage(sample)
  if (script === 'Cyrillic') return cyrillicLanguage(sample)
  if (script === 'Arabic') return arabicLanguage(sample)
  return script === undefined ? undefined : BY_SCRIPT[script]
}

/** Direction in which most letters of the text run. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const counts = countScripts(text, SCOPE / 3)
  const rightToLeft = (counts.get('Arabic') ?? 0) + (counts.get('Hebrew') ?? 0)
  return rightToLeft * 2 > sum(counts) ? 'rtl' : 'ltr'
}

const BY_SCRIPT: Partial<Record<Script, string>> = {
  Hebrew: 'he',
  Greek: 'el',
  Kana: 'ja',
  Hangul: 'ko',
  Han: 'zh',
  Devanagari: 'hi',
  Thai: 'th',
  Georgian: 'ka',
  Armenian: 'hy',
  Tamil: 'ta',
  Telugu: 'te',
  Bengali: 'bn',
  Ethiopic: 'am',
}

/** The script of most letters; kana and hangul decide over the Han characters among them. */
function scriptOf(text: string): Script | undefined {
  const counts = countScripts(text, SCOPE)
  const letters = sum(counts)
  const han = counts.get('Han') ?? 0
  for (const script of ['Kana', 'Hangul'] as const) {
    const count = counts.get(script) ?? 0
    if (count * 8 > han && (count + han) * 2 > letters) return script
  }
  return [...counts].find(([, count]) => count * 2 > letters)?.[0]
}

function sum(counts: ReadonlyMap<Script, number>): number {
  let letters = 0
  for (const count of counts.values()) letters += count
  return letters
}

function latinLanguage(text: string): string | undefined {
  const scores = new Float64Array(LANGUAGES.length)
  const known = new Map<string, SmallWord>()
  for (const word of text.toLowerCase().match(LATIN_WORDS) ?? []) {
    const small = word.length > LONGEST_WORD ? undefined : WORDS.get(word)
    if (!small) continue
    known.set(word, small)
    for (const language of small.languages) scores[language] = (scores[language] ?? 0) + small.weight
  }
  const most = Math.max(...scores)
  const best = scores.indexOf(most)
  // A table’s “s”, “v” and “net” are words of some language too.
  const own = [...known].filter(([word, { languages }]) => word.length > 1 && languages.includes(best))
  if (own.length < FEWEST_WORDS) return undefined
  const second = Math.max(...scores.filter((_, language) => language !== best))
  return most >= second * 1.15 ? LANGUAGES[best] : undefined
}

function cyrillicLanguage(text: string): string {
  if (/[їєґ]/iu.test(text)) return 'uk'
  if (/ў/iu.test(text)) return 'be'
  if (/[ђћџљњј]/iu.test(text)) return /[ѓќѕ]/iu.test(text) ? 'mk' : 'sr'
  if (/[ыэё]/iu.test(text)) return 'ru'
  return /ъ/iu.test(text) ? 'bg' : 'ru'
}

function arabicLanguage(text: string): string {
  if (/[ٹڈڑںے]/u.test(text)) return 'ur'
  if (/[ێۆڵ]/u.test(text)) return 'ckb'
  if (/[ښړڼ]/u.test(text)) return 'ps'
  // Persian has kaf and yeh of its own, and letters that Arabic lacks.
  const [persian, arabic] = [/[یکپچژگ]/gu, /[يكةى]/gu].map((letters) => text.match(letters)?.length ?? 0)
  return (persian ?? 0) > (arabic ?? 0) ? 'fa' : 'ar'
}

function smallWords(): Map<string, SmallWord> {
  const words = new Map<string, number[]>()
  for (const [language, list] of Object.values(SMALL_WORDS).entries()) {
    for (const word of new Set(list.split(' '))) words.set(word, [...(words.get(word) ?? []), language])
  }
  return new Map(
    [...words].map(([word, languages]) => [word, { languages, weight: 1 / Math.sqrt(languages.length) }]),
  )
}
