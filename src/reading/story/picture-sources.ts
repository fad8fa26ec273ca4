import { looksLikeProperName } from './names.ts'

const parseNames = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s*[,\n]\s*/u).filter((name) => name !== ''))

/** Picture sources that are rarely in the news: alone on a line, such a name is always a credit. */
const PICTURE_SOURCES = parseNames(`
  getty, gty, getty image, getty images, getty images north america, getty images europe, getty images asiapac
  getty images entertainment, getty images plus, getty images sport, getty images news, gettyimages, via getty images
  shutterstock, alamy, alamy stock photo, alamy stock photos, alamy live news, istock, istockphoto, i-stock, istock photo
  istock by getty images, thinkstock, depositphotos, dreamstime, adobe stock, fotolia, 123rf, bigstock, unsplash, pexels, pixabay, flickr
  wikimedia, wikimedia commons, wikipedia, wikicommons, creative commons, public domain
  nurphoto, zuma, zuma press, zuma wire, zuma press wire, zumapress, sipa, sipa usa, sipa press, sipa images, abaca, abacapress, abaca press
  picture alliance, picture-alliance, wireimage, filmmagic, corbis, redux, redux pictures, magnum photos, imago, imago images
  imagn, imagn images, usa today sports, icon sportswire, rex, rex features, shutterstock editorial, splash, splash news, backgrid, mega
  everett collection, courtesy everett collection, anadolu, anadolu agency, anadolu images, anadolu ajansı, pa images, pa media, pa wire
  pa archive, pool photo, ritzau scanpix, scanpix, epa-efe, efe-epa, keystone, ap images, ap photo, ap photos, afp photo, afp photos
  reuters photo, reuters photos, reuters file photo, sopa images, lapresse, la presse, hans lucas, bridgeman, bridgeman images, ullstein bild
  action images, action press, maxppp, newscom, polaris, contour, lightrocket, europa press, visual china group, vcg, cfoto, stringer
  file photo, file photos, file image, file picture, stock photo, stock image, courtesy photo, courtesy image, courtesy, submitted
  submitted photo, submitted image, contributed, contributed photo, provided, provided photo, supplied, supplied photo, supplied image
  invision, bettmann, photofest, imagn, usa today network, stock.adobe, photo provided, photos provided, ap file photo
  associated press file photo, reuters file, foto de archivo, foto archivo, photo d'archives, photo d’archives, архивное фото
  archive photo, archive image, undated photo, staff photo, handout, hand-out, handout photo, police handout, family handout
  family photo, press handout, screenshot, screen shot, screengrab, screen grab, youtube screenshot, screenshot via youtube
  divulgação, reprodução, cortesía, gentileza, archivfoto, symbolbild, symbolfoto
  视觉中国, 图虫, 图虫创意, 东方ic, 人民视觉, 资料图, 资料图片, 資料圖片, 資料照, 資料照片, 示意图, 網路, 翻攝畫面
  アフロ, ゲッティ, ゲッティイメージズ, 資料写真, 게티이미지, 게티이미지뱅크, 게티이미지코리아, 자료사진
  غيتي, غيتي إيمجز, غيتي إيميدجز, جيتي, صورة أرشيفية, أرشيفية
`)

/** Agencies, broadcasters, organisations and studios that make news themselves: alone, a credit only above a story. */
const NEWS_SOURCES = parseNames(`
  reuters, afp, agence france-presse, ap, a.p., the associated press, associated press, epa, efe, dpa, apa, ansa, lusa, belga, anp, tt, ntb, pap
  ctk, čtk, mti, tass, sputnik, ria novosti, xinhua, xinhua news agency, kyodo, kyodo news, jiji, jiji press, yonhap, yonhap news, newsis, upi
  bloomberg, bloomberg news, the canadian press, canadian press, cp, aap, pti, ani, pa, press association, pool, npr, cbc, ctv, ctv news
  tns, tribune news service, staff, file, cbc news, agência brasil, тасс, риа новости, интерфакс, укринформ
  bbc, bbc news, cnn, nbc, nbc news, cbs, cbs news, abc, abc news, fox news, al jazeera, npr, pbs, itv, sky news
  nasa, esa, jaxa, roscosmos, isro, csa, stsci, eso, noaa, usgs, spacex, blue origin, caltech, jpl-caltech, jpl, msss, ssi
  netflix, hbo, max, hulu, disney, disney+, pixar, lionsgate, a24, paramount, paramount pictures, warner bros., warner bros. pictures
  universal, universal pictures, sony, sony pictures, marvel, marvel studios, amazon studios, apple tv+, focus features, bbc studios
  google, google maps, google earth, google street view, youtube, twitter, x, facebook, instagram, tiktok, linkedin, telegram, reddit
  library of congress, the library of congress, national archives, u.s. national archives, the white house, white house
  photo, photos, picture, image, images, video
  u.s. department of defense, department of defense, u.s. navy, u.s. army, u.s. air force, u.s. marine corps, u.s. coast guard, us navy, us army, us air force
  新华社, 新華社, 新华网, 中新社, 中新网, 人民网, 法新社, 路透社, 路透, 美联社, 美聯社, 共同社, 中央社, 共同通信, 共同通信社, 共同, 時事, 時事通信
  時事通信社, ロイター, afp時事, ap, 朝日新聞, 朝日新聞社, 毎日新聞, 毎日新聞社, 読売新聞, 読売新聞社, 産経新聞, 日本経済新聞
  연합뉴스, 뉴시스, 뉴스1, 로이터, 로이터연합뉴스, ap연합뉴스, 신화통신, 조선일보, 중앙일보, 동아일보, 한겨레
  رويترز, الفرنسية, فرانس برس, وكالة فرانس برس, أ ف ب, أ.ف.ب, أ ب, أ.ب, أسوشيتد برس, أسوشيتدبرس, الأناضول, وكالة الأناضول, د ب أ, إ ب أ, واس, وام, سبوتنيك, شينخوا, الجزيرة, الجزيرة نت
`)

/** Sources that only count next to a name: “Jane Doe/Staff”, “Jane Doe/KQED”. */
const BESIDE_A_NAME =
  /^(?:[Ss]taff|STAFF)(?: (?:[Pp]hoto(?:grapher)?|PHOTO))?$|^[Ff]reelance$|^[A-Z]{2,5}$|^[Ss]pecial to .{2,40}$/

const PRESS_WORD =
  /\b(?:Times|Post|News|Journal|Tribune|Herald|Globe|Chronicle|Gazette|Guardian|Observer|Press|Daily|Magazine|Star|Sun|Telegraph|Examiner|Inquirer|Republic|Courier|Register|Dispatch|Sentinel|Independent|Mirror|Express|Standard|Bee|Beast|Images?|Photos?|Photography|Pictures|Studios?|Agency|Media|Network|TV|Collection|Archives?)$/i

/** Whether the text is the name of a source known only for pictures. */
export function isPictureSource(words: string): boolean {
  return PICTURE_SOURCES.has(normalise(words)) || /^gett?y images for .{2,40}$/i.test(words)
}

/** Whether the text is the name of a known source of news or pictures. */
export function isKnownSource(words: string): boolean {
  const name = normalise(words)
  if (PICTURE_SOURCES.has(name) || NEWS_SOURCES.has(name) || isPictureSource(words)) return true
  // AFP-JIJI, EPA–EFE
  const parts = name.split(/[-–＝=]/u)
  return parts.length === 2 && parts.every((part) => PICTURE_SOURCES.has(part) || NEWS_SOURCES.has(part))
}

/** Whether the text looks like the name of a newspaper, agency or studio: “The Times”, “Elm Studios”. */
export function isPressName(words: string): boolean {
  return PRESS_WORD.test(words) && looksLikeProperName(words) && words.split(' ').length <= 5
}

/** Whether the text counts as a source next to a person’s name. */
export function isSourceBesideName(words: string): boolean {
  return BESIDE_A_NAME.test(words)
}

function normalise(words: string): string {
  return words.toLowerCase().replace(/^via |\.com$/g, '')
}
