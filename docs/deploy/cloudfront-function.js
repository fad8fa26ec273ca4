// A CloudFront function for viewer requests: S3 knows files, and no folders.
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it
function handler(event) {
  var request = event.request
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html'
  } else if (
    !/\.[^/]+$|\/(?:SHA256SUMS|Caddyfile|_headers|_redirects)$/.test(request.uri) ||
    // A former address of another program: a folder with the page that leads on.
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
