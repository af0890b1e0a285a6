// A function for CloudFront's viewer requests: S3 keeps files, and knows no page of a folder.
// "var" and "function", since the oldest runtime of such functions knows no more.
// oxlint-disable-next-line no-unused-vars
function handler(event) {
  var request = event.request
  var name = request.uri.slice(request.uri.lastIndexOf('/') + 1)
  if (name === '') request.uri += 'index.html'
  else if (name.indexOf('.') < 0) request.uri += '/index.html'
  return request
}
