/** Origin and API version of a Graph request, for the links in its answer: `http://127.0.0.1:8080/v1.0`. */
export function graphBase(url: URL): string {
  return `${url.origin}/${url.pathname.split('/')[1]?.toLowerCase()}`;
}
