/** What a word says of the name beside it, a bit each. */
export const Cue = {
  /** “Mr.”, “Dame”: only people have one. */
  Honorific: 1 << 0,
  /** What a person is: “actor”, “President”. Capitalised before a name, it is a title. */
  Role: 1 << 1,
  /** What a person has: “wife”, “career”. */
  Kin: 1 << 2,
  /** What an organisation is: “company”, “newspaper”. */
  OrgNoun: 1 << 3,
  /** The legal form of a firm. */
  OrgSuffix: 1 << 4,
  /** The last word of an organisation’s name, and of little else: “Ministry”, “University”. */
  StrongOrgHead: 1 << 5,
  /** The last word of many an organisation’s name: “Motors”, “Museum”. */
  OrgHead: 1 << 6,
  /** The same, though many other names end with it: “Gold”, “Star”. */
  WeakOrgHead: 1 << 7,
  /** An organisation’s name goes on after it with “of”, “for” or “on”: “Ministry of Defence”. */
  OrgOf: 1 << 8,
  /** The last word of a place’s name: “River”. */
  PlaceTail: 1 << 9,
  /** The first word of a place’s name: “Lake”, “San”. */
  PlaceStart: 1 << 10,
  /** A place’s name goes on after it with “of”: “Gulf of Mexico”. */
  PlaceOf: 1 << 11,
  /** “North”, “Greater”: the rest of the name is a place. */
  Direction: 1 << 12,
  /** The last word of what is neither: “Cup”, “War”, “Act”. */
  Event: 1 << 13,
  /** What a speaker does. */
  Say: 1 << 14,
  /** What only people do: “resigned”, “married”. */
  PersonVerb: 1 << 15,
  /** “in”, “near”: a place often follows. */
  PlacePreposition: 1 << 16,
  /** “from”, “at”: a place may follow. */
  WeakPlacePreposition: 1 << 17,
  /** “city”, “capital”: with “of”, a place follows. */
  PlaceNoun: 1 << 18,
  /** “shares”, “chairman”, “subsidiary”: what an organisation has. */
  OrgPart: 1 << 19,
  /** “government”, “capital”: what a place has. */
  PlacePart: 1 << 20,
  /** “film”, “novel”: its title follows. */
  Work: 1 << 21,
  /** Months and days of the week. */
  Calendar: 1 << 22,
  /** Words with no meaning of their own: capitalised, they begin a sentence or a title. */
  Function: 1 << 23,
  /** “de”, “van”, “bin”: inside a name, in lower case. */
  Particle: 1 << 24,
  /** Abbreviations that are no organisations. */
  NotOrg: 1 << 25,
  /** After a person’s name: “Jr.”. */
  NameTail: 1 << 26,
  /** In capitals, the postal code of a state: “Boston, MA”. */
  State: 1 << 27,
  /** “using”, “install”: a product follows. */
  Use: 1 << 28,
  /** A kind of product, after its name: “the GameBoy console”. */
  Product: 1 << 29,
} as const

/** English words by cue, in lower case. Names of several words are not looked up here. */
const WORDS: Readonly<Record<keyof typeof Cue, string>> = {
  Honorific: `mr mrs ms miss dr prof professor sir dame lady baroness rev reverend archbishop ayatollah imam sheikh sheik
    rabbi messrs sen gov col capt lt sgt maj cmdr adm cllr supt herr frau monsieur madame mme signor señor senor
    mullah gen rep cpl pte det pope`,
  Role: `administrator trooper undersheriff firefighter officer detective ceo cfo cto coo ceos co-premier premier-designate president premier minister chancellor secretary senator governor congressman congresswoman mayor ambassador
    judge justice general colonel major captain lieutenant sergeant admiral commander inspector detective
    superintendent constable marshal commissioner chairman chairwoman director spokesman spokeswoman
    spokesperson councillor deputy speaker leader coach manager comrade king queen prince princess duke emperor
    sultan emir pope bishop archbishop team-mate teammate compatriot skipper striker midfielder defender keeper
    goalkeeper winger champion ace veteran boss analyst economist trader dealer strategist actor actress singer
    singer-songwriter producer writer screenwriter playwright author novelist poet comedian comic presenter dj
    journalist editor columnist correspondent barrister solicitor prosecutor professor scientist researcher
    doctor surgeon nurse teacher student victim suspect millionaire billionaire tycoon magnate entrepreneur
    founder co-founder farmer pilot astronaut cosmonaut musician guitarist drummer bassist rapper artist painter
    sculptor architect designer mp mps peer activist campaigner hooker flanker fly-half scrum-half full-back
    fullback number-eight sprinter jumper hurdler runner driver rider jockey golfer player bowler batsman
    all-rounder wicketkeeper boxer swimmer skier cyclist executive chief-executive official adviser advisor aide
    guru historian physicist chemist biologist engineer programmer inventor critic frontman filmmaker film-maker
    director-general co-star heroine hero dissident rebel guerrilla warlord dictator politician candidate
    nominee heir heiress vocalist songwriter composer conductor soprano tenor violinist pianist dancer
    choreographer mogul socialite supermodel physiotherapist vice-president vice-chairman youngster teenager
    schoolboy schoolgirl pensioner grandmother grandfather counterpart attorney ex-president financier investor
    banker left-hander right-hander rookie quarterback pitcher shortstop outfielder slugger centre-back
    left-back right-back playmaker hitman attacker paceman spinner opener seamer helmsman webmaster blogger
    co-chairman treasurer chairperson dean preacher priest vicar nun archaeologist anthropologist sociologist
    psychologist psychiatrist geologist astronomer mathematician stylist chef restaurateur photographer
    cameraman cinematographer animator hacker representative corporal chief mep duchess cardinal father sister
    brother lord baron count countess earl viscount under-secretary undersecretary officer brigadier archduke
    saint prime vice crown foreign-minister sheriff congressmen senators ministers presidents head star model
    guard`,
  Kin: `father mother sister brother wife husband son daughter nephew niece cousin uncle aunt widow friend
    girlfriend boyfriend partner ex-wife ex-husband mum dad lawyer family death career predecessor successor
    brother-in-law son-in-law stepson grandson granddaughter colleague`,
  OrgNoun: `company firm group giant maker manufacturer publisher retailer brewer lender insurer carrier airline
    operator supplier developer provider chipmaker chip-maker carmaker car-maker broadcaster distributor
    exporter brokerage bank newspaper daily weekly magazine agency club side team party network channel label
    studio parent unit subsidiary affiliate conglomerate supermarket chain union charity watchdog consultancy
    partnership joint-venture website portal band group's corporation organisation organization consortium
    foundation broadsheet tabloid journal periodical bookmaker steelmaker drugmaker planemaker utility companies
    firms parties banks newspapers clubs auditors startup start-up nonprofit bureau`,
  OrgSuffix:
    'inc corp co ltd plc llc llp lp ag sa nv bv gmbh spa ab oy a/s asa kk pty pte bhd kgaa kg cie sons bros',
  StrongOrgHead: `banque banco banca compagnie societe caisse groupe grupo gruppo university ministry party association commission federation department bank committee agency council
    congress union corporation corp exchange foundation institute institution society parliament assembly
    court administration authority bureau times telegraph herald tribune journal airlines airways motors
    fund confederation guild league college academy ministries organisation organization secretariat
    consortium coalition alliance bancorp securities insurance airline newspapers constabulary police`,
  OrgHead: `board advisors advisers newsroom newsdesk daily weekly bulletin observer examiner inquirer monitor echo argus
    reporter dispatch courant sentinel incorporated company companies limited group holding holdings banks
    bancshares bancorporation bankshares aviation aerospace dept club fc united rovers wanderers albion
    athletic hotspur tribunal senate office board trust funds army navy force forces church post news press
    gazette guardian mirror chronicle newspaper television tv radio records recordings pictures studios
    studio films productions entertainment systems technologies technology software industries industry
    industrial motor petroleum energy electric electronics electrical steel assurance financial finance
    partners partnership associates associated centre center school schools laboratory laboratories labs
    cabinet service services network networks broadcasting communications telecommunications telecom
    telecoms telephone mobile media publishing publications enterprises international resources minerals
    mines mining chemical chemicals pharmaceuticals pharmaceutical pharma brands stores restaurants hotels
    realty properties property capital investment investments investors management mutual savings trustco
    express movement embassy treasury brigade brigades battalion division regiment squadron team orchestra
    philharmonic symphony opera ballet choir consulting consultants solutions semiconductor semiconductors
    computing micro microsystems instruments devices interactive online airbus railway railways railroad
    shipping lines transport transportation logistics engineering construction manufacturing products rubber
    tobacco brewery breweries brewing distillers cement aluminium aluminum utilities healthcare medical
    health hospital hospitals clinic museum gallery library theatre campaign programme initiative
    observatory inquiry panel taskforce directorate inspectorate corps legion militia lawyers farmers
    manufacturers growers jurists reporters journalists medecins sans frontieres parliamentarians commons
    representatives deputies duma knesset bundestag bundesbank politburo greens democrats conservatives
    liberals socialists communists community communities faculty chambers chamber lodge registry reserve
    bankers coop co-operative cooperative cooperatives`,
  WeakOrgHead: `gold glass copper paper water power sun star mail order watch guard standard independent data games works
    knights front gas oil computer computers food foods workers teachers producers writers service services team
    group division movement initiative program programme campaign project media mobile online management
    community communities health network networks capital press post express echo monitor force forces church
    mirror observer inquiry panel center centre`,
  OrgOf: `centers institutes bureau university bank ministry department dept institute institution college school
    house court council board office association society federation confederation union chamber church academy
    museum library centre center committee commission congress organisation organization league army front movement
    party faculty secretariat fund trust foundation authority agency administration campaign division
    directorate inspectorate guild consortium coalition alliance parliament programme fellowship communities
    conference corps corporation group company registrar`,
  PlaceTail: `river lake lakes ocean bay gulf strait straits island islands isles mountain mountains hills hill valley
    desert county province prefecture region district territory territories peninsula street road avenue lane
    boulevard highway square park gardens airport airfield bridge beach coast canal harbour harbor heights falls
    creek forest plateau basin reef stadium arena palace castle abbey cathedral prison jail terrace rd ave
    cemetery racecourse junction raceway speedway tunnel plaza springs glacier emirates states barracks ridge
    oblast sea channel station strip republic kingdom blvd st township`,
  PlaceStart: `st st. lake mount mt cape port fort ft san santa santo sao são saint los las el rio isle strait straits baden tel
    ras ciudad nova puerto villa monte`,
  PlaceOf: `district gulf strait straits bay isle republic kingdom city cape sea horn rock tower state province commonwealth
    emirate port town county`,
  Direction: `north south east west northern southern eastern western central upper lower greater mid inner outer
    south-west south-east north-west north-east southwest southeast northwest northeast south-western
    south-eastern north-western north-eastern southwestern southeastern northwestern northeastern`,
  Event: `cup open prix championship championships premiership nations prize prizes award awards war wars act bill treaty day week weekend
    games olympics festival tour trophy series masters index average plan agreement accord accords convention
    report protocol bowl marathon oscars bafta oscar emmy grammy globe medal medals classic tournament handicap
    final finals season round constitution charter directive pact resolution amendment revolution crisis era age
    syndrome disease virus bond bonds note notes eve album theorem peace bible koran ashes derby language
    languages law laws rule rules budget strategy year month century conference summit forum symposium expo
    exhibition fair show concert parade trial race camp meetup survey edition release`,
  Say: `said says say told added adds warned warns insisted insists argued argues claimed claims announced announces
    explained explains believes believed thinks thought denied denies admitted admits replied stressed noted
    notes commented comments declared declares tells predicted predicts recalled recalls wrote writes joked
    hoped conceded concedes acknowledged acknowledges responded revealed reveals suggested suggests accused
    accuses criticised criticized confirmed confirms vowed vows urged urges expects hopes wants`,
  PersonVerb: `born died resigned who whose aged married retired scored defeated finished batted bowled jailed arrested
    sentenced smiled laughed starred sang played plays joked slept visited arrived flew`,
  PlacePreposition: 'in near across throughout around outside',
  WeakPlacePreposition: 'from to at into toward towards via off within over inside',
  PlaceNoun: `capital city town village port state province region island district suburb republic county coast streets
    north south east west outskirts north-east north-west south-east south-west centre center kingdom territory
    kilometres kilometers border invasion occupation liberation suburbs mayor governor mainland downtown
    neighbouring neighboring northern southern eastern western`,
  OrgPart: `shares stock spokesman spokeswoman executives executive officials shareholders subsidiary unit board
    employees workers staff chairman chairwoman boss director manager coach fans supporters headquarters factory
    plant bid takeover merger products sales profit profits analyst analysts members member acquisition founder
    chief ceo president secretary-general branch parent`,
  PlacePart: `government parliament economy capital army border people airport police authorities coast foreign prime
    president minister biggest largest oldest northern southern eastern western`,
  Work: `film films movie biopic album single song track novel book musical opera sitcom drama comedy thriller sequel
    game documentary soundtrack anthem play show series western`,
  Calendar: `january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday tues thur thurs fri`,
  Function: `i the a an and but or nor so yet if when while as at by for from in into of on onto out over to under up
    with within without after before since until although though because unless despite during among between
    against about above below behind beyond he she it they we you his her its their our your my me him them us
    this that these those there here what which who whom whose why how where some any all both each every either
    neither no not only also even just still then now yes well however meanwhile moreover nevertheless indeed
    perhaps asked many most much more few several other others another such one two three four five six seven
    eight nine ten first second third last next old let let's don't can could would shall should might must is
    are was were be been being do does did has have had get got go going like today tomorrow yesterday tonight
    earlier later once again ever never always often sometimes too very quite rather really thus hence therefore
    instead otherwise anyway besides following according per via than unlike except including plus minus half
    everyone everybody everything someone somebody something anyone anybody anything nobody nothing none will`,
  Particle: 'wa de da do dos das del della delle di du van von der den ter ten bin ibn al la le bint ben zu',
  NotOrg: `cd cds dvd dvds tv pc pcs gdp gnp hiv aids ceo cfo dna it ufo vat id usd am pm ad bc ok tvs vcr suv gmt bst
    est cet cpi rpi ppi gm-free lp ep dj djs mp mps mep meps qc phd ba ma msc vip pr hq atm lcd hd hdtv dab gps
    sms mms wap pda usb ram cpu pin url faq html xml pdf jpeg mp3 isp isps p2p voip ip rss ipo ipos r&b b&b nb
    ps rip sos tx md ca ny nj fl oh pa il mi ga va wa co mn wi mo tn az nc ky or co2 cv iq a&e gp ivf bse cjd
    sars tb adhd mmr mrsa lsd wmd ied icbm sdi awacs t-bill ldc ldcs ecu cdu-led cb a-level gcse otc eps nav p/e
    egm agm m0 m1 m2 m3 m4 psbr libor ftse dax cac ii iii iv vi vii viii ix xi xii xv jgb dram api apis css js
    ux ui sql rest json http https dns ssl tls os fifo roi kpi kpis seo cms saas paas iot ai ml fte rfp rfps rfi
    rfq idv bpa fy fisma piv far oco faqs pii pra sme qr stem`,
  NameTail: 'jr sr ii iii iv',
  State: `al ak az ar ca co ct dc de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok
    or pa ri sc sd tn tx ut vt va wa wv wi wy`,
  Product: `website websites site app apps api apis console handset tool tools toolkit platform program programme initiative
    schema dashboard database dataset registry portal software plugin library widget browser version versions format
    standard standards playbook template challenge hackathon search`,
  Use: 'use uses used using via install installs installed installing run runs running deploy deploying',
}

const flags = new Map<string, number>()
for (const [cue, words] of Object.entries(WORDS) as [keyof typeof Cue, string][]) {
  for (const word of words.split(/\s+/)) flags.set(word, (flags.get(word) ?? 0) | Cue[cue])
}

/** The cues of a word in lower case, without a final full stop. */
export function cuesOf(word: string): number {
  return flags.get(word) ?? 0
}
