import type { APIRoute } from 'astro'
import { shownPicture } from '../../../../../archive/shown-picture.ts'
import { archiveOfSite } from '../../../../../build/archive-of-site.ts'
import { bytesOfPicture } from '../../../../../build/pictures/bytes-of-picture.ts'
import { staticPath } from '../../../../../build/static-path.ts'
import { dayOfMonthOf, monthOf, yearOf } from '../../../../../core/calendar-day.ts'

export async function getStaticPaths() {
  return archiveOfSite().articles.flatMap((article) => {
    const { date, slug } = article
    const picture = shownPicture(article)
    if (picture?.folder !== 'content') return []
    const { address, path, sha256, type } = picture
    const params = {
      year: yearOf(date),
      month: monthOf(date),
      day: dayOfMonthOf(date),
      slug,
      picture: address.slice(article.path.length),
    }
    return staticPath(params, { path, sha256, type })
  })
}

/** The picture of a story. What is named in `public/` stands there already. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = async ({ props }) =>
  new Response(await bytesOfPicture(props), { headers: { 'content-type': props.type } })
