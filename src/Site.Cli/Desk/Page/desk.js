// The key has been used: it need not stand in the address.
if (location.search) {
  history.replaceState(null, '', location.pathname + location.hash);
}
