/** Takes the answers of a kept link from behind its `#` to the form, which goes on; the page works without it. */
export const RETURN_SCRIPT = `'use strict';
if (location.hash.length > 1) {
  document.getElementById('saved').value = location.hash;
  history.replaceState(null, '', location.pathname);
  document.getElementById('return').submit();
}
`;
