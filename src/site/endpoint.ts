/** The contents of an output: text, bytes, or chunks of bytes if there are too many to hold in memory. */
export type Contents = string | Uint8Array | Iterable<Uint8Array>

type MediaType =
  | 'application/json'
  | 'application/vnd.apache.parquet'
  | 'application/xml'
  | 'image/gif'
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'text/html'
  | 'text/plain'

/** The `GET` of an output that is not a page. The dev server calls it; a build calls only `contents`. */
export interface Endpoint<Props> {
  (context: { readonly props: Props }): Promise<Response>
  readonly contents: (props: Props) => Contents | Promise<Contents>
}

/**
 * An output that is not a page: its media type, and a function from its props to its contents. Hosts derive the media
 * type from the file name, so only the dev server needs it: without one, a browser would save a feed instead of showing
 * it.
 */
export function endpoint<Props extends object>(
  type: MediaType,
  contents: (props: Props) => Contents | Promise<Contents>,
): Endpoint<Props> {
  const charset = type.startsWith('image/') || type.endsWith('parquet') ? '' : '; charset=utf-8'
  const respond = async ({ props }: { readonly props: Props }): Promise<Response> => {
    const result = await contents(props)
    const body =
      typeof result === 'string'
        ? result
        : Buffer.concat(result instanceof Uint8Array ? [result] : [...result])
    return new Response(body, { headers: { 'content-type': `${type}${charset}` } })
  }
  return Object.assign(respond, { contents })
}
