/** The most frequent stop words of languages in Latin script. */
const STOP_WORDS: Readonly<Record<string, string>> = {
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

/** The languages detected by their stop words, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = Object.keys(STOP_WORDS)

/** A stop word with the languages it belongs to. */
export interface StopWord {
  readonly word: string
  /** Indexes into `LANGUAGES` of the languages that have it. */
  readonly languages: readonly number[]
  /** Its evidence for each of them: the more languages share a word, the less it says. */
  readonly weight: number
}

/** Lower-case letters of Latin script. */
const LETTER = /^[a-zªµºß-öø-\u02c1\u1e00-\u1eff]$/

// The words form a trie. Walking it along a text takes half the time of splitting the text and looking up each word.
const DEAD = 0
const ROOT = 1
const words = buildStopWords()
const alphabet = [...new Set(words.flatMap(({ word }) => [...word]))]
/** Letter code by UTF-16 code unit: 0 for non-letters, 1 for letters in no stop word, then one code for each other letter. */
const letterCodes = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const character = String.fromCharCode(code)
  return LETTER.test(character) ? alphabet.indexOf(character) + 2 : 0
})
const ALPHABET_SIZE = alphabet.length + 2
const { transitions, terminals } = buildTrie(words)

/** Counts the stop words of a lower-case text, in order of first occurrence. */
export function countStopWords(text: string): ReadonlyMap<StopWord, number> {
  const counts = new Map<StopWord, number>()
  let node = ROOT
  for (let index = 0; index <= text.length; index += 1) {
    const letter = index < text.length ? (letterCodes[text.charCodeAt(index)] ?? 0) : 0
    if (letter > 0) {
      node = transitions[node * ALPHABET_SIZE + letter] ?? DEAD
      continue
    }
    const word = terminals[node]
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
    node = ROOT
  }
  return counts
}

function buildStopWords(): readonly StopWord[] {
  const languagesOf = new Map<string, number[]>()
  for (const [language, list] of Object.values(STOP_WORDS).entries()) {
    for (const word of new Set(list.split(' '))) {
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
    }
  }
  return Array.from(languagesOf, ([word, languages]) => ({
    word,
    languages,
    weight: 1 / Math.sqrt(languages.length),
  }))
}

/** Builds the trie: a flat table of the next node by node and letter code, and the word that ends at each node. */
function buildTrie(words: readonly StopWord[]): {
  transitions: Uint16Array
  terminals: (StopWord | undefined)[]
} {
  const emptyRow = (): number[] => new Array<number>(ALPHABET_SIZE).fill(DEAD)
  const nodes = [emptyRow(), emptyRow()]
  const terminals: (StopWord | undefined)[] = []
  for (const word of words) {
    let node = ROOT
    for (const character of word.word) {
      const letter = letterCodes[character.charCodeAt(0)] ?? 0
      const row = nodes[node] ?? []
      if (row[letter] === DEAD) row[letter] = nodes.push(emptyRow()) - 1
      node = row[letter] ?? DEAD
    }
    terminals[node] = word
  }
  return { transitions: Uint16Array.from(nodes.flat()), terminals }
}
