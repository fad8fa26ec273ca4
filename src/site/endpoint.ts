/** Of an output: text, or bytes, or bytes in parts where all of them would be too many to hold. */
export type Contents = string | Uint8Array | Iterable<Uint8Array>

type MediaType =
  | 'application/json'
  | 'application/xml'
  | 'image/gif'
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'text/html'
  | 'text/plain'

/** What answers for an output that is no page, in dev; a build asks it for the contents alone. */
export interface Endpoint<Props> {
  (context: { readonly props: Props }): Promise<Response>
  readonly contents: (props: Props) => Contents | Promise<Contents>
}

/**
 * An output that is no page: its media type, and what makes its contents from its props. In a build the file's
 * name decides what a host says it is; in dev there is no host, and a browser would save a feed instead of showing it.
 */
export function endpoint<Props extends object>(
  type: MediaType,
  contents: (props: Props) => Contents | Promise<Contents>,
): Endpoint<Props> {
  const charset = type.startsWith('image/') ? '' : '; charset=utf-8'
  const answer = async ({ props }: { readonly props: Props }): Promise<Response> => {
    const made = await contents(props)
    const body =
      typeof made === 'string' ? made : Buffer.concat(made instanceof Uint8Array ? [made] : [...made])
    return new Response(body, { headers: { 'content-type': `${type}${charset}` } })
  }
  return Object.assign(answer, { contents })
}
