// A CloudFront function for viewer requests: S3 serves files, but no index of a folder.
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it
function handler(event) {
  var request = event.request
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html'
  } else if (
    !/\.[^/]+$|\/(?:SHA256SUMS|Caddyfile|_headers|_redirects)$/.test(request.uri) ||
    // A former address that looks like a script, such as /story.php: a folder that holds a redirect page.
    /\.(?:shtml|php|aspx?|jsp|cfm|cgi)$/i.test(request.uri)
  ) {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: request.uri + '/' } },
    }
  }
  return request
}
