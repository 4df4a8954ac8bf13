// The preview tells of each new version. A browser opens six connections to one server: a page in the background leaves its own to the page that is used.
export function watchPreview(told) {
  let events = null;
  const listen = () => {
    if (document.hidden) {
      events?.close();
      events = null;
    } else if (!events) {
      events = new EventSource("/_xem-truoc/su-kien");
      events.addEventListener("message", told);
    }
  };
  document.addEventListener("visibilitychange", listen);
  listen();
  return () => {
    document.removeEventListener("visibilitychange", listen);
    events?.close();
  };
}
