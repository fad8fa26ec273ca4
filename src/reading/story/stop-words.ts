/** The commonest small words of languages in Latin script. */
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

/** The languages that are told by their small words, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = Object.keys(STOP_WORDS)

export interface StopWord {
  readonly word: string
  /** The places in `LANGUAGES` of those that have it. */
  readonly languages: readonly number[]
  /** What it tells of each: a word that several languages share tells less. */
  readonly weight: number
}

/** Lower-case letters of Latin script. */
const LETTER = /^[a-zªµºß-öø-\u02c1\u1e00-\u1eff]$/

// The words as a tree: from the root each letter leads on, and where a word ends it stands. To walk along a text takes
// half the time of cutting it into words and looking up each.
const NOWHERE = 0
const ROOT = 1
const words = lowerCaseWords()
const letters = [...new Set(words.flatMap(({ word }) => [...word]))]
/** By its code unit, as far as there are any: 0 for what is no letter, 1 for one that no small word has, then the others. */
const letterOf = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const character = String.fromCharCode(code)
  return LETTER.test(character) ? letters.indexOf(character) + 2 : 0
})
const WIDTH = letters.length + 2
const { ways, ends } = treeOf(words)

/** How often each small word stands in a text in lower case, in the order of their first. */
export function countStopWords(text: string): ReadonlyMap<StopWord, number> {
  const counts = new Map<StopWord, number>()
  let node = ROOT
  for (let index = 0; index <= text.length; index += 1) {
    const letter = index < text.length ? (letterOf[text.charCodeAt(index)] ?? 0) : 0
    if (letter > 0) {
      node = ways[node * WIDTH + letter] ?? NOWHERE
      continue
    }
    const word = ends[node]
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
    node = ROOT
  }
  return counts
}

function lowerCaseWords(): readonly StopWord[] {
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

/** The node that each letter leads to from each node, and the words that end at nodes. */
function treeOf(words: readonly StopWord[]): { ways: Uint16Array; ends: (StopWord | undefined)[] } {
  const noWays = (): number[] => new Array<number>(WIDTH).fill(NOWHERE)
  const nodes = [noWays(), noWays()]
  const ends: (StopWord | undefined)[] = []
  for (const word of words) {
    let node = ROOT
    for (const character of word.word) {
      const letter = letterOf[character.charCodeAt(0)] ?? 0
      const waysHere = nodes[node] ?? []
      if (waysHere[letter] === NOWHERE) waysHere[letter] = nodes.push(noWays()) - 1
      node = waysHere[letter] ?? NOWHERE
    }
    ends[node] = word
  }
  return { ways: Uint16Array.from(nodes.flat()), ends }
}
