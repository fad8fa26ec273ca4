import { below, pick, type Random } from '../../random.ts'
import type { Story } from './story.ts'

/**
 * Building blocks of the stories in one language. In a template, `{n}` is a name,
 * `{p}` a place, `{t}` a topic and `{d}` a number.
 */
interface Language {
  readonly names: readonly string[]
  readonly places: readonly string[]
  readonly topics: readonly string[]
  readonly headlines: readonly string[]
  readonly leads: readonly string[]
  readonly sentences: readonly string[]
  /** Separator between two sentences. */
  readonly gap: string
}

const list = (text: string): string[] => text.split(' | ')

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    gap: ' ',
    names: list(
      'Anna Berg | Tom Becker | Maria Lopez | Sen. John Roe | Dr. Li Wei | Gov. Ruth Okafor | Jean-Paul Dubois',
    ),
    places: list(
      'Lisbon | the U.S. Capitol | St. Louis | New Mexico | Accra | northern Spain | Elm Street | Santa Fe, N.M.',
    ),
    topics: list(
      'the library | a new bridge | water rights | the harbour | school meals | the budget | bus fares | a space telescope',
    ),
    headlines: list(
      '{n} Says {p} Will Keep {t} | Vote on {t} splits {p} | Reuters to cut jobs in {p} | {p} floods: what we know so far | Why {t} matters in {p} | Getty Images sues AI firm over photos | AP names new editor | WEAK DOLLAR HITS {p} | NASA Lands Rover on Mars | 5 things to know about {t} | ‘We Won’: {n} on {t} | Is {t} worth {d} million? | {n}: “I never left {p}” | Review: {n} | Photos at an exhibition in {p} | Opinion | {t}',
    ),
    leads: list(
      'The council of {p} voted on Tuesday to keep {t} open for another year. | {n} attends to {t} every day, and it shows. | “We are not leaving,” said {n}. | The man who planned {t} is dead. | Shr {d} cts vs 34 cts | Advertisement spending fell by {d}% in May. | Read more books, the mayor said. | It began with {t} | {p} has a problem: {t}. | By the end of the year {t} will cost {d} million dollars, {n} said on Monday. | Getty Images said on Monday it had sued over {t} in {p}. | Here is what {n} told us: | Photographs of {t} were shown in {p} on Friday. | LONDON — Ministers met {n} on Sunday to talk about {t}. | SANTA FE, N.M. (AP) — A judge ruled on {t} on Friday. | Sign language is taught in {p}.',
    ),
    sentences: list(
      'The plan would cost {d} million dollars, {n} said. | Opponents called {t} a waste of money. | “It is a good day for {p},” said {n}. | Work is to begin in the spring. | Nobody was hurt. | {n} declined to comment. | About {d} people had signed a petition against {t}. | The vote was {d} to 3, with {n} abstaining. | Questions remain about {t}',
    ),
  },
  de: {
    gap: ' ',
    names: list('Anna Berg | Jens Schmidt | Dr. Eva Kurz | Bürgermeister Wolf'),
    places: list('Köln | der Altstadt | Sachsen | Wien | St. Gallen'),
    topics: list('die Bibliothek | die neue Brücke | der Haushalt | das Wasserwerk'),
    headlines: list(
      '{n} will {t} retten | Streit um {t} in {p} | {p}: Was über {t} bekannt ist | Reuters streicht Stellen in {p}',
    ),
    leads: list(
      'Der Rat von {p} hat am Dienstag über {t} abgestimmt und dem Antrag nach langer Debatte zugestimmt. | „Wir bleiben“, sagte {n}. | Es geht um {t}. | Berlin (dpa) - Die Regierung hat am Montag neue Regeln für {t} vorgelegt.',
    ),
    sentences: list(
      'Das Vorhaben kostet {d} Millionen Euro, sagte {n}. | Gegner sprechen von Verschwendung. | Die Arbeiten sollen im Frühjahr beginnen. | Verletzt wurde niemand. | {n} wollte sich dazu nicht äußern.',
    ),
  },
  fr: {
    gap: ' ',
    names: list('Anne Morel | Jean-Paul Dubois | Mme Lefèvre'),
    places: list('Lyon | Bruxelles | la vieille ville | Genève'),
    topics: list('la bibliothèque | le nouveau pont | le budget | l’eau'),
    headlines: list('{n} veut sauver {t} | À {p}, {t} divise | Ce que l’on sait sur {t}'),
    leads: list(
      'Le conseil de {p} a voté mardi pour garder {t} encore un an, après un long débat. | « Nous restons », a dit {n}. | PARIS — Le gouvernement a présenté lundi sa réforme sur {t}.',
    ),
    sentences: list(
      'Le projet coûterait {d} millions d’euros, selon {n}. | Les opposants parlent de gaspillage. | Les travaux doivent commencer au printemps. | Personne n’a été blessé.',
    ),
  },
  ar: {
    gap: ' ',
    names: list('أحمد سالم | ليلى حداد | الوزير كريم منصور'),
    places: list('القاهرة | بيروت | شمال المغرب | عمان'),
    topics: list('المكتبة العامة | الجسر الجديد | الميزانية | مياه الشرب'),
    headlines: list('{n}: سنبقي على {t} في {p} | جدل حول {t} في {p} | ماذا نعرف عن {t}؟'),
    leads: list(
      'صوت مجلس مدينة {p} يوم الثلاثاء على الإبقاء على {t} مفتوحة لعام آخر بعد نقاش طويل. | قال {n} إن {t} لن تغلق. | القاهرة (رويترز) - قال مسؤولون يوم الاثنين إن {t} ستكلف {d} مليون دولار.',
    ),
    sentences: list(
      'وتبلغ كلفة المشروع {d} مليون دولار بحسب {n}. | ووصف المعارضون {t} بأنها هدر للمال. | ومن المقرر أن يبدأ العمل في الربيع. | ولم يصب أحد بأذى.',
    ),
  },
  ja: {
    gap: '',
    names: list('山田花子氏 | 田中市長 | 佐藤健一さん'),
    places: list('札幌市 | 東京都港区 | 大阪 | 北海道'),
    topics: list('図書館 | 新しい橋 | 予算案 | 水道事業'),
    headlines: list('{p}の{t}、存続へ | {n}「{t}は守る」 | {t}めぐり議論 {p} | {t}に{d}億円'),
    leads: list(
      '{p}議会は13日、{t}を来年度も存続させる案を賛成多数で可決した。 | {n}は記者会見で「{t}は必要だ」と述べた。 | 【ワシントン共同】米政府は13日、{t}に関する新しい方針を発表した。 | {t}が変わろうとしている。',
    ),
    sentences: list(
      '費用は{d}億円に上るという。 | 反対派は「無駄遣いだ」と批判している。 | 工事は来春に始まる見通しだ。 | けが人はいなかった。 | {n}は取材に応じなかった。',
    ),
  },
  ko: {
    gap: ' ',
    names: list('김민준 시장 | 이서연 의원 | 박지훈 씨'),
    places: list('서울 | 부산시 | 강원도 | 제주'),
    topics: list('도서관 | 새 다리 | 예산안 | 상수도 사업'),
    headlines: list('{p} {t} 유지하기로 | {n} "{t} 지킬 것" | {t} 놓고 {p} 갈등'),
    leads: list(
      '{p} 의회는 13일 {t} 운영을 1년 더 유지하는 안을 통과시켰다. | (서울=연합뉴스) 정부는 13일 {t}에 관한 새 방침을 발표했다. | {n}은 "{t}은 필요하다"고 말했다.',
    ),
    sentences: list(
      '비용은 {d}억 원에 이를 것으로 보인다. | 반대하는 쪽은 낭비라고 비판했다. | 공사는 내년 봄에 시작된다. | 다친 사람은 없었다.',
    ),
  },
  zh: {
    gap: '',
    names: list('王明 | 李市长 | 陈晓华'),
    places: list('北京 | 上海市 | 四川省 | 台北'),
    topics: list('图书馆 | 新大桥 | 财政预算 | 供水工程'),
    headlines: list('{p}{t}将继续开放 | {n}：{t}不会关闭 | {t}引发{p}市民热议'),
    leads: list(
      '{p}议会13日投票决定，{t}将再开放一年。 | 新华社{p}5月13日电 有关部门13日公布了{t}的新方案。 | {n}表示，“{t}很有必要”。',
    ),
    sentences: list(
      '该项目预计耗资{d}亿元。 | 反对者认为这是浪费。 | 工程将于明年春天开工。 | 没有人员受伤。 | {n}未作回应。',
    ),
  },
}

const EARNINGS = [
  'Shr {d} cts vs 34 cts',
  'Net 1,{d}0,000 vs 2,858,000',
  'Revs 11.{d} mln vs 9.2 mln',
  'NOTE: 1986 year ended Dec 31',
  'Avg shrs {d}0,500',
  'Qtly div 12 cts vs 11 cts prior',
  'Pay April {d}',
]

/** Generates stories in several languages and scripts, every twelfth an earnings table. Deterministic for a seed. */
export function generateStories(count: number, random: Random): Story[] {
  return Array.from({ length: count }, (_, index) =>
    index % 12 === 11
      ? generateEarnings(random)
      : generateStory(pick(random, Object.values(LANGUAGES)), random),
  )
}

function generateStory(language: Language, random: Random): Story {
  const paragraphs = [fill(pick(random, language.leads), language, random)]
  for (let left = 2 + below(random, 9); left > 0; left -= 1) {
    const sentences = Array.from({ length: 1 + below(random, 5) }, () =>
      fill(pick(random, language.sentences), language, random),
    )
    paragraphs.push(sentences.join(language.gap))
  }
  return { headline: fill(pick(random, language.headlines), language, random), paragraphs }
}

function generateEarnings(random: Random): Story {
  const { en } = LANGUAGES
  if (!en) throw new Error('English is missing')
  const paragraphs = EARNINGS.slice(0, 3 + below(random, 4)).map((line) => fill(line, en, random))
  return {
    headline: `${pick(random, ['ACME', 'NORTHERN COPPER', 'SOUTHLAND'])} INC <${below(random, 900)}> 1ST QTR NET`,
    paragraphs,
  }
}

function fill(template: string, language: Language, random: Random): string {
  const filled = template.replaceAll(/\{([nptd])\}/g, (_, slot: string) => {
    if (slot === 'd') return String(2 + below(random, 90))
    return pick(random, slot === 'n' ? language.names : slot === 'p' ? language.places : language.topics)
  })
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}
