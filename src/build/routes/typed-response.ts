/**
 * An endpoint's answer with its media type. In a build the file's name decides
 * what a host says it is; in dev there is no host, and a browser would save a feed instead of showing it.
 */
export function typedResponse(
  body: BodyInit,
  type: 'application/xml' | 'application/json' | 'text/plain',
): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } })
}
