import type { APIRoute } from 'astro'
import { pictureSources } from '../../archive/shown-picture.ts'
import { archiveOfSite } from '../../build/routes/archive-of-site.ts'
import { typedResponse } from '../../build/routes/typed-response.ts'
import { digests } from '../../outputs/data/digests.ts'

export const GET: APIRoute = () => {
  const { articles } = archiveOfSite()
  return typedResponse(digests([...articles, ...pictureSources(articles)]), 'text/plain')
}
